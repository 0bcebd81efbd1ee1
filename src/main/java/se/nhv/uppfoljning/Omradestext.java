package se.nhv.uppfoljning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;

/** What the forms of this room show of a tillståndsområde. */
@Component
class Omradestext {
    private final OmradeService omraden;
    private final TillstandService tillstand;
    private final UtfallService utfall;
    private final Format format;

    Omradestext(OmradeService omraden, TillstandService tillstand, UtfallService utfall, Format format) {
        this.omraden = omraden;
        this.tillstand = tillstand;
        this.utfall = utfall;
        this.format = format;
    }

    String namn(OmradeId omrade) {
        return omraden.hamta(omrade).namn();
    }

    /** The year as it reads in a rubrik. */
    String ar(Optional<Rapportar> ar) {
        return ar.map(r -> String.valueOf(r.ar())).orElse("");
    }

    String enheter(OmradeId omrade) {
        return tillstand.gallande(omrade).stream()
                .map(t -> Textkalla.text("uppfoljning.omrade.enhet", t.enhetsnamn(), format.datum(t.startdag())))
                .collect(Collectors.joining("\n"));
    }

    String enhetsnamn(OmradeId omrade, String enhet) {
        return tillstand.iOmrade(omrade).stream()
                .filter(t -> t.enhet().equals(enhet))
                .map(Tillstand::enhetsnamn)
                .findFirst()
                .orElse(enhet);
    }

    /** The figures of a year as lines, for those at the agency. */
    String utfall(OmradeId omrade, int ar) {
        return utfall.internt(omrade, ar).stream().map(this::rad).collect(Collectors.joining("\n\n"));
    }

    String utfall(OmradeId omrade, List<Rapportar> ar) {
        return ar.stream().map(a -> a.ar() + "\n" + utfall(omrade, a.ar())).collect(Collectors.joining("\n\n"));
    }

    private String rad(Utfall u) {
        return u.matt().namn() + "\n"
                + u.enheter().stream()
                        .map(c -> "  " + c.enhetsnamn() + ": " + cell(c))
                        .collect(Collectors.joining("\n"))
                + Textkalla.text("uppfoljning.omrade.totalt", cell(u.totalt()));
    }

    String cell(Utfall.Cell c) {
        Integer taljare = c.taljare();
        Integer namnare = c.namnare();
        if (taljare == null) {
            return c.saknasSkal() == null
                    ? Textkalla.text("uppfoljning.omrade.ejRapporterat")
                    : Textkalla.text("uppfoljning.omrade.saknas", c.saknasSkal());
        }
        return namnare == null ? format.tal(taljare) : format.avAlla(taljare, namnare);
    }
}
