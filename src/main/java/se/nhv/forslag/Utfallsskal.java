package se.nhv.forslag;

import java.util.Collection;
import java.util.Map;
import se.nhv.arende.ArendeId;

/** Why a selected vårdområde ended as it did; the rooms of the later steps implement it for the bruttolista. */
public interface Utfallsskal {
    /** Only those this room knows the end of. */
    Map<ArendeId, String> skal(Collection<ArendeId> arenden);
}
