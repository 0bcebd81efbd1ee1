package se.nhv.arende;

import java.util.Set;
import java.util.UUID;
import se.nhv.anvandare.KontoId;

/**
 * Told by a step that asks for jäv before anything of the case may be read: which cases wait at that threshold. It shuts the
 * case, not the task in which jäv is declared.
 */
public interface Javtroskel {
    /** The ärenden that the account has been called to, and whose jäv it has not declared or nobody has tried. */
    Set<UUID> vantar(KontoId konto);
}
