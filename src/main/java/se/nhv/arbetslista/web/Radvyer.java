package se.nhv.arbetslista.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Arbetslistrad;
import se.nhv.arbetslista.Uppgift;
import se.nhv.gui.Format;
import se.nhv.kalender.Kalender;
import se.nhv.register.Gruppnamn;

/** Makes rows ready for a page: names, and how far it is to the last day. */
@Component
class Radvyer {
    private static final int SNART = 5;

    private final KontoService konton;
    private final Gruppnamn grupper;
    private final Kalender kalender;
    private final Format format;
    private final Clock clock;

    Radvyer(KontoService konton, Gruppnamn grupper, Kalender kalender, Format format, Clock clock) {
        this.konton = konton;
        this.grupper = grupper;
        this.kalender = kalender;
        this.format = format;
        this.clock = clock;
    }

    List<Radvy> vyer(List<Arbetslistrad> rader, Inloggad person) {
        Map<String, String> enheter = grupper.enheter();
        Map<KontoId, String> namn = konton.namn(rader.stream()
                .map(r -> r.uppgift().tilldelad())
                .filter(Objects::nonNull)
                .toList());
        return rader.stream().map(r -> vy(r, person, enheter, namn)).toList();
    }

    private Radvy vy(Arbetslistrad rad, Inloggad person, Map<String, String> enheter, Map<KontoId, String> namn) {
        KontoId har = rad.uppgift().tilldelad();
        LocalDate dag = rad.uppgift().forfaller();
        return new Radvy(
                rad,
                har == null ? null : namn.getOrDefault(har, "–"),
                grupper.namn(rad.uppgift().grupper(), enheter),
                person.id().equals(har),
                mark(dag),
                kvar(dag));
    }

    /** Who may take the task, in words. */
    String grupp(Uppgift uppgift) {
        return grupper.namn(uppgift.grupper(), grupper.enheter());
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
