package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arende.OmradeId;
import se.nhv.engine.NothingWaits;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.fel.Inaktuell;

/** What happens to a utlysning, told to its process. */
@Component
class AnsokanProcess {
    private final ProcessEngineDoor engine;

    AnsokanProcess(ProcessEngineDoor engine) {
        this.engine = engine;
    }

    void ansokningstidenForlangs(OmradeId omrade) {
        try {
            engine.correlate("AnsokningstidenForlangs", omrade.toString(), Map.of());
        } catch (NothingWaits e) {
            throw new Inaktuell("ansokan.fel.tidenLoperInteNu");
        }
    }

    /** The time now lasts through {@code sistaDag}. */
    void sistaDagFlyttad(OmradeId omrade, LocalDate sistaDag, LocalDate paminnelse) {
        engine.moveTimers(omrade.toString(), "ansokningstidenSlut", sistaDag.plusDays(1));
        engine.moveTimers(omrade.toString(), "paminnRegion", paminnelse);
    }
}
