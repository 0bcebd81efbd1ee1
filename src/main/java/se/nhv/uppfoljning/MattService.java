package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;

/** The door to the catalogue of uppföljningsmått. A change makes a new version; what was reported keeps its own. */
@Service
@Transactional
public class MattService {
    private final MattRepository matt;
    private final TillstandService tillstand;
    private final Matningar matningar;
    private final Clock clock;

    MattService(MattRepository matt, TillstandService tillstand, Matningar matningar, Clock clock) {
        this.matt = matt;
        this.tillstand = tillstand;
        this.matningar = matningar;
        this.clock = clock;
    }

    /**
     * Writes the mått of a tillståndsområde. One with a name that is there already becomes a new version of it, if anything
     * in it is new.
     */
    public void skriv(ArendeId arende, OmradeId omrade, List<Mattuppgifter> nya, KontoId av) {
        kravOlikaNamn(nya);
        List<Matt> gamla = matt.senaste(omrade);
        for (Mattuppgifter m : nya) {
            Optional<Matt> gammal =
                    gamla.stream().filter(g -> lika(g.namn(), m.namn())).findFirst();
            if (gammal.filter(m::sammaSom).isEmpty()) {
                MattId id = gammal.map(Matt::id).orElseGet(() -> matt.nytt(arende, omrade));
                matt.version(id, m, av, clock.instant());
            }
        }
    }

    /** At least one mått must be fastställt before any can be published. */
    public void kravFaststallt(OmradeId omrade) {
        if (rapporteras(omrade).isEmpty()) {
            throw new Avvisad("matt", "uppfoljning.fel.ingetMattFaststallt");
        }
    }

    /**
     * Publishes what is fastställt or utgått, and counts whether it was in time: before the first tillstånd starts. A
     * publication that is late is still made, and shows in the figure.
     */
    public void publicera(OmradeId omrade) {
        LocalDate idag = LocalDate.now(clock);
        matt.publicera(omrade, idag);
        boolean iTid = forstaStart(omrade).map(idag::isBefore).orElse(true);
        matningar.registrera(Matningar.MATT_FORE_START, omrade.varde(), idag, iTid ? 1 : 0, 1L);
    }

    /** The latest version of every mått, in their order. */
    @Transactional(readOnly = true)
    public List<Matt> senaste(OmradeId omrade) {
        return matt.senaste(omrade);
    }

    /** Every version, newest first within each mått. */
    @Transactional(readOnly = true)
    public List<Matt> versioner(OmradeId omrade) {
        return matt.versioner(omrade);
    }

    /** Those that units report. */
    @Transactional(readOnly = true)
    public List<Matt> rapporteras(OmradeId omrade) {
        return senaste(omrade).stream().filter(Matt::rapporteras).toList();
    }

    private Optional<LocalDate> forstaStart(OmradeId omrade) {
        return tillstand.iOmrade(omrade).stream().map(Tillstand::startdag).min(Comparator.naturalOrder());
    }

    private static void kravOlikaNamn(List<Mattuppgifter> nya) {
        Set<String> namn = new HashSet<>();
        for (Mattuppgifter m : nya) {
            if (!namn.add(m.namn().toLowerCase(Locale.ROOT))) {
                throw new Avvisad("matt", "uppfoljning.fel.tvaMattHeterLika", m.namn());
            }
        }
    }

    private static boolean lika(String a, String b) {
        return a.equalsIgnoreCase(b);
    }
}
