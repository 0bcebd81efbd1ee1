package se.nhv.forslag;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A talk with an NPO that is to be noted; {@code ersatter} when it corrects an earlier note. */
public record NyAvstamning(
        String npo,
        LocalDate dag,
        String deltagare,
        String anteckning,
        String overenskommet,
        @Nullable LocalDate nasta,
        @Nullable UUID ersatter) {
    public NyAvstamning {
        deltagare = ren(deltagare);
        anteckning = ren(anteckning);
        overenskommet = ren(overenskommet);
    }

    private static String ren(String text) {
        return text.replace("\0", "").strip();
    }
}
