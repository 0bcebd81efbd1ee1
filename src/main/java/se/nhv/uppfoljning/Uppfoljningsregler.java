package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.time.MonthDay;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.nhv.fel.OgiltigInstallning;

/** What the agency can set about the follow-up without a new version of the system. */
@Component
class Uppfoljningsregler {
    private static final MonthDay ANALYS_SENAST = MonthDay.of(9, 30);

    /** A tillståndsutvärdering is made after four to six years. */
    private static final int MINST_AR = 4;

    private static final int HOGST_AR = 6;

    private final int smatalsgrans;
    private final int utvarderingEfterAr;
    private final MonthDay rapporteringOppnar;

    /**
     * @param smatalsgrans counts below this are never public
     * @param utvarderingEfterAr years from start, or from the last one, to a tillståndsutvärdering (4–6)
     * @param rapporteringOppnar month and day on which the previous year is asked for
     */
    Uppfoljningsregler(
            @Value("${nhv.uppfoljning.smatalsgrans:5}") int smatalsgrans,
            @Value("${nhv.uppfoljning.utvardering-efter-ar:5}") int utvarderingEfterAr,
            @Value("${nhv.uppfoljning.rapportering-oppnar:02-01}") String rapporteringOppnar) {
        if (utvarderingEfterAr < MINST_AR || utvarderingEfterAr > HOGST_AR) {
            throw new OgiltigInstallning("uppfoljning.fel.utvarderingEfterAr", MINST_AR, HOGST_AR, utvarderingEfterAr);
        }
        this.smatalsgrans = smatalsgrans;
        this.utvarderingEfterAr = utvarderingEfterAr;
        this.rapporteringOppnar = MonthDay.parse("--" + rapporteringOppnar);
    }

    /** By what a report with such counts is marked; statistiksekretess. */
    String sekretess() {
        return "OSL 24 kap. 8 §";
    }

    int smatalsgrans() {
        return smatalsgrans;
    }

    LocalDate utvardering(LocalDate forra) {
        return forra.plusYears(utvarderingEfterAr);
    }

    /** When the units are asked about the year. */
    LocalDate oppnar(int ar) {
        return rapporteringOppnar.atYear(ar + 1);
    }

    /** The last day of the analysis of the year. */
    LocalDate analysSenast(int ar) {
        return ANALYS_SENAST.atYear(ar + 1);
    }

    /** The first year to report for somebody who starts, or is brought in, today. */
    int forstaAr(LocalDate startdag, LocalDate idag) {
        int senaste = idag.getYear() - 1;
        return Math.max(startdag.getYear(), idag.isAfter(analysSenast(senaste)) ? idag.getYear() : senaste);
    }
}
