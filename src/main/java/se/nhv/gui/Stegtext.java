package se.nhv.gui;

import java.util.List;
import org.springframework.stereotype.Component;

/** The eight steps in words, for those who do not see the drawing. */
@Component
public class Stegtext {
    private final Texter texter;

    Stegtext(Texter texter) {
        this.texter = texter;
    }

    /** "Steg 5 Ansökan: pågår, dag 41 av 90" */
    public String ett(Steglage s) {
        String status = texter.text("gui.steg.status." + s.status().kod());
        return s.text() == null
                ? texter.text("gui.steg.ett", s.nr(), s.namn(), status)
                : texter.text("gui.steg.ettMedText", s.nr(), s.namn(), status, s.text());
    }

    /** The whole row in one sentence: where it stands, or that all or nothing is done. */
    public String rad(List<Steglage> lage) {
        return lage.stream()
                .filter(s -> s.status() == Steglage.Status.PAGAR || s.status() == Steglage.Status.PAUSAT)
                .map(this::ett)
                .reduce((a, b) -> a + "; " + b)
                .orElseGet(() -> texter.text(
                        "gui.steg.klara",
                        lage.stream()
                                .filter(s -> s.status() == Steglage.Status.KLART)
                                .count()));
    }
}
