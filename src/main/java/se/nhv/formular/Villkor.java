package se.nhv.formular;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a part of a form is hidden: the small piece of FEEL that the forms use, as something that both the server and the page's
 * script can work out. Three-valued as FEEL is: what cannot be told is null, and hides nothing.
 */
sealed interface Villkor {

    /** @param svar the value of a key: String, Boolean, BigDecimal, a list of String, or null */
    @Nullable
    Boolean galler(Function<String, @Nullable Object> svar);

    /** As plain JSON for {@code formular.js}. */
    List<Object> json();

    /** The keys it asks for. */
    Stream<String> nycklar();

    /** {@code nyckel = varde}, {@code !=}, {@code <}, {@code <=}, {@code >}, {@code >=}; null is a value as any other for the first two. */
    record Jamforelse(
            String nyckel, String tecken, @Nullable Object varde) implements Villkor {
        @Override
        public @Nullable Boolean galler(Function<String, @Nullable Object> svar) {
            Object given = svar.apply(nyckel);
            return switch (tecken) {
                case "=" -> lika(given);
                case "!=" -> {
                    Boolean lika = lika(given);
                    yield lika == null ? null : !lika;
                }
                default -> ordning(given);
            };
        }

        private @Nullable Boolean lika(@Nullable Object given) {
            if (given == null || varde == null) {
                return given == null && varde == null;
            }
            if (given instanceof BigDecimal a && varde instanceof BigDecimal b) {
                return a.compareTo(b) == 0;
            }
            return given.getClass() == varde.getClass() ? given.equals(varde) : null;
        }

        private @Nullable Boolean ordning(@Nullable Object given) {
            if (!(given instanceof BigDecimal a) || !(varde instanceof BigDecimal b)) {
                return null;
            }
            int skillnad = a.compareTo(b);
            return switch (tecken) {
                case "<" -> skillnad < 0;
                case "<=" -> skillnad <= 0;
                case ">" -> skillnad > 0;
                default -> skillnad >= 0;
            };
        }

        @Override
        public List<Object> json() {
            List<Object> delar = new ArrayList<>(List.of(tecken, nyckel));
            delar.add(varde);
            return delar;
        }

        @Override
        public Stream<String> nycklar() {
            return Stream.of(nyckel);
        }
    }

    /** {@code list contains(nyckel, varde)}. */
    record Innehaller(String nyckel, String varde) implements Villkor {
        @Override
        public @Nullable Boolean galler(Function<String, @Nullable Object> svar) {
            return svar.apply(nyckel) instanceof List<?> lista ? (Boolean) lista.contains(varde) : null;
        }

        @Override
        public List<Object> json() {
            return List.of("contains", nyckel, varde);
        }

        @Override
        public Stream<String> nycklar() {
            return Stream.of(nyckel);
        }
    }

    /** {@code not(...)}. */
    record Inte(Villkor del) implements Villkor {
        @Override
        public @Nullable Boolean galler(Function<String, @Nullable Object> svar) {
            Boolean galler = del.galler(svar);
            return galler == null ? null : !galler;
        }

        @Override
        public List<Object> json() {
            return List.of("not", del.json());
        }

        @Override
        public Stream<String> nycklar() {
            return del.nycklar();
        }
    }

    /** {@code a and b} when alla, otherwise {@code a or b}. */
    record Och(boolean alla, List<Villkor> delar) implements Villkor {
        @Override
        public @Nullable Boolean galler(Function<String, @Nullable Object> svar) {
            boolean okant = false;
            for (Villkor del : delar) {
                Boolean galler = del.galler(svar);
                if (galler == null) {
                    okant = true;
                } else if (galler != alla) {
                    return !alla;
                }
            }
            return okant ? null : (Boolean) alla;
        }

        @Override
        public List<Object> json() {
            List<Object> ut = new ArrayList<>(List.of(alla ? "and" : "or"));
            delar.forEach(del -> ut.add(del.json()));
            return ut;
        }

        @Override
        public Stream<String> nycklar() {
            return delar.stream().flatMap(Villkor::nycklar);
        }
    }
}
