package se.nhv.handling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One content of a handling; earlier ones stay.
 *
 * @param orsak what was corrected and why; null for the first
 */
public record Version(int nummer, @Nullable String orsak, String av, Instant tid, List<Filpost> filer) {
    public Version {
        filer = List.copyOf(filer);
    }
}
