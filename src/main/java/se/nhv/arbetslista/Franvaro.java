package se.nhv.arbetslista;

import java.time.LocalDate;
import java.util.UUID;
import se.nhv.anvandare.KontoId;

/** Somebody away, both days included, and who steps in meanwhile. */
public record Franvaro(UUID id, KontoId konto, KontoId ersattare, LocalDate fran, LocalDate till) {}
