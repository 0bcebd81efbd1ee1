package se.nhv.kalender;

import java.time.LocalDate;

/**
 * A day on which the nämnd meets.
 *
 * @param underlagSenast the last day on which an underlag can be handed in to be dealt with at the meeting
 * @param pahittad made up for the demo
 */
public record Sammantradesdag(LocalDate dag, LocalDate underlagSenast, boolean pahittad) {}
