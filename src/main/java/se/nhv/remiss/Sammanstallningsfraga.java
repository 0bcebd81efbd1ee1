package se.nhv.remiss;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;
import se.nhv.remissinstans.Remissinstans;

/**
 * Which part of the matrix is asked for; null is everything.
 *
 * @param fraga the number of one question
 * @param svar what the instans says, to the question if one is asked for and otherwise to any
 * @param q is looked for in the name of the instans and in what it writes
 */
public record Sammanstallningsfraga(
        Remissinstans.@Nullable Slag slag,
        @Nullable Integer fraga,
        @Nullable Svarsval svar,
        @Nullable String q) {
    public static final Sammanstallningsfraga ALLT = new Sammanstallningsfraga(null, null, null, null);

    /** What one may ask for in a cell. */
    public enum Svarsval {
        TILLSTYRKER(Stallningstagande.TILLSTYRKER),
        TILLSTYRKER_DELVIS(Stallningstagande.TILLSTYRKER_DELVIS),
        AVSTYRKER(Stallningstagande.AVSTYRKER),
        INGA_SYNPUNKTER(Stallningstagande.INGA_SYNPUNKTER),
        AVSTAR(null),
        INGET_SVAR(null);

        private final @Nullable Stallningstagande stallning;

        Svarsval(@Nullable Stallningstagande stallning) {
            this.stallning = stallning;
        }

        /** As an address has it. */
        public String kod() {
            return stallning == null ? name().toLowerCase(Locale.ROOT) : stallning.kod();
        }

        public static Optional<Svarsval> medKod(@Nullable String kod) {
            return Arrays.stream(values()).filter(s -> s.kod().equals(kod)).findFirst();
        }
    }

    /** The questions that are shown. */
    public List<Remiss.Fraga> fragor(Remissmatris m) {
        return m.remiss().fragor().stream()
                .filter(f -> fraga == null || f.nr() == fraga)
                .toList();
    }

    /** The instanser that are shown. */
    public List<Remissmatris.Rad> rader(Remissmatris m) {
        List<Remiss.Fraga> fragor = fragor(m);
        return m.rader().stream()
                .filter(r -> slag == null || r.mottagare().instans().slag() == slag)
                .filter(r -> svarar(r, fragor))
                .filter(r -> q == null || text(r, fragor).anyMatch(t -> innehaller(t, q)))
                .toList();
    }

    private boolean svarar(Remissmatris.Rad r, List<Remiss.Fraga> fragor) {
        if (svar == null) {
            return true;
        }
        return switch (svar) {
            case AVSTAR -> r.avstar();
            case INGET_SVAR -> r.yttrande().isEmpty();
            default -> fragor.stream().anyMatch(f -> r.stallning(f.nr()).orElse(null) == svar.stallning);
        };
    }

    private static Stream<String> text(Remissmatris.Rad r, List<Remiss.Fraga> fragor) {
        Stream<@Nullable String> skrivet = Stream.concat(
                r.yttrande().stream().flatMap(y -> Stream.of(y.svarFor(), y.text())),
                fragor.stream()
                        .flatMap(f -> Stream.ofNullable(r.svar().get(f.nr())).map(Yttrande.Svar::motivering)));
        return Stream.concat(Stream.of(r.mottagare().instans().namn()), skrivet.flatMap(Stream::ofNullable));
    }

    private static boolean innehaller(String text, String sokt) {
        return text.toLowerCase(Textkalla.SVENSKA).contains(sokt.toLowerCase(Textkalla.SVENSKA));
    }
}
