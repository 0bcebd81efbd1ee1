package se.nhv.remiss.b1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.JavService;
import se.nhv.arende.Lage;
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
    private static final String FORMULAR = "remiss/b1-yttrande";
    private static final int LANGSTA_INLAGG = 8000;

    private final B1Repository repository;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final JavService jav;
    private final HandlingService handlingar;
    private final UtskickService utskick;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    B1Arbete(
            B1Repository repository,
            ArendeService arenden,
            Arendeskrivning skrivning,
            UppgiftService uppgifter,
            KontoService konton,
            Atkomst atkomst,
            JavService jav,
            HandlingService handlingar,
            UtskickService utskick,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.atkomst = atkomst;
        this.jav = jav;
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** The group's open task in the case, by which the yttrande is given. */
    @Transactional(readOnly = true)
    public Optional<Uppgift> uppgift(ArendeId id) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(FORMULAR))
                .findFirst();
    }

    /** How far the group has come; the round before when it is not its turn. */
    @Transactional(readOnly = true)
    public B1Lage lage(ArendeId id) {
        boolean oppen = uppgift(id).isPresent();
        int nasta = repository.omgang(id);
        int omgang = oppen || nasta == 1 ? nasta : nasta - 1;
        List<B1Text> texter = repository.texter(id, omgang);
        Optional<B1Text> text = texter.isEmpty() ? Optional.empty() : Optional.of(texter.get(texter.size() - 1));
        Map<KontoId, B1Underskrift> underskrifter = new HashMap<>();
        repository.underskrifter(id, omgang).forEach(u -> underskrifter.putIfAbsent(u.konto(), u));
        Map<KontoId, String> forhinder = repository.forhinder(id, omgang);
        List<B1Lage.Ledamot> ledamoter = konton.medGrupp(Roll.BEREDNINGSLEDAMOT_B1.kod()).stream()
                .map(k -> ledamot(
                        id, k, text.map(B1Text::version).orElse(0), underskrifter.get(k.id()), forhinder.get(k.id())))
                .sorted(Comparator.comparing(B1Lage.Ledamot::namn))
                .toList();
        Map<KontoId, String> namn = new HashMap<>();
        ledamoter.forEach(l -> namn.put(l.konto(), l.namn()));
        Map<B1Aspekt, List<B1Lage.Del>> delar = new EnumMap<>(B1Aspekt.class);
        repository.delar(id, omgang).forEach(d -> delar.computeIfAbsent(d.aspekt(), a -> new ArrayList<>())
                .add(new B1Lage.Del(d.konto(), namn.getOrDefault(d.konto(), "–"), d.text())));
        return new B1Lage(omgang, oppen, text, ledamoter, delar, repository.inlagg(id, omgang));
    }

    private B1Lage.Ledamot ledamot(
            ArendeId id, Konto k, int version, @Nullable B1Underskrift u, @Nullable String forhinder) {
        B1Lage.Lage lage = B1Lage.Lage.KVAR;
        if (jav.stangt(k.id()).omfattar(id.varde(), null)) {
            lage = B1Lage.Lage.JAVIG;
        } else if (forhinder != null) {
            lage = B1Lage.Lage.FORHINDRAD;
        } else if (u != null) {
            lage = u.version() == version ? B1Lage.Lage.HAR_SKRIVIT_UNDER : B1Lage.Lage.FALLEN;
        }
        return new B1Lage.Ledamot(k.id(), k.namn(), lage, u, forhinder);
    }

    /** Every version of the yttrande in the round, the first first. */
    @Transactional(readOnly = true)
    public List<B1Text> versioner(ArendeId id, int omgang) {
        return repository.texter(id, omgang);
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

    /** A member cannot take part in this round; said by the member, or by the utredare. */
    public void forhindrad(ArendeId id, KontoId vem, String skal, Inloggad person) {
        utom(id, vem, skal, person, person.id().equals(vem), omgang -> {
            repository.forhinder(id, omgang, vem, skal.strip(), person.id(), clock.instant());
            logg.skriv(id.varde(), "B1_FORHINDER", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    /** A member who was hindered can take part after all. */
    public void tillbaka(ArendeId id, KontoId vem, Inloggad person) {
        utom(id, vem, "-", person, person.id().equals(vem), omgang -> {
            repository.tillbaka(id, omgang, vem);
            logg.skriv(id.varde(), "B1_TILLBAKA", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    /** The utredare has found a member jävig (FL 16–18 §§): the case is shut for the member at once. */
    public void javig(ArendeId id, KontoId vem, String skal, Inloggad person) {
        utom(id, vem, skal, person, false, omgang -> {
            jav.arJavig(id, null, vem);
            handlingar.registrera(NyHandling.upprattad(
                            id, "Socialstyrelsen", Textkalla.text("remiss.b1.handling.jav"), LocalDate.now(clock))
                    .medText(Textkalla.text("remiss.b1.handling.jav.text", konton.namn(vem), skal.strip())));
            logg.skriv(id.varde(), "B1_JAV", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    private void utom(
            ArendeId id,
            KontoId vem,
            String skal,
            Inloggad person,
            boolean sjalv,
            java.util.function.IntConsumer andring) {
        if (!sjalv) {
            atkomst.kravRoll(person, Roll.UTREDARE);
        }
        if (skal.isBlank() || skal.length() > LANGSTA_INLAGG) {
            throw new Avvisad("skal", "remiss.fel.skalSaknas");
        }
        skrivning.skriv(id, () -> {
            B1Lage lage = oppet(id);
            if (lage.ledamot(vem).filter(l -> l.lage() != B1Lage.Lage.JAVIG).isEmpty()) {
                throw new Inaktuell("remiss.b1.fel.inteLedamot");
            }
            andring.accept(lage.omgang());
        });
    }

    /**
     * The yttrande as it may be given.
     *
     * @throws Avvisad with the names of those who have not signed what stands
     */
    B1Lage kravUnderskrivet(ArendeId id) {
        B1Lage lage = lage(id);
        if (lage.text().isEmpty()) {
            throw new Avvisad("remiss.b1.fel.ingetYttrande");
        }
        if (!lage.klart()) {
            throw new Avvisad(
                    null,
                    "remiss.b1.fel.underskrifterSaknas",
                    String.join(
                            ", ", lage.kvar().stream().map(B1Lage.Ledamot::namn).toList()));
        }
        return lage;
    }

    private void skriv(ArendeId id, Inloggad person, java.util.function.Consumer<B1Lage> andring) {
        skrivning.skriv(id, () -> andring.accept(krav(id, person)));
    }

    private B1Lage krav(ArendeId id, Inloggad person) {
        atkomst.kravRoll(person, Roll.BEREDNINGSLEDAMOT_B1);
        B1Lage lage = oppet(id);
        B1Lage.Ledamot jag = lage.ledamot(person.id()).orElseThrow(() -> new Nekad("remiss.b1.fel.inteLedamot"));
        if (jag.lage() == B1Lage.Lage.JAVIG) {
            throw new Nekad("remiss.b1.fel.javig");
        }
        if (jag.lage() == B1Lage.Lage.FORHINDRAD) {
            throw new Avvisad("remiss.b1.fel.forhindrad");
        }
        return lage;
    }

    private B1Lage oppet(ArendeId id) {
        B1Lage lage = lage(id);
        if (!lage.oppen()) {
            throw new Inaktuell("remiss.b1.fel.inteOppet");
        }
        if (arenden.hamta(id).lage() == Lage.PAUSAD) {
            throw new Avvisad("arbetslista.fel.arendetPausat");
        }
        return lage;
    }

    private static void provaLangd(String falt, String text) {
        if (text.length() > B1_LANGST) {
            throw new Avvisad(falt, "remiss.b1.fel.forLangt", B1_LANGST);
        }
    }

    private static final int B1_LANGST = 20_000;
}
