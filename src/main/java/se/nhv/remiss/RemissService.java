package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.remissinstans.Instanser;
import se.nhv.remissinstans.Remissinstans;

/** The door to the remisser of a case: prepare, look, close. */
@Service
@Transactional
public class RemissService {
    private final RemissRepository repository;
    private final Instanser instanser;
    private final UnderlagService underlag;
    private final Svarsutrymme utrymme;
    private final Lankar lankar;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;
    private final Clock clock;

    RemissService(
            RemissRepository repository,
            Instanser instanser,
            UnderlagService underlag,
            Svarsutrymme utrymme,
            Lankar lankar,
            Arendeskrivning skrivning,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.instanser = instanser;
        this.underlag = underlag;
        this.utrymme = utrymme;
        this.lankar = lankar;
        this.skrivning = skrivning;
        this.logg = logg;
        this.clock = clock;
    }

    /** Writes down the next round of remiss; it leaves the house when the model sends it. */
    public RemissId forbered(ArendeId id, NyRemiss ny, Inloggad person) {
        if (ny.sistaDag().isBefore(LocalDate.now(clock))) {
            throw new Avvisad("sistaDag", "remiss.fel.sistaDagPasserad");
        }
        if (ny.fragor().isEmpty()) {
            throw new Avvisad("fragor", "remiss.fel.ingenFraga");
        }
        List<Remissinstans> valda = instanser.med(ny.instanser());
        if (valda.isEmpty()) {
            throw new Avvisad("instanser", "remiss.fel.ingenInstans");
        }
        if (valda.size() < Set.copyOf(ny.instanser()).size()) {
            throw new Avvisad("instanser", "remiss.fel.instansenGallerInte");
        }
        return skrivning.skriv(id, () -> {
            List<Remiss.Fraga> fragor = new ArrayList<>();
            ny.fragor().forEach(f -> fragor.add(new Remiss.Fraga(fragor.size() + 1, f.strip())));
            Remiss remiss = new Remiss(
                    RemissId.nytt(),
                    id,
                    repository.senaste(id).map(Remiss::varv).orElse(0) + 1,
                    underlag.senaste(id).map(Underlag::version).orElse(0),
                    ny.missiv(),
                    ny.sistaDag(),
                    ny.sistaDag(),
                    null,
                    null,
                    fragor);
            repository.spara(remiss, clock.instant());
            valda.forEach(i -> repository.laggTill(remiss, i));
            logg.skriv(
                    id.varde(),
                    "REMISS_FORBEREDD",
                    person.id().toString(),
                    Map.of("varv", String.valueOf(remiss.varv()), "instanser", String.valueOf(valda.size())));
            return remiss.id();
        });
    }

    /** The newest round. */
    @Transactional(readOnly = true)
    public Optional<Remiss> senaste(ArendeId id) {
        return repository.senaste(id);
    }

    @Transactional(readOnly = true)
    public Optional<Remiss> hamta(RemissId id) {
        return repository.hamta(id);
    }

    /** A remiss of a case, and how its answers stand. */
    public record Laget(Remiss remiss, Svarslage svar) {}

    /** Every round that has been sent, in all cases, newest first; without their questions. */
    @Transactional(readOnly = true)
    public List<Laget> utskickade() {
        Map<RemissId, Svarslage> svar = repository.svarslagen();
        return repository.utskickade().stream()
                .map(r -> new Laget(r, svar.getOrDefault(r.id(), Svarslage.INGEN_TILLFRAGAD)))
                .toList();
    }

    /** What has been sent and is not closed, in all cases, newest first; without their questions. */
    @Transactional(readOnly = true)
    public List<Remiss> ute() {
        return repository.utskickade().stream().filter(r -> r.stangd() == null).toList();
    }

    /** Those who were asked, regioner first. */
    @Transactional(readOnly = true)
    public List<Mottagare> mottagare(RemissId id) {
        return repository.mottagare(id);
    }

    /** Anstånd and förlängningar in the order they were decided. */
    @Transactional(readOnly = true)
    public List<Anstand> anstand(RemissId id) {
        return repository.anstand(id);
    }

    /** The answers are being put together: what comes now is late. Again is no change. */
    public void stang(ArendeId id) {
        skrivning.skriv(id, () -> repository.senaste(id).ifPresent(r -> {
            repository.stangd(r.id(), LocalDate.now(clock));
            repository.mottagare(r.id()).stream()
                    .filter(Mottagare::harSvarat)
                    .map(m -> m.instans().kod())
                    .forEach(kod -> {
                        utrymme.stada(r.id(), kod);
                        lankar.glomOmdomen(r.id(), kod);
                    });
        }));
    }
}
