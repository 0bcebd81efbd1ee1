package se.nhv.tidsatgang;

import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;

/** Steps 1–4 run on the ärende, 5–8 on each tillståndsområde; a reconsidered decision runs step 4 there as well. */
final class Stegregel {
    private Stegregel() {}

    static boolean tillats(Objekt objekt, Steg steg) {
        return objekt.arOmrade() ? steg.nummer() >= 4 : steg.nummer() <= 4;
    }
}
