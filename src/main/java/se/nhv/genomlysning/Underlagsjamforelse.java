package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nhv.gui.Textdel;
import se.nhv.gui.Textskillnad;

/** Two versions of the underlag beside each other, part by part; områden and villkor are matched by what they are. */
public record Underlagsjamforelse(Underlag fore, Underlag efter, List<Rad> rader) {
    /** Which part of the underlag a row is. */
    public enum Del {
        SAMMANFATTNING,
        OMRADE,
        DEFINITION,
        ENHETER,
        VILLKOR,
        MOTIVERING,
        KONSEKVENSANALYS
    }

    /**
     * One part in both versions.
     *
     * @param omrade the name of the tillståndsområde it belongs to; null for what is common
     * @param nr of the villkor within its område in the later version, or in the earlier where it is no longer; 0 for others
     */
    public record Rad(Del del, @Nullable String omrade, int nr, List<Textdel> delar) {
        public boolean andrad() {
            return delar.stream().anyMatch(d -> d.sort() != Textdel.Sort.LIKA);
        }

        /** What the earlier version says, with what was taken away marked. */
        public List<Textdel> fore() {
            return utan(Textdel.Sort.TILL);
        }

        /** What the later version says, with what was added marked. */
        public List<Textdel> efter() {
            return utan(Textdel.Sort.BORT);
        }

        private List<Textdel> utan(Textdel.Sort sort) {
            return delar.stream().filter(d -> d.sort() != sort).toList();
        }
    }

    public Underlagsjamforelse {
        rader = List.copyOf(rader);
    }

    static Underlagsjamforelse mellan(Underlag fore, Underlag efter) {
        List<Rad> rader = new ArrayList<>();
        rad(rader, Del.SAMMANFATTNING, null, 0, fore.sammanfattning(), efter.sammanfattning());
        Map<UUID, Omradesforslag> forr = perId(fore.omraden(), Omradesforslag::id);
        Map<UUID, Omradesforslag> nu = perId(efter.omraden(), Omradesforslag::id);
        for (UUID id : bada(nu, forr)) {
            omrade(rader, forr.get(id), nu.get(id));
        }
        rad(rader, Del.KONSEKVENSANALYS, null, 0, fore.konsekvensanalys(), efter.konsekvensanalys());
        return new Underlagsjamforelse(fore, efter, rader);
    }

    public boolean nagotAndrat() {
        return rader.stream().anyMatch(Rad::andrad);
    }

    private static void omrade(List<Rad> rader, @Nullable Omradesforslag forr, @Nullable Omradesforslag nu) {
        String namn = Objects.requireNonNull(nu == null ? forr : nu).namn();
        rad(rader, Del.OMRADE, namn, 0, text(forr, Omradesforslag::namn), text(nu, Omradesforslag::namn));
        rad(
                rader,
                Del.DEFINITION,
                namn,
                0,
                text(forr, Omradesforslag::definition),
                text(nu, Omradesforslag::definition));
        rad(rader, Del.ENHETER, namn, 0, text(forr, o -> "" + o.antalEnheter()), text(nu, o -> "" + o.antalEnheter()));
        List<Villkor> gamla = forr == null ? List.of() : forr.villkor();
        List<Villkor> nya = nu == null ? List.of() : nu.villkor();
        Map<UUID, Villkor> forut = perId(gamla, Villkor::id);
        Map<UUID, Villkor> efterat = perId(nya, Villkor::id);
        for (UUID id : bada(efterat, forut)) {
            Villkor a = forut.get(id);
            Villkor b = efterat.get(id);
            int nr = 1 + (b == null ? gamla.indexOf(a) : nya.indexOf(b));
            rad(rader, Del.VILLKOR, namn, nr, a == null ? null : a.lydelse(), b == null ? null : b.lydelse());
            rad(rader, Del.MOTIVERING, namn, nr, a == null ? null : a.motivering(), b == null ? null : b.motivering());
        }
    }

    private static void rad(
            List<Rad> rader, Del del, @Nullable String omrade, int nr, @Nullable String fore, @Nullable String efter) {
        if (fore != null || efter != null) {
            rader.add(new Rad(
                    del, omrade, nr, Textskillnad.mellan(fore == null ? "" : fore, efter == null ? "" : efter)));
        }
    }

    private static @Nullable String text(@Nullable Omradesforslag o, Function<Omradesforslag, String> vad) {
        return o == null ? null : vad.apply(o);
    }

    /** Those of the later version in its order, then those that are no longer. */
    private static <T> List<UUID> bada(Map<UUID, T> nu, Map<UUID, T> forr) {
        List<UUID> alla = new ArrayList<>(nu.keySet());
        forr.keySet().stream().filter(id -> !nu.containsKey(id)).forEach(alla::add);
        return alla;
    }

    private static <T> Map<UUID, T> perId(List<T> alla, Function<T, UUID> id) {
        return alla.stream()
                .collect(Collectors.toMap(id, Function.identity(), (a, b) -> a, () -> new LinkedHashMap<UUID, T>()));
    }
}
