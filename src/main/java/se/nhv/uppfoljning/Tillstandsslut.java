package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;

/** A tillstånd may end on a day to come; when the last one's day is here, its follow-up ends. */
@Component
class Tillstandsslut {
    private final UppfoljningRepository uppfoljning;
    private final UppfoljningService service;
    private final UppfoljningProcess process;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;
    private final Clock clock;

    Tillstandsslut(
            UppfoljningRepository uppfoljning,
            UppfoljningService service,
            UppfoljningProcess process,
            OmradeService omraden,
            Arendeskrivning skrivning,
            Clock clock) {
        this.uppfoljning = uppfoljning;
        this.service = service;
        this.process = process;
        this.omraden = omraden;
        this.skrivning = skrivning;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT30M")
    void seEfter() {
        for (OmradeId omrade : uppfoljning.utanTillstand(LocalDate.now(clock))) {
            if (process.loper(omrade)) {
                skrivning.skriv(omraden.hamta(omrade).arende(), () -> service.avslutaOmInget(omrade));
            }
        }
    }
}
