package se.nhv.handling;

import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.arende.ArendeId;

/**
 * The one place that says who may see a handling. Those at the agency see all in the cases they may see. For others:
 * nothing that is marked with sekretess, and of the rest only what was meant for them.
 */
@Component
public class Insyn {
    private final Atkomst atkomst;

    Insyn(Atkomst atkomst) {
        this.atkomst = atkomst;
    }

    /** Whether the person works at the agency and so sees what is internal and secret. */
    public boolean internt(Inloggad person) {
        return Krets.MYNDIGHETEN.omfattar(person);
    }

    /** Whether the person may see the handling, its particulars and its files. */
    public boolean kanSe(Inloggad person, Handling handling) {
        return kanSe(person, handling, atkomst.kanSe(person, handling.arende().varde()));
    }

    /** Whether the person may read what in the case is meant for these: finished, and without sekretess. */
    public boolean kanSe(Inloggad person, ArendeId arende, Synlighet synlig) {
        return atkomst.kanSe(person, arende.varde()) && (internt(person) || menadFor(person, synlig));
    }

    private static boolean menadFor(Inloggad person, Synlighet synlig) {
        return switch (synlig.sort()) {
            case INTERN -> false;
            case DELTAGARE, ALLMAN -> true;
            case ENHET -> synlig.grupper().stream().anyMatch(person.grupper()::contains);
        };
    }

    /** Whether everybody may see it, with no account: meant for all, finished, and not secret. */
    static boolean offentlig(Handling handling) {
        return handling.synlig().sort() == Synlighet.Sort.ALLMAN
                && handling.sekretess() == null
                && handling.status() != Handlingsstatus.UTKAST;
    }

    /** @param serArendet whether the person may see the case, where that has been asked already */
    boolean kanSe(Inloggad person, Handling handling, boolean serArendet) {
        if (internt(person)) {
            return serArendet;
        }
        boolean ofardig =
                handling.synlig().sort() == Synlighet.Sort.ALLMAN && handling.status() == Handlingsstatus.UTKAST;
        return serArendet && handling.sekretess() == null && !ofardig && menadFor(person, handling.synlig());
    }
}
