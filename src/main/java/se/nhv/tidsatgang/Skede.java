package se.nhv.tidsatgang;

import org.jspecify.annotations.Nullable;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;

/**
 * How a case stands while it runs, apart from its days: a pause lies over what it comes back to, and a reconsidered
 * decision over the uppföljning that goes on beneath it.
 *
 * @param arbetsorsak the reason when nothing is paused
 * @param egenPaus the object itself is paused
 * @param arendetsPaus its whole ärende is paused
 * @param uppfoljning step 8 has begun and not ended
 */
record Skede(Steg steg, Agare agare, Orsak arbetsorsak, boolean egenPaus, boolean arendetsPaus, boolean uppfoljning) {

    static Skede nytt(Steg steg) {
        return new Skede(steg, Agare.SOCIALSTYRELSEN, Orsak.ARBETE, false, false, steg == Steg.UPPFOLJNING);
    }

    boolean pausad() {
        return egenPaus || arendetsPaus;
    }

    Orsak orsak() {
        return pausad() ? Orsak.PAUSAD : arbetsorsak;
    }

    @Nullable
    Orsak orsakForePaus() {
        return pausad() ? arbetsorsak : null;
    }

    /** A step that begins starts with Socialstyrelsen at work; beginning the running step again changes nothing. */
    Skede stegBorjar(Steg ny) {
        return ny == steg
                ? this
                : new Skede(
                        ny,
                        Agare.SOCIALSTYRELSEN,
                        Orsak.ARBETE,
                        egenPaus,
                        arendetsPaus,
                        uppfoljning || ny == Steg.UPPFOLJNING);
    }

    /** Null when nothing comes after the step on this line. A step that is not the running one ends without a trace. */
    @Nullable
    Skede stegSlutar(Steg slut, Objekt objekt) {
        boolean upphor = slut == Steg.UPPFOLJNING;
        if (slut != steg) {
            return new Skede(steg, agare, arbetsorsak, egenPaus, arendetsPaus, uppfoljning && !upphor);
        }
        if (upphor || (slut == Steg.BESLUT && !objekt.arOmrade())) {
            return null;
        }
        Steg kvar = uppfoljning ? Steg.UPPFOLJNING : steg;
        return new Skede(kvar, Agare.SOCIALSTYRELSEN, Orsak.ARBETE, egenPaus, arendetsPaus, uppfoljning);
    }

    Skede agare(Agare ny, Orsak orsak) {
        return new Skede(steg, ny, orsak, egenPaus, arendetsPaus, uppfoljning);
    }

    Skede egenPaus(boolean paus) {
        return new Skede(steg, agare, arbetsorsak, paus, arendetsPaus, uppfoljning);
    }

    Skede arendetsPaus(boolean paus) {
        return new Skede(steg, agare, arbetsorsak, egenPaus, paus, uppfoljning);
    }
}
