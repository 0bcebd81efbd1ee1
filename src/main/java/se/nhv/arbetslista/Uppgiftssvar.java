package se.nhv.arbetslista;

import java.time.Instant;
import se.nhv.anvandare.Inloggad;
import se.nhv.formular.Svar;

/**
 * A valid answer to a task.
 *
 * @param person who answered
 * @param tid when
 */
public record Uppgiftssvar(Uppgift uppgift, Svar svar, Inloggad person, Instant tid) {}
