package se.nhv.arbetslista.web;

import org.jspecify.annotations.Nullable;
import se.nhv.arbetslista.Arbetslistrad;

/**
 * A row as it is drawn.
 *
 * @param agare who has the task, or null
 * @param grupp who may take it, in words
 * @param min whether it is the reader's own
 * @param mark sort of the mark beside the last day: sen, nu or lugn
 * @param kvar the distance to the last day in words, or null
 */
public record Radvy(
        Arbetslistrad rad,
        @Nullable String agare,
        String grupp,
        boolean min,
        String mark,
        @Nullable String kvar) {}
