/**
 * The ärende: its identity and diarienummer, the tillståndsområden it led to, who takes part, where it stands, its notes,
 * its pauses, and the page that gathers it all. Owns the lock under which everything about one case is written: use
 * {@link se.nhv.arende.Arendeskrivning}. Other rooms enter by {@link se.nhv.arende.ArendeService}.
 */
@NullMarked
package se.nhv.arende;

import org.jspecify.annotations.NullMarked;
