package se.nhv.arbetslista;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.engine.NothingWaits;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** The door to the tasks: see one, take it, give it back, hand it over. Answers go through {@link Besvarande}. */
@Service
public class UppgiftService {
    private static final String BORTA = "arbetslista.fel.redanBesvaradEllerBorta";

    private final UppgiftRepository uppgifter;
    private final Behorighet behorighet;
    private final Arendeskrivning skrivning;
    private final ProcessEngineDoor engine;
    private final DeltagareService deltagare;
    private final KontoService konton;
    private final Handelselogg logg;

    UppgiftService(
            UppgiftRepository uppgifter,
            Behorighet behorighet,
            Arendeskrivning skrivning,
            ProcessEngineDoor engine,
            DeltagareService deltagare,
            KontoService konton,
            Handelselogg logg) {
        this.uppgifter = uppgifter;
        this.behorighet = behorighet;
        this.skrivning = skrivning;
        this.engine = engine;
        this.deltagare = deltagare;
        this.konton = konton;
        this.logg = logg;
    }

    /**
     * An open task that this person may see.
     *
     * @throws Inaktuell if it is not open any more, or never was
     * @throws Saknas if it is somebody else's business
     */
    @Transactional(readOnly = true)
    public Uppgift hamta(TaskId id, Inloggad person) {
        Uppgift uppgift = oppen(id);
        if (!behorighet.farSe(person, uppgift)) {
            throw new Saknas("arbetslista.fel.uppgiftenFinnsInte");
        }
        return uppgift;
    }

    @Transactional(readOnly = true)
    public Optional<Uppgift> hitta(TaskId id) {
        return uppgifter.hitta(id);
    }

    /** The open tasks of a case, first due first; for rooms that know why they ask. */
    @Transactional(readOnly = true)
    public List<Uppgift> iArende(ArendeId arende) {
        return uppgifter.iArende(arende);
    }

    /** The open tasks of a case that are nobody's secret, and the person's own; first due first. */
    @Transactional(readOnly = true)
    public List<Uppgift> iArende(ArendeId arende, Inloggad person) {
        return uppgifter.iArende(arende).stream()
                .filter(u -> !behorighet.anonyma().contains(u.formular())
                        || person.id().equals(u.tilldelad()))
                .toList();
    }

    /** Whether the person may open the task, so that nobody is shown a way that is closed. */
    @Transactional(readOnly = true)
    public boolean farSe(Uppgift uppgift, Inloggad person) {
        return behorighet.farSe(person, uppgift);
    }

    /** What this person may do with the task. */
    @Transactional(readOnly = true)
    public Mojligheter mojligheter(Uppgift uppgift, Inloggad person) {
        KontoId har = uppgift.tilldelad();
        boolean min = har != null && har.equals(person.id());
        return new Mojligheter(
                behorighet.farSvara(person, uppgift),
                har == null && behorighet.iGruppen(person, uppgift),
                min && !uppgift.grupper().isEmpty(),
                har != null && !min && behorighet.farTaOver(person, uppgift));
    }

    /** @param taOver from another who has it, after a question */
    public record Mojligheter(boolean svara, boolean ta, boolean lamnaTillbaka, boolean taOver) {}

    /**
     * Takes a task nobody has.
     *
     * @throws Inaktuell if somebody was quicker, if only one's own first click
     */
    public void ta(TaskId id, Inloggad person) {
        andra(id, () -> {
            Uppgift uppgift = hamta(id, person);
            KontoId har = uppgift.tilldelad();
            if (har != null) {
                throw new Inaktuell(
                        har.equals(person.id()) ? "arbetslista.fel.redanDin" : "arbetslista.fel.nagonAnnanHann");
            }
            kravGrupp(person, uppgift);
            tilldela(uppgift, person.id(), person, "UPPGIFT_TAGEN");
        });
    }

