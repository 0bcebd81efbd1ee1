package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;

/** The door to the yearly reports: a year is asked for, reported per unit and mått, checked, analysed and published. */
@Service
@Transactional
public class RapportService {
    private final RapportRepository rapporter;
    private final TillstandService tillstand;
    private final MattService matt;
    private final Matningar matningar;
    private final Uppfoljningsregler regler;
    private final Clock clock;

    RapportService(
            RapportRepository rapporter,
            TillstandService tillstand,
            MattService matt,
            Matningar matningar,
            Uppfoljningsregler regler,
            Clock clock) {
        this.rapporter = rapporter;
        this.tillstand = tillstand;
        this.matt = matt;
        this.matningar = matningar;
        this.regler = regler;
        this.clock = clock;
    }

    /** The year that is open, or the next one, which is thereby decided. */
    public Rapportar oppnaNasta(ArendeId arende, OmradeId omrade) {
        Optional<Rapportar> oppet = rapporter.oppet(omrade);
        if (oppet.isPresent()) {
            return oppet.get();
        }
        int ar = rapporter.ar(omrade).stream()
                .mapToInt(r -> r.ar() + 1)
                .max()
                .orElseGet(() -> regler.forstaAr(forstaStart(omrade), LocalDate.now(clock)));
        rapporter.oppna(arende, omrade, ar, regler.oppnar(ar));
        return kravOppet(omrade);
    }

    /** The year that is being reported. */
    @Transactional(readOnly = true)
    public Optional<Rapportar> oppet(OmradeId omrade) {
        return rapporter.oppet(omrade);
    }

    /** {@link Inaktuell} when no year is open. */
    @Transactional(readOnly = true)
    public Rapportar kravOppet(OmradeId omrade) {
        return oppet(omrade).orElseThrow(() -> new Inaktuell("uppfoljning.fel.ingetArRapporteras"));
    }

    /** Every year that was or is reported, the newest first. */
    @Transactional(readOnly = true)
    public List<Rapportar> ar(OmradeId omrade) {
        return rapporter.ar(omrade);
    }

    /** The year to look at first: the newest whose reporting has begun, since the next is made ready as one is finished. */
    @Transactional(readOnly = true)
    public Optional<Rapportar> aktuellt(OmradeId omrade) {
        LocalDate idag = LocalDate.now(clock);
        List<Rapportar> aren = ar(omrade);
        return aren.stream().filter(r -> !r.oppnar().isAfter(idag)).findFirst().or(() -> aren.stream()
                .findFirst());
    }

    /** The last day of Socialstyrelsen's analysis of the year. */
    public LocalDate analysSenast(int ar) {
        return regler.analysSenast(ar);
    }

    /** The units that had a tillstånd in the year. */
    @Transactional(readOnly = true)
    public List<String> enheter(OmradeId omrade, int ar) {
        return tillstand.iOmrade(omrade).stream()
                .filter(t -> t.galldeUnder(ar))
                .map(Tillstand::enhet)
                .distinct()
                .toList();
    }

    /** The units that still owe the open year: they have not reported, or were asked back. */
    @Transactional(readOnly = true)
    public List<String> enheterSomSkaSvara(OmradeId omrade) {
        Optional<Rapportar> oppet = rapporter.oppet(omrade);
        if (oppet.isEmpty()) {
            return List.of();
        }
        Map<String, Arsrapport> inne = inne(omrade, oppet.get().ar());
        return enheter(omrade, oppet.get().ar()).stream()
                .filter(e -> !inne.containsKey(e) || inne.get(e).status() == Arsrapport.Status.ATERSAND)
                .toList();
    }

    /**
     * A unit's report of the open year. Every mått that is reported has a figure, or the reason why not.
     *
     * @throws se.nhv.formular.Formularfel with every fault, at its row of the form
     */
    public void lamna(
            OmradeId omrade,
            String enhet,
            List<Mattvarde> varden,
            String uppgiftslamnare,
            @Nullable String kommentar,
            KontoId av) {
        Rapportar ar = kravOppet(omrade);
        Map<MattId, Mattvarde> svar =
                varden.stream().collect(Collectors.toMap(Mattvarde::matt, Function.identity(), (a, b) -> b));
        List<Matt> fragade = matt.rapporteras(omrade);
        Rapportkontroll.krav(fragade, svar);
        UUID rapport = rapporter.spara(omrade, ar.ar(), enhet, uppgiftslamnare, kommentar, av, clock.instant());
        fragade.forEach(m -> {
            Mattvarde varde = svar.get(m.id());
            if (varde != null) {
                rapporter.sparaVarde(rapport, m.version(), varde);
            }
        });
    }

