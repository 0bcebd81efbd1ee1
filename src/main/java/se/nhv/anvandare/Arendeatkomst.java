package se.nhv.anvandare;

import java.util.UUID;
import java.util.function.Predicate;

/** Answers which ärende a person may see; the room that owns the ärenden and their participants implements it. */
public interface Arendeatkomst {
    boolean kanSe(Inloggad person, UUID arende);

    /** The same for many ärenden, asked once; it holds for as long as a page is drawn. */
    Predicate<UUID> synliga(Inloggad person);

    /** What of all this is shut for the person because of jäv. */
    Stangt stangt(Inloggad person);
}
