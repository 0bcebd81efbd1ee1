package se.nhv.arbetslista;

import org.jspecify.annotations.Nullable;

/**
 * A row of an arbetslista.
 *
 * @param vardomrade name of the case
 * @param omrade name of the tillståndsområde, where the task is about one
 * @param dnr null while there is no ärende
 * @param paus whether the case is paused, so that the task waits
 * @param pahittad whether the case or its tillståndsområde is made up for the demo
 */
public record Arbetslistrad(
        Uppgift uppgift,
        String vardomrade,
        @Nullable String omrade,
        @Nullable String dnr,
        boolean paus,
        boolean pahittad) {}
