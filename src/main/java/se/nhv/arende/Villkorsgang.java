package se.nhv.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.gui.Textdel;

/**
 * One villkor from where it was first proposed to where it stands now.
 *
 * @param id the same the whole way
 * @param led in the order they came
 */
public record Villkorsgang(UUID id, List<Led> led) {
    /**
     * Where it was worded.
     *
     * @param var in words: a version of the underlag, a utlysning, a decision
     * @param text how it read
     * @param delar the same, compared with the wording before; all of it {@code LIKA} in the first
     * @param forsta the villkor was new here
     */
    public record Led(
            String var,
            LocalDate dag,
            Steg steg,
            String text,
            @Nullable String motivering,
            List<Textdel> delar,
            boolean forsta) {
        public Led {
            delar = List.copyOf(delar);
        }

        public boolean omformulerat() {
            return delar.stream().anyMatch(d -> d.sort() != Textdel.Sort.LIKA);
        }
    }

    public Villkorsgang {
        led = List.copyOf(led);
    }

    /** How it reads now. */
    public String lydelse() {
        return led.get(led.size() - 1).text();
    }

    /** The step it has come to. */
    public Steg steg() {
        return led.get(led.size() - 1).steg();
    }

    /** How many times it has been worded anew. */
    public long omformuleringar() {
        return led.stream().filter(Led::omformulerat).count();
    }

    /** Why it is needed, as last said. */
    public @Nullable String motivering() {
        return led.stream()
                .map(Led::motivering)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
    }
}
