package se.nhv.beslut;

/**
 * Decided at the first meeting.
 *
 * @param framlagda cases a meeting dealt with for the first time
 * @param beslutade those of them that were decided there and then
 */
public record Framlagda(int framlagda, int beslutade) {}
