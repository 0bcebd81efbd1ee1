package se.nhv.genomlysning;

import java.util.List;
import se.nhv.arende.ArendeId;

/** A room that has sent a version of the underlag out tells which, so that it is seen beside the version. */
public interface Underlagsbruk {
    /** @param vad in words: a remiss and its day */
    record Bruk(int version, String vad) {}

    /** What was sent out, in order. */
    List<Bruk> i(ArendeId id);
}
