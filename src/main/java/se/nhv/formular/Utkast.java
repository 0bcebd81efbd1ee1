package se.nhv.formular;

import java.time.Instant;

/** What somebody had typed when it was last saved. */
public record Utkast(Formulardata data, Instant sparat) {}
