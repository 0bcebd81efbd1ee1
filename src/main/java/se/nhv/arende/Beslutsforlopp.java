package se.nhv.arende;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A room in which something is decided tells what, so that a case can be read from its beginning in one place. */
public interface Beslutsforlopp {
    /** @param text what was decided, as a sentence */
    record Fattat(LocalDate dag, String text, @Nullable OmradeId omrade) {}

    /** @param internt whether the reader works at the agency; others are told what has left the house */
    List<Fattat> fattade(ArendeId id, boolean internt);
}
