package se.nhv.genomlysning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One round of questions to the whole group. */
public record Fragerunda(
        int runda,
        LocalDate startad,
        LocalDate sistaDag,
        @Nullable LocalDate stangd) {}
