package se.nhv.tidsatgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;

/** The time of one case for its page: per step, against norm, and whose it was. */
@Service
@Transactional(readOnly = true)
public class Tidvyer {
    private final TidsatgangService tid;
    private final Normtider normer;
    private final OmradeService omraden;
    private final Clock clock;

    Tidvyer(TidsatgangService tid, Normtider normer, OmradeService omraden, Clock clock) {
        this.tid = tid;
        this.normer = normer;
        this.omraden = omraden;
        this.clock = clock;
    }

    /** For {@code templates/tidsatgang/fragment :: tid(vy)}. */
    public Tidvy av(ArendeId arende) {
        Map<Objekt, Map<Steg, List<Intervall>>> perSteg = tid.medSammaDag(arende).stream()
                .collect(Collectors.groupingBy(
                        Intervall::objekt,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Intervall::steg, java.util.TreeMap::new, Collectors.toList())));
        List<Tidvy.Rad> rader = new ArrayList<>();
        perSteg.forEach((objekt, steg) -> steg.forEach((s, intervall) -> rader.add(rad(namn(objekt), s, intervall))));
        return new Tidvy(rader);
    }

    /** How the running step of the ärende or tillståndsområde stands; null when nothing runs. */
    public @Nullable Stegnu nu(Objekt objekt) {
        List<Intervall> egna = tid.forArende(objekt.arende()).stream()
                .filter(i -> i.objekt().equals(objekt))
                .toList();
        if (egna.isEmpty() || !egna.get(egna.size() - 1).pagar()) {
            return null;
        }
        Intervall sista = egna.get(egna.size() - 1);
        int forsta = egna.size() - 1;
        while (forsta > 0 && egna.get(forsta - 1).steg() == sista.steg()) {
            forsta--;
        }
        List<Intervall> besok = egna.subList(forsta, egna.size());
        LocalDate borjan = besok.get(0).fran();
        int pausade = summa(besok, true);
        boolean pausad = sista.orsak() == Orsak.PAUSAD;
        OptionalInt norm = normer.dagar(sista.steg(), borjan);
        return new Stegnu(
                sista.steg(),
                borjan,
                summa(besok, false) + (pausad ? 0 : 1),
                norm.isPresent() ? norm.getAsInt() : null,
                norm.isPresent() ? borjan.plusDays((long) norm.getAsInt() + pausade) : null,
                pausad);
    }

    private Tidvy.Rad rad(@Nullable String omrade, Steg steg, List<Intervall> intervall) {
        LocalDate fran = intervall.get(0).fran();
        OptionalInt norm = normer.dagar(steg, fran);
        boolean pagar = intervall.stream().anyMatch(Intervall::pagar);
        return new Tidvy.Rad(
                omrade,
                steg.nummer(),
                fran,
                pagar ? null : intervall.get(intervall.size() - 1).till(),
                summa(intervall, false),
                summa(intervall, true),
                norm.isPresent() ? norm.getAsInt() : null,
                intervall.stream().anyMatch(Intervall::pahittad),
                delar(intervall));
    }

    private List<Tidvy.Del> delar(List<Intervall> intervall) {
        Map<List<String>, Integer> dagar = intervall.stream()
                .collect(Collectors.groupingBy(
                        i -> Stream.of(i.agare().name(), i.orsak().name())
                                .map(namn -> namn.toLowerCase(Locale.ROOT))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.summingInt(i -> i.dagar(idag()))));
        return dagar.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .map(e -> new Tidvy.Del(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .sorted(Comparator.comparingInt(Tidvy.Del::dagar).reversed())
                .toList();
    }

    private int summa(List<Intervall> intervall, boolean pausade) {
        return intervall.stream()
                .filter(i -> (i.orsak() == Orsak.PAUSAD) == pausade)
                .mapToInt(i -> i.dagar(idag()))
                .sum();
    }

    private @Nullable String namn(Objekt objekt) {
        OmradeId omrade = objekt.omrade();
        return omrade == null ? null : omraden.hamta(omrade).namn();
    }

    private LocalDate idag() {
        return LocalDate.now(clock);
    }
}
