package se.nhv.ansokan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a region said to a utlysning, or that it let the day pass. */
public record Regionsvar(
        String region, Stallning stallning, @Nullable String motivering, Instant nar) {
    public enum Stallning {
        ANSOKER,
        AVSTAR,
        INGET_SVAR
    }
}
