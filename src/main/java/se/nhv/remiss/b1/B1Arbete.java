package se.nhv.remiss.b1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/**
 * The door to how beredningsgrupp 1 comes to its yttrande: each member's part, what they say to each other, and the one text
 * that everybody who takes part signs. The yttrande itself leaves the group by its task, when all have signed what stands.
 */
@Service
@Transactional
public class B1Arbete {
    private static final int LANGSTA_INLAGG = 8000;
    private static final int LANGSTA_TEXT = 20_000;

    private final B1Repository repository;
    private final B1Lasning lasning;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final HandlingService handlingar;
    private final UtskickService utskick;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    B1Arbete(
            B1Repository repository,
            B1Lasning lasning,
            ArendeService arenden,
            Arendeskrivning skrivning,
            KontoService konton,
            Atkomst atkomst,
            HandlingService handlingar,
            UtskickService utskick,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.lasning = lasning;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.konton = konton;
        this.atkomst = atkomst;
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** A member's own part: what is given for each aspect; an empty one is taken away. */
    public void skrivDel(ArendeId id, Map<B1Aspekt, String> del, Inloggad person) {
        skriv(id, person, lage -> {
            for (B1Aspekt a : B1Aspekt.values()) {
                String text = del.getOrDefault(a, "").strip();
                provaLangd(a.kod(), text);
                repository.del(id, lage.omgang(), person.id(), a, text, clock.instant());
            }
        });
    }

    /**
     * Writes the yttrande anew. If it says something else than before, it is a new version, and every signature falls; those
     * who had signed get a mail.
     *
     * @param fran the version it was written from, 0 for the first
     * @return how many signatures fell
     * @throws Inaktuell if somebody else has written since
     */
    public int skrivText(ArendeId id, int fran, B1Text.Innehall innehall, Inloggad person) {
        for (B1Aspekt a : B1Aspekt.values()) {
            provaLangd("text-" + a.kod(), innehall.text(a));
            if (innehall.text(a).isBlank()) {
                throw new Avvisad("text-" + a.kod(), "remiss.b1.fel.aspektSaknas", a.rubrik());
            }
        }
        return skrivning.skriv(id, () -> {
            B1Lage lage = krav(id, person);
            if (lage.version() != fran) {
                throw new Inaktuell("remiss.b1.fel.nagonAnnanHarSkrivit");
            }
            if (lage.text().filter(t -> t.innehall().equals(innehall)).isPresent()) {
                return 0;
            }
            repository.text(id, lage.omgang(), new B1Text(fran + 1, innehall, person.id(), clock.instant()));
            logg.skriv(id.varde(), "B1_TEXT", person.id().toString(), Map.of("version", String.valueOf(fran + 1)));
            List<B1Lage.Ledamot> fallna = lage.underskrivna();
            fallna.stream().filter(l -> !l.konto().equals(person.id())).forEach(l -> fallen(id, l));
            return fallna.size();
        });
    }

    private void fallen(ArendeId id, B1Lage.Ledamot l) {
        String epost = konton.hamta(l.konto()).epost();
        if (epost != null) {
            String namn = arenden.hamta(id).namn();
            utskick.stall(new NyttUtskick(
                    id,
                    epost,
                    Textkalla.text("remiss.b1.brev.fallen.amne", namn),
                    Textkalla.text("remiss.b1.brev.fallen.text", namn),
                    "/arenden/" + id + "/b1"));
        }
    }

    /**
     * Signs the yttrande as it stands.
     *
     * @param version the one that was read
     * @param avvikande what the member does not agree with; null when there is nothing
     * @throws Inaktuell if it has been changed since it was read
     */
    public void underteckna(ArendeId id, int version, @Nullable String avvikande, Inloggad person) {
        provaLangd("avvikande", avvikande == null ? "" : avvikande);
        skriv(id, person, lage -> {
            if (version == 0 || lage.version() != version) {
                throw new Inaktuell("remiss.b1.fel.andratSedanDuLaste");
            }
            repository.underskrift(
                    id, lage.omgang(), new B1Underskrift(person.id(), version, avvikande, clock.instant()));
            logg.skriv(
                    id.varde(),
                    "B1_UNDERSKRIFT",
                    person.id().toString(),
                    Map.of("version", String.valueOf(version), "avvikande", String.valueOf(avvikande != null)));
        });
    }

    /**
     * Says something to the others.
     *
     * @param tillAkten it becomes a handling at once, and stays; otherwise it is arbetsmaterial
     */
    public void inlagg(ArendeId id, String text, boolean tillAkten, Inloggad person, UUID nyckel) {
        String rensad = text.strip();
        if (rensad.isEmpty() || rensad.length() > LANGSTA_INLAGG) {
            throw new Avvisad("inlagg", "remiss.b1.fel.inlagget", LANGSTA_INLAGG);
        }
        skriv(id, person, lage -> {
            nycklar.anvand(nyckel);
            String nummer = tillAkten
                    ? handlingar
                            .registrera(NyHandling.upprattad(
                                            id,
                                            person.namn(),
                                            Textkalla.text("remiss.b1.handling.inlagg"),
                                            LocalDate.now(clock))
                                    .last()
                                    .medText(rensad))
                            .toString()
                    : null;
            repository.inlagg(id, lage.omgang(), new B1Inlagg(person.id(), clock.instant(), rensad, nummer));
        });
    }

    private void skriv(ArendeId id, Inloggad person, Consumer<B1Lage> andring) {
        skrivning.skriv(id, () -> andring.accept(krav(id, person)));
    }

    private B1Lage krav(ArendeId id, Inloggad person) {
        atkomst.kravRoll(person, Roll.BEREDNINGSLEDAMOT_B1);
        B1Lage lage = lasning.oppet(id);
        B1Lage.Ledamot jag = lage.ledamot(person.id()).orElseThrow(() -> new Nekad("remiss.b1.fel.inteLedamot"));
        if (jag.lage() == B1Lage.Lage.JAVIG) {
            throw new Nekad("remiss.b1.fel.javig");
        }
        if (jag.lage() == B1Lage.Lage.FORHINDRAD) {
            throw new Avvisad("remiss.b1.fel.forhindrad");
        }
        return lage;
    }

    private static void provaLangd(String falt, String text) {
        if (text.length() > LANGSTA_TEXT) {
            throw new Avvisad(falt, "remiss.b1.fel.forLangt", LANGSTA_TEXT);
        }
    }
}
