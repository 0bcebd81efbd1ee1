package se.nhv.tidsatgang;

import java.time.Clock;
import se.nhv.test.RenDatabas;

/** The room's door over a database of its own, without an application around it. */
final class Tidstest {
    private Tidstest() {}

    static TidsatgangService tjanst(RenDatabas databas, Clock klocka) {
        TidsintervallRepository rader = new TidsintervallRepository(databas.jdbc());
        Forlopp forlopp = new Forlopp(rader, klocka);
        return new TidsatgangService(rader, forlopp, new Rattning(rader, forlopp), new Historik(rader, forlopp));
    }
}
