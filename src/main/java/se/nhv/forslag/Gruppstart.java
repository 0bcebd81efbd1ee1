package se.nhv.forslag;

import java.util.List;
import java.util.Optional;
import se.nhv.arende.ArendeId;

/** What the step after the recruiting knows of the group; its room implements it. */
public interface Gruppstart {
    /** Those who are in the group now; empty until the group has been handed over to its genomlysning. */
    Optional<List<Ledamot>> grupp(ArendeId arende);

    /** @param paborjad whether jäv is tried, so that the person takes part in the work */
    record Ledamot(Utsedd utsedd, boolean paborjad) {}
}
