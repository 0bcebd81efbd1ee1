package se.nhv.genomlysning;

import org.springframework.stereotype.Component;
import se.nhv.arende.EfterPaus;
import se.nhv.arende.Uppehall;

/** The members have as long to answer the enkät as they were promised. */
@Component
class Enkatfrist implements EfterPaus {
    private final EnkatRepository enkater;

    Enkatfrist(EnkatRepository enkater) {
        this.enkater = enkater;
    }

    @Override
    public void aterupptaget(Uppehall u) {
        if (!u.objekt().arOmrade()) {
            enkater.flytta(u.objekt().arende(), u.fran(), u.dagar());
        }
    }
}
