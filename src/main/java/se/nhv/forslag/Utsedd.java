package se.nhv.forslag;

import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;

/**
 * A member of the sakkunniggrupp.
 *
 * @param samverkansregion whom a sakkunnig comes from; null for the patient- och närståendeföreträdare
 */
public record Utsedd(
        KontoId konto, Grupproll roll, @Nullable String samverkansregion) {}
