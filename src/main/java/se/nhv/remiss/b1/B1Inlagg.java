package se.nhv.remiss.b1;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * What a member said.
 *
 * @param handling its number in the akt; null for arbetsmaterial
 */
public record B1Inlagg(
        KontoId konto, Instant tid, String text, @Nullable String handling) {}
