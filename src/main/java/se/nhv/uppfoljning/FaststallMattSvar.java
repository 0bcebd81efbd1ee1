package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.formular.Svar;
import se.nhv.gui.Format;
import se.nhv.handling.Synlighet;

/** Receives the mått that are fastställda for a tillståndsområde. */
@Component
class FaststallMattSvar implements Svarsmottagare {
    private final MattService matt;
    private final UppfoljningService uppfoljning;
    private final Omradestext text;
    private final Format format;

    FaststallMattSvar(MattService matt, UppfoljningService uppfoljning, Omradestext text, Format format) {
        this.matt = matt;
        this.uppfoljning = uppfoljning;
        this.text = text;
        this.format = format;
    }

    @Override
    public String formular() {
        return "uppfoljning/faststall-matt";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        LocalDate faststallda = s.svar().datum("faststallda");
        List<Mattuppgifter> nya = s.svar().rader("matt").stream()
                .map(r -> uppgifter(r, faststallda))
                .toList();
        matt.skriv(s.uppgift().arende(), omrade, nya, s.person().id());
        matt.kravFaststallt(omrade);
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("uppfoljning.handling.matt").synligFor(Synlighet.ALLMAN);
    }

    private static Mattuppgifter uppgifter(Svar r, LocalDate faststallda) {
        return new Mattuppgifter(
                r.text("namn").strip(),
                r.text("definition"),
                r.text("taljare"),
                r.finns("namnare") ? r.text("namnare") : null,
                r.text("kalla"),
                Matt.Riktning.valueOf(r.text("riktning").toUpperCase(Locale.ROOT)),
                r.finns("mal") ? r.tal("mal") : null,
                Matt.Status.FASTSTALLT,
                faststallda,
                null);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        return Map.of(
                "tillstandsomrade", text.namn(omrade),
                "enheterText", text.enheter(omrade),
                "startText", format.datum(uppfoljning.startdag(omrade)));
    }
}
