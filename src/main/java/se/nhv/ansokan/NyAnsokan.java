package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a region hands in. */
public record NyAnsokan(
        String sjukhus,
        @Nullable String vardgivare,
        LocalDate tidigastStart,
        List<Redovisning> villkor,
        String konsekvenserMed,
        String konsekvenserUtan,
        String kontaktperson,
        String kontaktEpost,
        List<UUID> bilagor) {
    public NyAnsokan {
        villkor = List.copyOf(villkor);
        bilagor = List.copyOf(bilagor);
    }

    /** How one villkor is met. */
    public record Redovisning(int nr, Villkorssvar.Uppfyller uppfyller, String redovisning) {}
}
