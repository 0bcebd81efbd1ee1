package se.nhv.tidsatgang;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Objekt;

/**
 * The time of an ärende (steps 1–4) or of one of its tillståndsområden, step by step.
 *
 * @param slut the day after its last day, null while it runs
 */
public record Tidslinje(
        Objekt objekt,
        String namn,
        LocalDate borjan,
        @Nullable LocalDate slut,
        List<Stegtid> steg) {

    public boolean pagar() {
        return slut == null;
    }

    public boolean pahittad() {
        return steg.stream().anyMatch(Stegtid::pahittad);
    }

    public Optional<Stegtid> steg(int nummer) {
        return steg.stream().filter(s -> s.steg() == nummer).findFirst();
    }

    /** Days of the steps from the one to the other, pauses included. */
    public int dagar(int franSteg, int tillSteg) {
        return steg.stream()
                .filter(s -> s.steg() >= franSteg && s.steg() <= tillSteg)
                .mapToInt(Stegtid::summa)
                .sum();
    }
}
