package se.nhv.arende;

/** Told when a case, or one of its tillståndsområden, goes on after a pause: what came in meanwhile can be taken up. */
public interface EfterPaus {
    /** Called under the case's lock, in the transaction that ended the pause. */
    void aterupptaget(Objekt objekt);
}