    /**
     * The check of the open year: the units asked back get their question, the others are accepted.
     *
     * @param aterfragor question by unit
     */
    public void granska(OmradeId omrade, Map<String, String> aterfragor) {
        Rapportar ar = kravOppet(omrade);
        Map<String, Arsrapport> inne = inne(omrade, ar.ar());
        aterfragor.keySet().stream()
                .filter(e -> !inne.containsKey(e))
                .findFirst()
                .ifPresent(e -> {
                    throw new Avvisad("aterfragor", "uppfoljning.fel.ingenRapport", ar.ar());
                });
        inne.keySet().forEach(enhet -> {
            String fraga = aterfragor.get(enhet);
            Arsrapport.Status status = fraga == null ? Arsrapport.Status.GODTAGEN : Arsrapport.Status.ATERSAND;
            rapporter.status(omrade, ar.ar(), enhet, status, fraga);
        });
    }

    /** Counts how many units have reported, of those that should. */
    public void raknaRapporterat(OmradeId omrade) {
        Rapportar ar = kravOppet(omrade);
        matningar.registrera(
                Matningar.ENHETER_RAPPORTERAT,
                omrade.varde(),
                LocalDate.now(clock),
                inne(omrade, ar.ar()).size(),
                (long) enheter(omrade, ar.ar()).size());
    }

    /**
     * Socialstyrelsen's analysis of the open year.
     *
     * @param publiceras the day on which everybody can read it, today or later
     */
    public void analysera(OmradeId omrade, String text, List<Avvikelse> avvikelser, LocalDate publiceras, KontoId av) {
        LocalDate idag = LocalDate.now(clock);
        if (publiceras.isBefore(idag)) {
            throw new Avvisad("publiceras", "uppfoljning.fel.dagenPasserad");
        }
        int ar = kravOppet(omrade).ar();
        rapporter.analys(omrade, ar, text, idag, publiceras, av);
        for (int nr = 0; nr < avvikelser.size(); nr++) {
            rapporter.sparaAvvikelse(omrade, ar, nr + 1, avvikelser.get(nr));
        }
    }

    /** What the analysis of a year saw. */
    @Transactional(readOnly = true)
    public List<Avvikelse> avvikelser(OmradeId omrade, int ar) {
        return rapporter.avvikelser(omrade, ar);
    }

    /** The analysis of the open year was not done by 30 September. */
    public void analysenForsenad(OmradeId omrade) {
        rapporter.oppet(omrade).ifPresent(ar -> rapporter.forsenad(omrade, ar.ar()));
    }

    /** The open year is published, on the day that was chosen; again is no change. */
    public void publicera(OmradeId omrade) {
        Optional<Rapportar> oppet = rapporter.oppet(omrade);
        if (oppet.isEmpty()) {
            return;
        }
        Rapportar ar = oppet.get();
        LocalDate idag = LocalDate.now(clock);
        LocalDate klar = ar.analysKlar() == null ? idag : ar.analysKlar();
        boolean iTid = !klar.isAfter(regler.analysSenast(ar.ar()));
        matningar.registrera(Matningar.ANALYS_I_TID, omrade.varde(), klar, iTid ? 1 : 0, 1L);
        LocalDate valdDag = ar.publiceras() == null ? idag : ar.publiceras();
        rapporter.publicera(omrade, ar.ar(), valdDag.isBefore(idag) ? idag : valdDag);
    }

    @Transactional(readOnly = true)
    public List<Arsrapport> rapporter(OmradeId omrade, int ar) {
        return rapporter.rapporter(omrade, ar);
    }

    private Map<String, Arsrapport> inne(OmradeId omrade, int ar) {
        return rapporter.rapporter(omrade, ar).stream()
                .collect(Collectors.toMap(Arsrapport::enhet, Function.identity()));
    }

    private LocalDate forstaStart(OmradeId omrade) {
        return tillstand.iOmrade(omrade).stream()
                .map(Tillstand::startdag)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock));
    }
}
