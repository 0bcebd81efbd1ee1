package se.nhv.minregion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.minregion.Regionpost.Del;
import se.nhv.remiss.Instansremiss;
import se.nhv.remiss.Instansremisser;
import se.nhv.remiss.Mottagare;

/** Every remiss the region has had, and how its own yttrande stands. */
@Component
class Regionremisser {
    private final Instansremisser remisser;
    private final Texter texter;
    private final Format format;
    private final Clock clock;

    Regionremisser(Instansremisser remisser, Texter texter, Format format, Clock clock) {
        this.remisser = remisser;
        this.texter = texter;
        this.format = format;
        this.clock = clock;
    }

    List<Regionpost> poster(String region, MinRegion.Namn namn, LocalDate idag) {
        return remisser.av("region-" + region).stream()
                .map(r -> post(r, namn, idag))
                .toList();
    }

    private Regionpost post(Instansremiss r, MinRegion.Namn namn, LocalDate idag) {
        Instansremiss.Svar svar = r.svar();
        boolean protokoll = svar != null && svar.vantarProtokoll();
        LocalDate beslut = svar == null ? null : svar.beslutsdag();
        LocalDate dag = protokoll && beslut != null ? beslut : r.sistaDag();
        Del del = protokoll || r.lage() == Mottagare.Lage.VANTAR ? Del.ATT_GORA : Del.KLART;
        return new Regionpost(
                Regionpost.Slag.REMISS,
                del,
                r.arende().varde(),
                namn.av(r.arende()),
                texter.text(r.varv() > 1 ? "minregion.remiss.varv" : "minregion.remiss", r.varv()),
                dag,
                lage(r, idag),
                del == Del.KLART && svar == null,
                "/vardomraden/" + r.arende());
    }

    private String lage(Instansremiss r, LocalDate idag) {
        Instansremiss.Svar svar = r.svar();
        if (svar == null) {
            return switch (r.lage()) {
                case VANTAR ->
                    texter.text(
                            r.anstand()
                                    ? "minregion.remiss.anstand"
                                    : r.sistaDag().isBefore(idag)
                                            ? "minregion.remiss.tidenUte"
                                            : "minregion.remiss.vantar");
                default -> texter.text("minregion.remiss.intesvarat");
            };
        }
        String dag = format.datum(svar.inkom().atZone(clock.getZone()).toLocalDate());
        if (r.lage() == Mottagare.Lage.AVSTAR) {
            return texter.text("minregion.remiss.avstar", dag);
        }
        if (!svar.eget()) {
            return texter.text("minregion.remiss.annan", dag);
        }
        if (svar.vantarProtokoll()) {
            return texter.text("minregion.remiss.preliminart", dag);
        }
        return texter.text(svar.preliminart() ? "minregion.remiss.protokoll" : "minregion.remiss.lamnat", dag);
    }
}
