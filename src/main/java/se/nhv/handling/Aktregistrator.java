package se.nhv.handling;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.nhv.arende.Aktregistrering;
import se.nhv.arende.Objekt;

/** Registers what the case's own room makes: pauses, notes, an end before its time. */
@Component
class Aktregistrator implements Aktregistrering {
    private final HandlingService handlingar;
    private final Clock clock;

    Aktregistrator(HandlingService handlingar, Clock clock) {
        this.handlingar = handlingar;
        this.clock = clock;
    }

    @Override
    public String upprattad(Objekt objekt, String av, String rubrik, String text, boolean last) {
        NyHandling ny = NyHandling.upprattad(objekt.arende(), av, rubrik, LocalDate.now(clock))
                .medOmrade(objekt.omrade())
                .medText(text);
        return handlingar.registrera(last ? ny.last() : ny).toString();
    }
}
