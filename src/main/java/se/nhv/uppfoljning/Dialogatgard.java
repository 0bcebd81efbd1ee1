package se.nhv.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was agreed in a dialogärende: what, who, by when, and how it is followed up. */
public record Dialogatgard(
        String atgard,
        String ansvarig,
        LocalDate klarSenast,
        @Nullable String uppfoljning) {}
