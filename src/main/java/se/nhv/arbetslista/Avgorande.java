package se.nhv.arbetslista;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/** A room whose step ends in something that later steps stand on. */
public interface Avgorande {
    /** The number of the step that ends in it. */
    int steg();

    /**
     * What it is now, if it is done.
     *
     * @param omrade the tillståndsområde that is asked about; null for the ärende as a whole
     */
    Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade);
}
