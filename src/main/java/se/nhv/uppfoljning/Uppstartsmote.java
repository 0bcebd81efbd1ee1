package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meeting with the new permit holders, and what was agreed there. */
public record Uppstartsmote(LocalDate dag, String deltagare, String anteckning, List<Overenskommet> overenskommet) {
    public Uppstartsmote {
        overenskommet = List.copyOf(overenskommet);
    }

    public record Overenskommet(
            String vad, String vem, @Nullable LocalDate senast) {}
}
