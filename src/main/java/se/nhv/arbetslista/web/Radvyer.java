package se.nhv.arbetslista.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Arbetslistrad;
import se.nhv.gui.Format;
import se.nhv.kalender.Kalender;

/** Makes rows ready for a page: names, and how far it is to the last day. */
@Component
class Radvyer {
    private static final int SNART = 5;

    private final KontoService konton;
    private final Kalender kalender;
    private final Format format;
    private final Clock clock;

    Radvyer(KontoService konton, Kalender kalender, Format format, Clock clock) {
        this.konton = konton;
        this.kalender = kalender;
        this.format = format;
        this.clock = clock;
    }

    Radvy vy(Arbetslistrad rad, Inloggad person) {
        KontoId har = rad.uppgift().tilldelad();
        LocalDate dag = rad.uppgift().forfaller();
        return new Radvy(rad, har == null ? null : konton.namn(har), person.id().equals(har), mark(dag), kvar(dag));
    }

    String mark(@Nullable LocalDate dag) {
        LocalDate idag = LocalDate.now(clock);
        if (dag == null) {
            return "lugn";
        }
        return dag.isBefore(idag) ? "sen" : dag.isAfter(idag.plusDays(SNART)) ? "lugn" : "nu";
    }

    @Nullable
    String kvar(@Nullable LocalDate dag) {
        LocalDate idag = LocalDate.now(clock);
        if (dag == null) {
            return null;
        }
        return dag.isBefore(idag)
                ? format.forsenad(ChronoUnit.DAYS.between(dag, idag))
                : format.kvar(kalender.arbetsdagarKvar(idag, dag));
    }
}
