package se.nhv.genomlysning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A specifikt villkor with its wording in one version.
 *
 * @param id the same for as long as the villkor lives, the permit included
 * @param motivering why it is needed, as the group says
 */
public record Villkor(UUID id, String lydelse, @Nullable String motivering) {}
