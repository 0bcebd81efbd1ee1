package se.nhv.arbetslista;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Uppehall;

/**
 * A task that could not be answered during a pause is due as many days later. Where the case itself has decided the day it is
 * asked again: a promised day has moved by then, a day of the calendar has not.
 */
@Component
class Uppgiftsfrister implements EfterPaus {
    private final UppgiftRepository uppgifter;
    private final ObjectProvider<Svarsmottagarna> mottagare;

    Uppgiftsfrister(UppgiftRepository uppgifter, ObjectProvider<Svarsmottagarna> mottagare) {
        this.uppgifter = uppgifter;
        this.mottagare = mottagare;
    }

    @Override
    public int getOrder() {
        return UPPGIFTERNAS_DAGAR;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        OmradeId omrade = u.omrade();
        uppgifter.iArende(u.objekt().arende()).stream()
                .filter(uppgift -> omrade == null || omrade.equals(uppgift.omrade()))
                .forEach(uppgift -> beslutad(uppgift)
                        .or(() -> flyttad(uppgift, u))
                        .ifPresent(dag -> uppgifter.forfaller(uppgift.id(), dag)));
    }

    private Optional<LocalDate> beslutad(Uppgift uppgift) {
        return mottagare.getObject().hitta(uppgift.formular()).flatMap(m -> m.forfaller(uppgift));
    }

    private static Optional<LocalDate> flyttad(Uppgift uppgift, Uppehall u) {
        return Optional.ofNullable(uppgift.forfaller())
                .filter(dag -> !dag.isBefore(u.fran()))
                .map(dag -> dag.plusDays(u.dagar()));
    }
}
