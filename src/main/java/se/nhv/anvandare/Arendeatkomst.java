package se.nhv.anvandare;

import java.util.UUID;

/** Answers which ärende a person may see; the room that owns the ärenden and their participants implements it. */
public interface Arendeatkomst {
    boolean kanSe(Inloggad person, UUID arende);
}
