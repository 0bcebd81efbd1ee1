package se.nhv.formular;

/**
 * One alternative of a choice.
 *
 * @param varde what is stored
 * @param etikett what the person reads
 */
public record Val(String varde, String etikett) {}
