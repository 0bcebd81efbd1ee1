package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.engine.Decisions;
import se.nhv.engine.TaskEvents;
import se.nhv.engine.TaskId;
import se.nhv.engine.TaskSnapshot;

/** Keeps the arbetslista in step with the engine, event by event, in the engine's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Uppgiftsbevakning implements TaskEvents {
    private final UppgiftRepository uppgifter;
    private final ArendeService arenden;
    private final DeltagareService deltagare;
    private final ObjectProvider<Svarsmottagarna> mottagare;
    private final ObjectProvider<Decisions> tabeller;
    private final Clock clock;

    Uppgiftsbevakning(
            UppgiftRepository uppgifter,
            ArendeService arenden,
            DeltagareService deltagare,
            ObjectProvider<Svarsmottagarna> mottagare,
            ObjectProvider<Decisions> tabeller,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.arenden = arenden;
        this.deltagare = deltagare;
        this.mottagare = mottagare;
        this.tabeller = tabeller;
        this.clock = clock;
    }

    @Override
    public void created(TaskSnapshot t) {
        Objekt objekt = arenden.objekt(t.businessKey());
        Uppgift utanDag = new Uppgift(
                t.id(),
                objekt.arende(),
                objekt.omrade(),
                Steg.forProcess(t.processKey()),
                t.definitionKey(),
                t.name(),
                t.formKey(),
                t.candidateGroups(),
                konto(t.assignee()),
                clock.instant(),
                null,
                t.locals());
        uppgifter.ny(utanDag);
        uppgifter.forfaller(t.id(), forfaller(utanDag));
        slappIn(utanDag);
        uppgifter
                .hitta(t.id())
                .ifPresent(u -> mottagare.getObject().hitta(u.formular()).ifPresent(m -> m.oppnad(u)));
    }

    /** Whoever is asked to do something in a case may read it. */
    private void slappIn(Uppgift uppgift) {
        uppgift.grupper().forEach(g -> deltagare.grupp(uppgift.arende(), uppgift.omrade(), g));
        KontoId tilldelad = uppgift.tilldelad();
        if (tilldelad != null) {
            deltagare.konto(uppgift.arende(), uppgift.omrade(), tilldelad);
        }
    }

    private LocalDate forfaller(Uppgift uppgift) {
        return mottagare
                .getObject()
                .hitta(uppgift.formular())
                .flatMap(m -> m.forfaller(uppgift))
                .orElseGet(() -> enligtNorm(uppgift.nyckel()));
    }

    private LocalDate enligtNorm(String nyckel) {
        LocalDate idag = LocalDate.now(clock);
        Object dagar = tabeller.getObject()
                .decide("svarstid", Map.of("uppgift", nyckel, "ar", idag.getYear()))
                .get("dagar");
        return idag.plusDays(((Number) Objects.requireNonNull(dagar)).longValue());
    }

    @Override
    public void changed(TaskSnapshot t) {
        uppgifter.andrad(t.id(), t.name(), t.formKey(), t.candidateGroups(), konto(t.assignee()));
    }

    @Override
    public void ended(TaskId task) {
        uppgifter.slut(task);
    }

    private static @Nullable KontoId konto(@Nullable String assignee) {
        return assignee == null ? null : KontoId.av(assignee);
    }
}
