package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.kalender.Kalender;
import se.nhv.remissinstans.Kontakt;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** Letters of a remiss: the missiv and the reminders, each with a link of its own. */
@Service
@Transactional
public class Remissutskick {
    /** Arbetsdagar before the last day on which those who have not answered are reminded; 0 is on the day. */
    private static final List<Integer> PAMINNELSER = List.of(10, 3, 0);

    private final RemissRepository repository;
    private final Kontaktlistor kontakter;
    private final Lankar lankar;
    private final Utkastskydd skydd;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final UnderlagService underlag;
    private final HandlingService handlingar;
    private final UtskickService utskick;
    private final Handelselogg logg;
    private final Kalender kalender;
    private final Clock clock;

    Remissutskick(
            RemissRepository repository,
            Kontaktlistor kontakter,
            Lankar lankar,
            Utkastskydd skydd,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            UnderlagService underlag,
            HandlingService handlingar,
            UtskickService utskick,
            Handelselogg logg,
            Kalender kalender,
            Clock clock) {
        this.repository = repository;
        this.kontakter = kontakter;
        this.lankar = lankar;
        this.skydd = skydd;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.underlag = underlag;
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.logg = logg;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Sends the newest round to everybody at once. Again is no change. */
    public void skickaUt(ArendeId id) {
        skrivning.las(id);
        Remiss remiss = repository.senaste(id).orElse(null);
        if (remiss == null || remiss.utskickad() != null) {
            return;
        }
        LocalDate idag = LocalDate.now(clock);
        Arende arende = arenden.hamta(id);
        underlag.frys(id);
        repository.utskickad(remiss.id(), idag);
        kontakter.frys(remiss.id(), idag);
        String rubrik = Textkalla.text("remiss.brev.remiss.amne", arende.namn(), remiss.sistaDag());
        repository.mottagare(remiss.id()).forEach(m -> skriv(remiss, m, rubrik, remiss.missiv()));
        handlingar.registrera(NyHandling.utgaende(id, "Remissinstanserna", rubrik, idag)
                .synligFor(Synlighet.ALLMAN)
                .medText(missivtext(remiss)));
        logg.skriv(id.varde(), "REMISS_UTSKICKAD", "system", Map.of("varv", String.valueOf(remiss.varv())));
    }

    private static String missivtext(Remiss remiss) {
        return Textkalla.text(
                "remiss.dokument.missiv",
                remiss.missiv(),
                remiss.fragor().stream()
                        .map(f -> f.nr() + ". " + f.text() + "\n")
                        .collect(Collectors.joining()),
                remiss.sistaDag());
    }

    /** One link for the instans, to every contact that it had when the remiss was sent. */
    private void skriv(Remiss remiss, Mottagare m, String amne, String text) {
        List<String> till = m.instans().adresser();
        if (!till.isEmpty()) {
            String lank = lankar.ny(remiss.id(), m.instans().kod(), m.sistaDag());
            till.forEach(epost -> utskick.stall(new NyttUtskick(remiss.arende(), epost, amne, text, lank)));
        }
    }

    /** The next day on which this instans is to be reminded; none left is long after its last day. */
    @Transactional(readOnly = true)
    public LocalDate nastaPaminnelse(ArendeId id, String instans) {
        LocalDate sista = sistaDag(id, instans);
        LocalDate idag = LocalDate.now(clock);
        int gjorda =
                mottagare(id, instans).map(Mottagare::paminnelser).findFirst().orElse(0);
        return PAMINNELSER.stream()
                .skip(gjorda)
                .map(dagar -> kalender.plusArbetsdagar(sista, -dagar))
                .filter(dag -> dag.isAfter(idag))
                .findFirst()
                .orElse(sista.plusYears(1));
    }

    /** The last day of this instans, anstånd included. */
    @Transactional(readOnly = true)
    public LocalDate sistaDag(ArendeId id, String instans) {
        return mottagare(id, instans).map(Mottagare::sistaDag).findFirst().orElseGet(() -> LocalDate.now(clock));
    }

    /** Reminds one instans, if it still has not answered. */
    public void paminn(ArendeId id, String instans) {
        skrivning.las(id);
        Remiss remiss = repository.senaste(id).orElseThrow();
        mottagare(id, instans).filter(m -> m.lage() == Mottagare.Lage.VANTAR).forEach(m -> {
            LocalDate idag = LocalDate.now(clock);
            if (idag.equals(m.senastPamind())) {
                return;
            }
            repository.pamind(remiss.id(), instans, idag);
            String namn = arenden.hamta(id).namn();
            skriv(
                    remiss,
                    m,
                    Textkalla.text("remiss.brev.paminnelse.amne", namn, m.sistaDag()),
                    Textkalla.text("remiss.brev.paminnelse.text", namn, m.sistaDag()));
            logg.skriv(id.varde(), "REMISS_PAMINND", "system", Map.of("instans", instans));
        });
    }

    /** A new link, to those the remiss went to. */
    public void skickaNyLank(ArendeId id, String instans, UUID nyckel) {
        skickaNyLank(id, instans, false, nyckel);
    }

    /**
     * A new link to an instans that has lost its own; the old ones stop working.
     *
     * @param avIdag to the contacts that the register has today, and from now on; otherwise to those the remiss went to
     * @param nyckel of the form, which has one effect
     * @throws Avvisad if there is nobody to write to, or it would open for somebody new what the instans has begun to write
     */
    public void skickaNyLank(ArendeId id, String instans, boolean avIdag, UUID nyckel) {
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            Remiss remiss = repository.senaste(id).orElseThrow(() -> new Inaktuell("remiss.fel.ingenRemissUte"));
            if (avIdag) {
                List<Kontakt> hade = kontakter.av(remiss.id()).getOrDefault(instans, List.of());
                kontakter.frys(remiss.id(), instans, LocalDate.now(clock));
                mottagare(id, instans)
                        .forEach(m -> skydd.krav(
                                remiss.id(), instans, hade, m.instans().adresser()));
            }
            if (mottagare(id, instans).anyMatch(m -> m.instans().kontakter().isEmpty())) {
                throw new Avvisad("lank-instans", "remiss.fel.ingenKontakt");
            }
            lankar.aterkalla(remiss.id(), instans);
            mottagare(id, instans)
                    .forEach(m -> skriv(
                            remiss,
                            m,
                            Textkalla.text(
                                    "remiss.brev.nyLank.amne", arenden.hamta(id).namn()),
                            Textkalla.text("remiss.brev.nyLank.text")));
            logg.skriv(id.varde(), "REMISSLANK_NY", "system", Map.of("instans", instans));
        });
    }

    /** Every link to the instans stops working. */
    public void aterkallaLank(ArendeId id, String instans, UUID nyckel) {
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            repository.senaste(id).ifPresent(r -> lankar.aterkalla(r.id(), instans));
            logg.skriv(id.varde(), "REMISSLANK_ATERKALLAD", "system", Map.of("instans", instans));
        });
    }

    /**
     * The last day has passed without an answer. The instans is told so, with a link by which an answer still comes in, as a
     * late one. Whoever has answered is left as it is.
     */
    public void intebesvarad(ArendeId id, String instans) {
        skrivning.las(id);
        Remiss remiss = repository.senaste(id).orElseThrow();
        mottagare(id, instans).filter(m -> m.lage() == Mottagare.Lage.VANTAR).forEach(m -> {
            repository.lage(m.remiss(), instans, Mottagare.Lage.EJ_BESVARAD);
            repository.pamind(remiss.id(), instans, LocalDate.now(clock));
            String namn = arenden.hamta(id).namn();
            skriv(
                    remiss,
                    m,
                    Textkalla.text("remiss.brev.forsenat.amne", namn),
                    Textkalla.text("remiss.brev.forsenat.text", namn, m.sistaDag()));
            logg.skriv(id.varde(), "REMISS_PAMINND", "system", Map.of("instans", instans));
        });
    }

    /** Codes of those who are asked and have not answered. */
    @Transactional(readOnly = true)
    public List<String> vantar(ArendeId id) {
        return repository.senaste(id).map(r -> repository.mottagare(r.id())).orElse(List.of()).stream()
                .filter(m -> m.lage() == Mottagare.Lage.VANTAR)
                .map(m -> m.instans().kod())
                .toList();
    }

    private Stream<Mottagare> mottagare(ArendeId id, String instans) {
        return repository.senaste(id).flatMap(r -> repository.mottagare(r.id(), instans)).stream();
    }
}
