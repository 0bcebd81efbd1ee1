package se.nhv.anvandare;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Makes guessing passwords slow, both many on one account and one on many accounts: after five failures in a row an account
 * waits, and after many in a short time the address they came from, whatever the names were. Who waits is not told which.
 */
@Component
class Inloggningsforsok {
    private static final int PER_KONTO = 5;
    // A whole office comes from one address, and people mistype; a success does not excuse the others from there.
    static final int PER_ADRESS = 50;
    static final Duration ADRESSENS_TID = Duration.ofMinutes(15);

    private final Felrakning konton;
    private final Felrakning adresser;

    Inloggningsforsok(Clock clock) {
        konton = new Felrakning(clock, PER_KONTO, null);
        adresser = new Felrakning(clock, PER_ADRESS, ADRESSENS_TID);
    }

    /** How long there still is to wait; zero when it may be tried. */
    Duration vantan(String anvandarnamn, String adress) {
        Duration konto = konton.vantan(anvandarnamn);
        Duration fran = adresser.vantan(Natadress.nat(adress));
        return konto.compareTo(fran) > 0 ? konto : fran;
    }

    void misslyckades(String anvandarnamn, String adress) {
        konton.misslyckades(anvandarnamn);
        adresser.misslyckades(Natadress.nat(adress));
    }

    void lyckades(String anvandarnamn) {
        konton.glom(anvandarnamn);
    }
}
