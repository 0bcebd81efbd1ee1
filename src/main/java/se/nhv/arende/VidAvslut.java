package se.nhv.arende;

/** A room that keeps arbetsmaterial clears it when the case has come to its end. */
public interface VidAvslut {
    /** Within the transaction that ends the case. Again is no change. */
    void rensa(ArendeId id);
}
