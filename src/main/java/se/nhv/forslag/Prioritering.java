package se.nhv.forslag;

import org.jspecify.annotations.Nullable;

/** Where on its own list an NPO put the vårdområde; 1 is most urgent. */
public record Prioritering(
        String npo, int ordning, @Nullable String motivering) {}
