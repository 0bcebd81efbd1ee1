package se.nhv.handling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What may be corrected about a handling after it was registered, without its content. */
public record Handlingsuppgifter(
        String motpart,
        String rubrik,
        LocalDate datum,
        @Nullable String sekretess,
        Synlighet synlig) {}
