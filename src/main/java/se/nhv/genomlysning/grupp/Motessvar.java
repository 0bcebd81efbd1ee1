package se.nhv.genomlysning.grupp;

import java.time.LocalDate;
import se.nhv.anvandare.KontoId;

/** What one member says about one of the proposed days. */
public record Motessvar(LocalDate dag, KontoId konto, Motesval val) {}
