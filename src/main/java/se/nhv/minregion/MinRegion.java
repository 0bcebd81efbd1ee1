package se.nhv.minregion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Nekad;

/** The door to all that concerns one region, for those who speak for it and nobody else. */
@Service
@Transactional(readOnly = true)
public class MinRegion {
    /** How far ahead one sees. */
    private static final int MANADER = 24;

    private final Regionremisser remisser;
    private final Regionansokningar ansokningar;
    private final Regionrapporter rapporter;
    private final Regionuppgifter uppgifter;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Atkomst atkomst;
    private final Clock clock;

    MinRegion(
            Regionremisser remisser,
            Regionansokningar ansokningar,
            Regionrapporter rapporter,
            Regionuppgifter uppgifter,
            ArendeService arenden,
            OmradeService omraden,
            Atkomst atkomst,
            Clock clock) {
        this.remisser = remisser;
        this.ansokningar = ansokningar;
        this.rapporter = rapporter;
        this.uppgifter = uppgifter;
        this.arenden = arenden;
        this.omraden = omraden;
        this.atkomst = atkomst;
        this.clock = clock;
    }

    /** The cases and tillståndsområden there are, asked once for a page. */
    record Namn(Map<ArendeId, Arende> arenden, Map<OmradeId, Tillstandsomrade> omraden) {
        String av(ArendeId id) {
            Arende a = arenden.get(id);
            return a == null ? "" : a.namn();
        }

        String av(OmradeId id) {
            Tillstandsomrade o = omraden.get(id);
            return o == null ? "" : o.namn();
        }
    }

    /**
     * What is left to do first, then what comes, then what is done; in each the day that is next before the others, and among
     * what is done the newest.
     *
     * @param region länskod
     * @throws Nekad if the person does not speak for the region
     */
    public List<Regionpost> poster(String region, Regionfraga fraga, Inloggad person) {
        krav(region, person);
        LocalDate idag = LocalDate.now(clock);
        LocalDate langst = idag.plusMonths(MANADER);
        Namn namn = new Namn(
                arenden.alla().stream().collect(Collectors.toMap(Arende::id, Function.identity())),
                omraden.alla().stream().collect(Collectors.toMap(Tillstandsomrade::id, Function.identity())));
        Stangt stangt = atkomst.stangt(person);
        List<Regionpost> alla = new ArrayList<>(uppgifter.poster(region, person));
        alla.addAll(remisser.poster(region, namn, idag));
        alla.addAll(ansokningar.poster(region, namn, idag, person));
        alla.addAll(rapporter.poster(region, namn, idag, langst));
        return alla.stream()
                .filter(p -> !stangt.arenden().contains(p.arende()))
                .filter(p -> p.del() != Regionpost.Del.KOMMANDE || iTid(p, langst))
                .filter(fraga::stammer)
                .sorted(Comparator.comparing(Regionpost::del)
                        .thenComparing(
                                p -> p.del() == Regionpost.Del.KLART ? -dag(p) : dag(p), Comparator.naturalOrder())
                        .thenComparing(Regionpost::namn))
                .toList();
    }

    private static boolean iTid(Regionpost p, LocalDate langst) {
        LocalDate dag = p.dag();
        return dag == null || !dag.isAfter(langst);
    }

    private static long dag(Regionpost p) {
        LocalDate dag = p.dag();
        return dag == null ? LocalDate.MAX.toEpochDay() : dag.toEpochDay();
    }

    /** The days from today on that something is to be done or happens, for a calendar. */
    public List<Regionpost> dagar(String region, Inloggad person) {
        LocalDate idag = LocalDate.now(clock);
        LocalDate langst = idag.plusMonths(MANADER);
        return poster(region, Regionfraga.ALLT, person).stream()
                .filter(p -> p.del() != Regionpost.Del.KLART)
                .filter(p -> {
                    LocalDate dag = p.dag();
                    return dag != null && !dag.isBefore(idag) && !dag.isAfter(langst);
                })
                .toList();
    }

    private static void krav(String region, Inloggad person) {
        if (!person.har(Roll.REGIONFORETRADARE, region)) {
            throw new Nekad("minregion.fel.annanRegion");
        }
    }
}
