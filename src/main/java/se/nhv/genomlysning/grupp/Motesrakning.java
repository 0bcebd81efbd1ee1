package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/** What the members have said about the proposed days, day by day and member by member. */
public final class Motesrakning {
    private static final Comparator<Dagrakning> BAST = Comparator.comparingInt(
                    (Dagrakning d) -> d.kan().size())
            .thenComparingInt(d -> d.omDetBehovs().size());

    private final Map<LocalDate, Map<KontoId, Motesval>> svar;
    private final List<KontoId> ledamoter;
    private final List<Dagrakning> dagar;

    /** @param ledamoter those who count; what others have said is left out */
    Motesrakning(List<LocalDate> dagar, Collection<Motessvar> svar, List<KontoId> ledamoter) {
        this.ledamoter = List.copyOf(ledamoter);
        this.svar = svar.stream()
                .filter(s -> ledamoter.contains(s.konto()))
                .collect(Collectors.groupingBy(Motessvar::dag, Collectors.toMap(Motessvar::konto, Motessvar::val)));
        List<Dagrakning> utan = dagar.stream().map(d -> rakna(d, false)).toList();
        Optional<Dagrakning> bast = utan.stream().max(BAST).filter(d -> !d.kan().isEmpty());
        this.dagar = utan.stream()
                .map(d -> bast.isPresent() && BAST.compare(d, bast.get()) == 0 ? rakna(d.dag(), true) : d)
                .toList();
    }

    private Dagrakning rakna(LocalDate dag, boolean flestKan) {
        return new Dagrakning(
                dag,
                med(dag, Motesval.KAN),
                med(dag, Motesval.OM_DET_BEHOVS),
                med(dag, Motesval.KAN_INTE),
                med(dag, null),
                flestKan);
    }

    private List<KontoId> med(LocalDate dag, @Nullable Motesval val) {
        return ledamoter.stream()
                .filter(k -> val(dag, k).equals(Optional.ofNullable(val)))
                .toList();
    }

    private Optional<Motesval> val(LocalDate dag, KontoId konto) {
        return Optional.ofNullable(svar.getOrDefault(dag, Map.of()).get(konto));
    }

    public List<Dagrakning> dagar() {
        return dagar;
    }

    /** What the member has said about the day, as the name of a {@link Motesval}; empty if nothing. */
    public String valt(LocalDate dag, KontoId konto) {
        return val(dag, konto).map(Enum::name).orElse("");
    }

    /** Whether the member has said something about every day. */
    public boolean harSvarat(KontoId konto) {
        return dagar.stream().allMatch(d -> val(d.dag(), konto).isPresent());
    }

    /** Members who have answered about every day. */
    public long antalSvar() {
        return ledamoter.stream().filter(this::harSvarat).count();
    }

    public int antalLedamoter() {
        return ledamoter.size();
    }
}
