package se.nhv.minregion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.gui.Texter;
import se.nhv.minregion.Regionpost.Del;
import se.nhv.minregion.Regionpost.Slag;
import se.nhv.uppfoljning.Arsrapport;
import se.nhv.uppfoljning.RapportService;
import se.nhv.uppfoljning.Rapportar;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsfilter;
import se.nhv.uppfoljning.UppfoljningService;

/** The yearly reports and the evaluations of the region's tillstånd, and when a tillstånd begins or ends. */
@Component
class Regionrapporter {
    private final TillstandService tillstand;
    private final RapportService rapporter;
    private final UppfoljningService uppfoljning;
    private final Texter texter;

    Regionrapporter(
            TillstandService tillstand, RapportService rapporter, UppfoljningService uppfoljning, Texter texter) {
        this.tillstand = tillstand;
        this.rapporter = rapporter;
        this.uppfoljning = uppfoljning;
        this.texter = texter;
    }

    List<Regionpost> poster(String region, MinRegion.Namn namn, LocalDate idag, LocalDate langst) {
        List<Regionpost> ut = new ArrayList<>();
        Set<OmradeId> utvarderade = new HashSet<>();
        for (Tillstand t : tillstand.sok(new Tillstandsfilter(null, region, null, null))) {
            Tillstandsomrade o = namn.omraden().get(t.omrade());
            if (o == null || !t.kungjort(o.steg(), idag)) {
                continue;
            }
            ut.addAll(ar(t, o, idag, langst));
            if (!t.upphort(idag) && utvarderade.add(t.omrade())) {
                ut.add(post(
                        Slag.UTVARDERING,
                        Del.KOMMANDE,
                        t,
                        o,
                        texter.text("minregion.utvardering"),
                        uppfoljning.utvarderingsdag(t.omrade()),
                        texter.text("minregion.utvardering.planerad"),
                        false));
            }
            if (t.startdag().isAfter(idag)) {
                ut.add(post(
                        Slag.RAPPORT,
                        Del.KOMMANDE,
                        t,
                        o,
                        texter.text("minregion.borjar", t.enhetsnamn()),
                        t.startdag(),
                        texter.text("minregion.borjar.lage"),
                        false));
            }
        }
        return ut;
    }

    /** The years that have been asked for, and those whose analysis is due before the last day that is shown. */
    private List<Regionpost> ar(Tillstand t, Tillstandsomrade o, LocalDate idag, LocalDate langst) {
        Map<Integer, Rapportar> oppnade =
                rapporter.ar(t.omrade()).stream().collect(Collectors.toMap(Rapportar::ar, Function.identity()));
        List<Regionpost> ut = new ArrayList<>();
        int forsta = Math.max(
                t.startdag().getYear(),
                oppnade.keySet().stream().min(Integer::compare).orElse(idag.getYear() - 1));
        for (int ar = forsta; !rapporter.analysSenast(ar).isAfter(langst); ar++) {
            if (t.galldeUnder(ar)) {
                ut.add(rapport(t, o, ar, Optional.ofNullable(oppnade.get(ar)), idag));
            }
        }
        return ut;
    }

    private Regionpost rapport(Tillstand t, Tillstandsomrade o, int ar, Optional<Rapportar> oppnat, LocalDate idag) {
        Optional<Arsrapport> lamnad = oppnat.stream()
                .flatMap(r -> rapporter.rapporter(t.omrade(), ar).stream())
                .filter(r -> r.enhet().equals(t.enhet()))
                .findFirst();
        boolean fragas = oppnat.filter(r -> !r.oppnar().isAfter(idag) && r.publicerad() == null)
                .isPresent();
        Del del = Del.KOMMANDE;
        String lage = texter.text("minregion.rapport.kommande");
        if (lamnad.isPresent()) {
            Arsrapport.Status status = lamnad.get().status();
            boolean tillbaka = status == Arsrapport.Status.ATERSAND && fragas;
            boolean publicerad = oppnat.filter(r -> r.publicerad() != null).isPresent();
            del = tillbaka ? Del.ATT_GORA : publicerad ? Del.KLART : Del.KOMMANDE;
            lage = texter.text("minregion.rapport." + status.name());
        } else if (fragas) {
            del = Del.ATT_GORA;
            lage = texter.text("minregion.rapport.vantar");
        } else if (rapporter.analysSenast(ar).isBefore(idag)) {
            del = Del.KLART;
            lage = texter.text("minregion.rapport.ingen");
        }
        return post(
                Slag.RAPPORT,
                del,
                t,
                o,
                texter.text("minregion.rapport", ar, t.enhetsnamn()),
                rapporter.analysSenast(ar),
                lage,
                del == Del.KLART && lamnad.isEmpty());
    }

    private static Regionpost post(
            Slag slag,
            Del del,
            Tillstand t,
            Tillstandsomrade o,
            String vad,
            LocalDate dag,
            String lage,
            boolean uteblev) {
        return new Regionpost(slag, del, t.arende().varde(), o.namn(), vad, dag, lage, uteblev, "/tillstand/" + t.id());
    }
}