    /** Gives the task back to its groups. */
    public void lamnaTillbaka(TaskId id, Inloggad person) {
        andra(id, () -> {
            Uppgift uppgift = hamta(id, person);
            if (!person.id().equals(uppgift.tilldelad())) {
                throw new Inaktuell("arbetslista.fel.inteDinLangre");
            }
            if (uppgift.grupper().isEmpty()) {
                throw new Nekad("arbetslista.fel.kanInteLamnasTillbaka");
            }
            engine.assign(id, null);
            logga(uppgift, person, "UPPGIFT_LAMNAD");
        });
    }

    /**
     * Takes a task from the colleague who has it; visible in the log.
     *
     * @param fran whom the page said has it
     * @throws Inaktuell if somebody else has it by now
     */
    public void taOver(TaskId id, KontoId fran, Inloggad person) {
        andra(id, () -> {
            Uppgift uppgift = hamta(id, person);
            if (!fran.equals(uppgift.tilldelad())) {
                throw new Inaktuell("arbetslista.fel.agarenHarBytts");
            }
            if (!behorighet.farTaOver(person, uppgift)) {
                throw new Nekad("arbetslista.fel.kanInteTasOver");
            }
            tilldela(uppgift, person.id(), person, "UPPGIFT_OVERTAGEN");
        });
    }

    /**
     * Hands tasks over to another person of the tasks' groups, for a chef; one transaction per case.
     *
     * @return how many were handed over; those that were answered meanwhile are passed over
     * @throws Avvisad if one of them is not for that person's groups; then none is handed over
     */
    public int lamnaOver(Collection<TaskId> ids, KontoId till, Inloggad chef) {
        if (!chef.har(Roll.CHEF) && !chef.har(Roll.ADMINISTRATOR)) {
            throw new Nekad("arbetslista.fel.baraChefLamnarOver");
        }
        Konto konto = konton.hamta(till);
        if (!konto.aktiv()) {
            throw new Avvisad("till", "arbetslista.fel.kontotStangt", konto.namn());
        }
        Inloggad mottagare = konto.inloggad();
        List<Uppgift> oppna =
                ids.stream().flatMap(id -> uppgifter.hitta(id).stream()).toList();
        oppna.stream()
                .filter(u -> !behorighet.iGruppen(mottagare, u))
                .findFirst()
                .ifPresent(u -> {
                    throw new Avvisad("till", "arbetslista.fel.mottagarenFarInteBesvara", u.namn(), mottagare.namn());
                });
        oppna.forEach(
                u -> skrivning.skriv(u.arende(), () -> tilldela(oppen(u.id()), till, chef, "UPPGIFT_OVERLAMNAD")));
        return oppna.size();
    }

    /** The case has decided another last day for an open task, in the caller's transaction. */
    public void nySistaDag(TaskId id, LocalDate dag) {
        uppgifter.forfaller(id, dag);
    }

    private void tilldela(Uppgift uppgift, KontoId till, Inloggad av, String handelse) {
        engine.assign(uppgift.id(), till.toString());
        deltagare.konto(uppgift.arende(), uppgift.omrade(), till);
        logg.skriv(
                uppgift.arende().varde(),
                handelse,
                av.id().toString(),
                Map.of("uppgift", uppgift.nyckel(), "till", till.toString()));
    }

    private void logga(Uppgift uppgift, Inloggad person, String handelse) {
        logg.skriv(uppgift.arende().varde(), handelse, person.id().toString(), Map.of("uppgift", uppgift.nyckel()));
    }

    private void kravGrupp(Inloggad person, Uppgift uppgift) {
        if (!behorighet.iGruppen(person, uppgift)) {
            throw new Nekad("arbetslista.fel.stalldTillNagonAnnan");
        }
    }

    private void andra(TaskId id, Runnable andring) {
        try {
            skrivning.skriv(oppen(id).arende(), andring);
        } catch (NothingWaits e) {
            throw new Inaktuell(BORTA);
        }
    }

    Uppgift oppen(TaskId id) {
        return uppgifter.hitta(id).orElseThrow(() -> new Inaktuell(BORTA));
    }

    Inaktuell borta() {
        return new Inaktuell(BORTA);
    }

    <T> T under(Uppgift uppgift, Supplier<T> andring) {
        try {
            return skrivning.skriv(uppgift.arende(), andring);
        } catch (NothingWaits e) {
            throw borta();
        }
    }
}
