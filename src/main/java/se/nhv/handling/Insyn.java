package se.nhv.handling;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;

/**
 * The one place that says who may see a handling. Those at the agency see all in the cases they may see. For others:
 * nothing that is marked with sekretess, and of the rest only what was meant for them.
 */
@Component
public class Insyn {
    static final Set<Roll> MYNDIGHETEN = EnumSet.of(
            Roll.UTREDARE,
            Roll.FOREDRAGANDE,
            Roll.BESLUTSFATTARE,
            Roll.NAMNDSEKRETERARE,
            Roll.REGISTRATOR,
            Roll.CHEF,
            Roll.ADMINISTRATOR);

    private final Atkomst atkomst;

    Insyn(Atkomst atkomst) {
        this.atkomst = atkomst;
    }

    /** Whether the person works at the agency and so sees what is internal and secret. */
    public boolean internt(Inloggad person) {
        return person.harNagon(MYNDIGHETEN);
    }

    /** Whether the person may see the handling, its particulars and its files. */
    public boolean kanSe(Inloggad person, Handling handling) {
        return kanSe(person, handling, atkomst.kanSe(person, handling.arende().varde()));
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
        if (handling.sekretess() != null) {
            return false;
        }
        return switch (handling.synlig().sort()) {
            case INTERN -> false;
            case DELTAGARE -> serArendet;
            case ALLMAN -> serArendet && handling.status() != Handlingsstatus.UTKAST;
            case ENHET -> serArendet && handling.synlig().grupper().stream().anyMatch(person.grupper()::contains);
        };
    }
}
