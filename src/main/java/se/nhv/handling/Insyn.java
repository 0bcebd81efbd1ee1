package se.nhv.handling;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * The one place that says who may see a handling. Those at the agency see all in the cases they may see. For others:
 * nothing that is marked with sekretess, and of the rest only what was meant for them. Nobody sees what is about a
 * tillståndsområde in which he or she is jävig.
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
        return synliga(person).test(handling);
    }

    /** As {@link #kanSe(Inloggad, Handling)} for a list: what the person may see is asked once. */
    Predicate<Handling> synliga(Inloggad person) {
        Predicate<UUID> arenden = atkomst.synliga(person);
        Stangt stangt = atkomst.stangt(person);
        return h -> kanSe(
                person,
                h,
                arenden.test(h.arende().varde()) && !stangt.omfattar(h.arende().varde(), id(h.omrade())));
    }

    /** Whether the person may read what in the case is meant for these: finished, and without sekretess. */
    public boolean kanSe(Inloggad person, ArendeId arende, @Nullable OmradeId omrade, Synlighet synlig) {
        return atkomst.kanSe(person, arende.varde())
                && !atkomst.stangt(person).omfattar(arende.varde(), id(omrade))
                && (internt(person) || menadFor(person, synlig));
    }

    private static @Nullable UUID id(@Nullable OmradeId omrade) {
        return omrade == null ? null : omrade.varde();
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

    /** @param serArendet whether the person may see the case, and what in it the handling is about */
    boolean kanSe(Inloggad person, Handling handling, boolean serArendet) {
        if (internt(person)) {
            return serArendet;
        }
        boolean ofardig =
                handling.synlig().sort() == Synlighet.Sort.ALLMAN && handling.status() == Handlingsstatus.UTKAST;
        return serArendet && handling.sekretess() == null && !ofardig && menadFor(person, handling.synlig());
    }
}
