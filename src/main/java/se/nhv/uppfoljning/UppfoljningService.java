package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Textkalla;

/** The door to what happens to a tillståndsområde over the years: its start, its evaluations, its end. */
@Service
@Transactional
public class UppfoljningService {
    private final UppfoljningRepository uppfoljning;
    private final TillstandService tillstand;
    private final OmradeService omraden;
    private final UppfoljningProcess process;
    private final Uppfoljningsregler regler;
    private final Clock clock;

    UppfoljningService(
            UppfoljningRepository uppfoljning,
            TillstandService tillstand,
            OmradeService omraden,
            UppfoljningProcess process,
            Uppfoljningsregler regler,
            Clock clock) {
        this.uppfoljning = uppfoljning;
        this.tillstand = tillstand;
        this.omraden = omraden;
        this.process = process;
        this.regler = regler;
        this.clock = clock;
    }

    /** The day the first tillstånd starts; today when there is none. */
    @Transactional(readOnly = true)
    public LocalDate startdag(OmradeId omrade) {
        return tillstand.iOmrade(omrade).stream()
                .map(Tillstand::startdag)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
    }

    /** When the tillståndsutvärdering is next due: some years after the last one, or after the start. */
    @Transactional(readOnly = true)
    public LocalDate utvarderingsdag(OmradeId omrade) {
        LocalDate forra = utvarderingar(omrade).stream()
                .filter(u -> u.sort() == Utvardering.Sort.TILLSTAND)
                .map(Utvardering::dag)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> startdag(omrade));
        return regler.utvardering(forra);
    }

    /** Whether fewer units have a tillstånd than Socialstyrelsen decided. */
    @Transactional(readOnly = true)
    public boolean farreEnheter(OmradeId omrade) {
        return tillstand.gallande(omrade).size() < omraden.hamta(omrade).antalEnheter();
    }

    /** Whether there is a tillstånd to follow. */
    @Transactional(readOnly = true)
    public boolean fortsatter(OmradeId omrade) {
        return !tillstand.gallande(omrade).isEmpty();
    }

    /** Whether the follow-up's process runs. */
    @Transactional(readOnly = true)
    public boolean loper(OmradeId omrade) {
        return process.loper(omrade);
    }

    /** The meeting with the new permit holders was held. */
    public void uppstartsmote(OmradeId omrade, Uppstartsmote mote, KontoId av) {
        uppfoljning.uppstartsmote(omrade, mote, av);
    }

    /** Records an evaluation of today. */
    public void utvardera(
            ArendeId arende,
            OmradeId omrade,
            Utvardering.Sort sort,
            String slutsats,
            String redovisning,
            @Nullable Integer nyttAntal,
            @Nullable String fortydligadDefinition,
            KontoId av) {
        uppfoljning.spara(
                arende,
                omrade,
                new Utvardering(
                        UUID.randomUUID(),
                        sort,
                        LocalDate.now(clock),
                        slutsats,
                        redovisning,
                        nyttAntal,
                        fortydligadDefinition,
                        null),
                av);
    }

    /** A mere förtydligande of the definition: a new version without a new decision. Again is no change. */
    public void fortydliga(OmradeId omrade) {
        LocalDate idag = LocalDate.now(clock);
        for (Utvardering u : utvarderingar(omrade)) {
            if (u.fortydligadDefinition() != null && u.fortydligad() == null) {
                Tillstandsomrade nu = omraden.hamta(omrade);
                omraden.nyVersion(
                        omrade,
                        u.fortydligadDefinition(),
                        nu.antalEnheter(),
                        idag,
                        Textkalla.text("uppfoljning.omrade.fortydligande", u.dag()));
                uppfoljning.fortydligad(u.id(), idag);
            }
        }
    }

    /** Evaluations, oldest first. */
    @Transactional(readOnly = true)
    public List<Utvardering> utvarderingar(OmradeId omrade) {
        return uppfoljning.utvarderingar(omrade);
    }

    /** When the last tillstånd has ended, the follow-up ends too. */
    public void avslutaOmInget(OmradeId omrade) {
        if (!fortsatter(omrade)) {
            avslutaOmradet(omrade);
            process.sistaTillstandetUpphor(omrade);
        }
    }

    /** There is nothing more to follow. Again is no change. */
    public void avslutaOmradet(OmradeId omrade) {
        if (omraden.hamta(omrade).lage() != Omradeslage.AVSLUTAT) {
            omraden.satt(omrade, Omradeslage.AVSLUTAT);
        }
    }
}
