package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.engine.Decisions;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.Utfallsskal;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/** The door to what is made of the remiss: the answers put together, the yttrande of B1, and the way on. */
@Service
@Transactional
public class BeredningB1Service implements Utfallsskal {
    private final RemissRepository remisser;
    private final SammanstallningRepository repository;
    private final Remissmatriser matriser;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Decisions beslutstabeller;
    private final B1Dokument dokument;
    private final Dokumentskrivare skrivare;
    private final Handelselogg logg;
    private final Clock clock;

    BeredningB1Service(
            RemissRepository remisser,
            SammanstallningRepository repository,
            Remissmatriser matriser,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Decisions beslutstabeller,
            B1Dokument dokument,
            Dokumentskrivare skrivare,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.repository = repository;
        this.matriser = matriser;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.beslutstabeller = beslutstabeller;
        this.dokument = dokument;
        this.skrivare = skrivare;
        this.logg = logg;
        this.clock = clock;
    }

    /** What the instanser say, in short, and what each view led to. Closes the round. */
    public void sammanstall(
            ArendeId id, String sammanfattning, @Nullable String revideras, List<DuSaViGjorde> rader, Inloggad person) {
        skrivning.skriv(id, () -> remisser.senaste(id).ifPresent(r -> {
            remisser.stangd(r.id(), LocalDate.now(clock));
            repository.spara(r.id(), sammanfattning, revideras, person.id(), clock.instant());
            repository.duSaViGjorde(r.id(), DuSaViGjorde.Skede.SAMMANSTALLNING, rader);
            logg.skriv(id.varde(), "REMISS_SAMMANSTALLD", person.id().toString(), Map.of());
        }));
    }

    /** What the revision of the underlag answers to. */
    public void reviderat(ArendeId id, List<DuSaViGjorde> rader) {
        skrivning.skriv(id, () -> remisser.senaste(id)
                .ifPresent(r -> repository.duSaViGjorde(r.id(), DuSaViGjorde.Skede.REVIDERING, rader)));
    }

    /** B1 has spoken, and everybody who takes part has signed; the yttrande is registered as a PDF. */
    void b1(ArendeId id, B1Lage lage, Inloggad person) {
        B1Text.Innehall text = lage.text().orElseThrow().innehall();
        List<String> avvikande = dokument.avvikande(lage);
        byte[] pdf = skrivare.skriv(dokument.yttrande(arenden.hamta(id), lage), Filformat.PDF);
        skrivning.skriv(id, () -> {
            repository.b1(
                    id,
                    new B1Yttrande(
                            text.tillstyrker(),
                            text.text(B1Aspekt.MOTIVERING),
                            text.text(B1Aspekt.AKUTSJUKVARD),
                            text.text(B1Aspekt.NARLIGGANDE),
                            text.text(B1Aspekt.GEOGRAFI),
                            text.text(B1Aspekt.TRANSPORTER),
                            text.text(B1Aspekt.UTBILDNING),
                            text.text(B1Aspekt.FORSKNING),
                            text.forbehall(),
                            avvikande.isEmpty() ? null : String.join("\n\n", avvikande),
                            String.join(
                                    ", ",
                                    lage.underskrivna().stream()
                                            .map(B1Lage.Ledamot::namn)
                                            .toList())),
                    clock.instant());
            handlingar.registrera(NyHandling.upprattad(
                            id,
                            Textkalla.text("remiss.handling.b1.gruppen"),
                            Textkalla.text("remiss.handling.b1"),
                            LocalDate.now(clock))
                    .synligFor(Synlighet.DELTAGARE)
                    .medFil(new Fil(Textkalla.text("remiss.fil.b1"), Filformat.PDF.medietyp(), pdf)));
            logg.skriv(
                    id.varde(), "B1_YTTRANDE", person.id().toString(), Map.of("tillstyrker", "" + text.tillstyrker()));
        });
    }

    /** The way on after remiss and B1, with its reason. */
    public void stallning(ArendeId id, String vagen, String skal, Inloggad person) {
        skrivning.skriv(id, () -> {
            repository.stallning(id, vagen, skal, person.id(), clock.instant());
            logg.skriv(id.varde(), "REMISS_STALLNING", person.id().toString(), Map.of("vagen", vagen));
        });
    }

    /** The case is laid down after the remiss. Again is no change. */
    public void laggNed(ArendeId id) {
        skrivning.las(id);
        if (arenden.hamta(id).lage() != Lage.AVBRUTEN) {
            arenden.satt(id, Lage.AVBRUTEN);
        }
    }

    @Transactional(readOnly = true)
    public Optional<B1Yttrande> b1(ArendeId id) {
        return repository.b1(id);
    }

    @Transactional(readOnly = true)
    public List<DuSaViGjorde> duSaViGjorde(RemissId id) {
        return repository.duSaViGjorde(id);
    }

    @Transactional(readOnly = true)
    public Optional<String> sammanfattning(RemissId id) {
        return repository.sammanfattning(id);
    }

    /** The support as the decision table words it: starkt, delat or svagt; empty until B1 has spoken. It informs, people decide. */
    @Transactional(readOnly = true)
    public Optional<String> stod(ArendeId id) {
        return repository
                .b1(id)
                .map(b -> beslutstabeller.decide(
                        "stodIRemissen",
                        Map.of("andelTillstyrker", matriser.andelTillstyrker(id), "b1Tillstyrker", b.tillstyrker())))
                .flatMap(rad -> rad.values().stream().map(String::valueOf).findFirst());
    }

    /** Why cases were laid down after the remiss. */
    @Override
    @Transactional(readOnly = true)
    public Map<ArendeId, String> skal(Collection<ArendeId> nedlagda) {
        return repository.skalForNedlagda(nedlagda);
    }
}
