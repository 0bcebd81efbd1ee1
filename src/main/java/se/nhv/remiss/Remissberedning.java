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
import se.nhv.engine.Decisions;
import se.nhv.forslag.Utfallsskal;
import se.nhv.handelselogg.Handelselogg;

/** The door to what is made of the remiss: the answers put together, the yttrande of B1, and the way on. */
@Service
@Transactional
public class Remissberedning implements Utfallsskal {
    private final RemissRepository remisser;
    private final SammanstallningRepository repository;
    private final Remissmatriser matriser;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Decisions beslutstabeller;
    private final Handelselogg logg;
    private final Clock clock;

    Remissberedning(
            RemissRepository remisser,
            SammanstallningRepository repository,
            Remissmatriser matriser,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Decisions beslutstabeller,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.repository = repository;
        this.matriser = matriser;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.beslutstabeller = beslutstabeller;
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

    /** Beredningsgrupp 1 has spoken. */
    public void b1(ArendeId id, B1Yttrande yttrande, Inloggad person) {
        skrivning.skriv(id, () -> {
            repository.b1(id, yttrande, clock.instant());
            logg.skriv(
                    id.varde(),
                    "B1_YTTRANDE",
                    person.id().toString(),
                    Map.of("tillstyrker", "" + yttrande.tillstyrker()));
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
