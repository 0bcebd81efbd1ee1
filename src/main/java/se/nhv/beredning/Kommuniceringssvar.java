package se.nhv.beredning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an applicant said about the yttrande. */
public record Kommuniceringssvar(
        String region, boolean harSynpunkter, @Nullable String synpunkter, Instant inkom) {}
