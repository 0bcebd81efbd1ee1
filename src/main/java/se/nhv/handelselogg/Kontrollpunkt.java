package se.nhv.handelselogg;

import java.time.Instant;

/**
 * Where every chain ended at a moment.
 *
 * @param kedjor how many chains there were
 * @param rot hash over the ends of all chains and the checkpoint before, as hexadecimal text
 */
public record Kontrollpunkt(long nummer, Instant tid, int kedjor, String rot) {}
