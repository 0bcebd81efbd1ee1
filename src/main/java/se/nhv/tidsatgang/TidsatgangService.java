package se.nhv.tidsatgang;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;

/**
 * The door to whose the days are. Everything that happens, happens today; what should have been recorded otherwise is
 * corrected with who and why. Saying the same thing twice changes nothing, and what is said of a line that has ended, or
 * never began, is passed over.
 */
@Service
@Transactional
public class TidsatgangService {
    private final TidsintervallRepository rader;
    private final Forlopp forlopp;
    private final Rattning rattning;
    private final Historik historik;

    TidsatgangService(TidsintervallRepository rader, Forlopp forlopp, Rattning rattning, Historik historik) {
        this.rader = rader;
        this.forlopp = forlopp;
        this.rattning = rattning;
        this.historik = historik;
    }

    /** The step begins today, with Socialstyrelsen at work until {@link #agare} says otherwise. */
    public void stegBorjar(Objekt objekt, Steg steg) {
        forlopp.stegBorjar(objekt, steg);
    }

    /**
     * The step ends today. Until the next begins the days are Socialstyrelsen's; the ärende's line ends with step 4 and a
     * tillståndsområde's with step 8. A step that reconsidered a running tillstånd gives the days back to step 8.
     */
    public void stegSlutar(Objekt objekt, Steg steg) {
        forlopp.skifta(objekt, skede -> skede.stegSlutar(steg, objekt));
    }

    /** From today the days are this owner's, for this reason. */
    public void agare(Objekt objekt, Agare agare, Orsak orsak) {
        if (orsak == Orsak.PAUSAD) {
            throw new IllegalArgumentException("use pausa");
        }
        forlopp.skifta(objekt, skede -> skede.agare(agare, orsak));
    }

    /** Counted apart from today; the whole ärende with every tillståndsområde, or one tillståndsområde. */
    public void pausa(Objekt objekt, @Nullable String skal) {
        pausa(objekt, true, skal);
    }

    /** From today the days are whose they would have been without the pause. */
    public void ateruppta(Objekt objekt) {
        pausa(objekt, false, null);
    }

    private void pausa(Objekt objekt, boolean paus, @Nullable String skal) {
        if (objekt.arOmrade()) {
            rader.oppen(objekt).ifPresent(rad -> forlopp.skifta(rad, skede -> skede.egenPaus(paus), skal));
        } else {
            rader.oppna(objekt.arende()).forEach(rad -> forlopp.skifta(rad, skede -> skede.arendetsPaus(paus), skal));
        }
    }

    /** The line ends today, and with an ärende every tillståndsområde's as well. */
    public void avsluta(Objekt objekt) {
        if (objekt.arOmrade()) {
            forlopp.skifta(objekt, skede -> null);
        } else {
            rader.oppna(objekt.arende()).forEach(rad -> forlopp.skifta(rad, skede -> null, null));
        }
    }

    /**
     * Days that have passed were somebody else's, or another step's.
     *
     * @throws se.nhv.fel.Avvisad if the days are not days of the line, or lie ahead
     */
    public void ratta(Objekt objekt, Rattelse rattelse, KontoId vem, String skal) {
        rattning.ratta(objekt, rattelse, vem, skal);
    }

    /** The line began on another day. */
    public void rattaBorjan(Objekt objekt, LocalDate borjan, KontoId vem, String skal) {
        rattning.borjan(objekt, borjan, vem, skal);
    }

    /** The line, which has ended, ended on another day. */
    public void rattaSlut(Objekt objekt, LocalDate slut, KontoId vem, String skal) {
        rattning.slut(objekt, slut, vem, skal);
    }

    /**
     * Writes the history of a case that was brought in, in place of what the line says now. Gaps are Socialstyrelsen's
     * days in the step before. The same history again changes nothing.
     *
     * @throws se.nhv.fel.Avvisad if parts overlap, lie ahead, or run before others
     */
    public void lasIn(Objekt objekt, List<HistorisktSteg> steg) {
        historik.lasIn(objekt, steg);
    }

    /** What is believed now: the ärende's own line in order, then each tillståndsområde's. */
    @Transactional(readOnly = true)
    public List<Intervall> forArende(ArendeId arende) {
        return rader.gallande(arende).stream().map(Rad::intervall).toList();
    }

    /**
     * As {@link #forArende(ArendeId)}, with the steps that began and ended on the same day: these have no days and change no
     * sum, but were gone through. In order within each line.
     */
    @Transactional(readOnly = true)
    public List<Intervall> medSammaDag(ArendeId arende) {
        List<Rad> alla = new ArrayList<>(rader.gallande(arende));
        List<Rad> sammaDag = rader.sammaDag(arende);
        sammaDag.stream().sorted(Comparator.comparing(Rad::id)).forEach(rad -> alla.add(plats(alla, rad), rad));
        return alla.stream().map(Rad::intervall).toList();
    }

    /** Before what its line did next, or last of its line. */
    private static int plats(List<Rad> alla, Rad rad) {
        int efter = alla.size();
        for (int i = alla.size() - 1; i >= 0; i--) {
            Rad annan = alla.get(i);
            if (annan.objekt().equals(rad.objekt())) {
                if (annan.fran().isBefore(rad.fran()) || annan.fran().equals(annan.till())) {
                    return i + 1;
                }
                efter = i;
            }
        }
        return efter;
    }

    /** As {@link #forArende(ArendeId)} for many at once; a case without any is not in the answer. */
    @Transactional(readOnly = true)
    public Map<ArendeId, List<Intervall>> forArenden(Collection<ArendeId> arenden) {
        return rader.gallande(arenden).stream().map(Rad::intervall).collect(Collectors.groupingBy(i -> i.objekt()
                .arende()));
    }

    /** What was believed just before that moment. The answer for a moment that has passed never changes. */
    @Transactional(readOnly = true)
    public List<Intervall> asOf(ArendeId arende, Instant vid) {
        return rader.gallande(arende, vid).stream().map(Rad::intervall).toList();
    }

    /** Everything that was ever recorded, replaced or not, in the order it was recorded. */
    @Transactional(readOnly = true)
    public List<Intervall> allt(ArendeId arende) {
        return rader.allt(arende).stream().map(Rad::intervall).toList();
    }
}
