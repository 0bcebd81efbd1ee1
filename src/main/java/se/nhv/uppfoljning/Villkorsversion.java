package se.nhv.uppfoljning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The villkor of a tillstånd as they read from a day. */
public record Villkorsversion(
        int version,
        LocalDate gallerFran,
        String villkor,
        @Nullable String beslut) {}
