package se.nhv.ansokan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that was asked for to complete an ansökan, and the answer if it came in time. */
public record Komplettering(
        int nr,
        String begaran,
        LocalDate begardDen,
        LocalDate sistaDag,
        @Nullable Instant skickad,
        @Nullable String svar,
        @Nullable Instant inkom) {}
