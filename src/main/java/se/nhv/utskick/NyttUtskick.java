package se.nhv.utskick;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;

/**
 * A mail to one recipient about a case.
 *
 * @param lank an address of ours that the reader shall open, from the root ({@code /remiss/svar/…}) or whole
 */
public record NyttUtskick(
        ArendeId arende,
        String mottagare,
        String amne,
        String text,
        @Nullable String lank) {}
