package se.nhv.remiss;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;

/** What the remiss came to, in words, for those who work on with it. */
@Component
public class Remissutfall {
    private final Remissmatriser matriser;
    private final Remissberedning beredning;
    private final Format format;
    private final Texter texter;

    Remissutfall(Remissmatriser matriser, Remissberedning beredning, Format format, Texter texter) {
        this.matriser = matriser;
        this.beredning = beredning;
        this.format = format;
        this.texter = texter;
    }

    /** 29 av 36 (81 %). */
    public String svarande(Remissmatris m) {
        return svarande(new Svarslage(m.svarat(), m.tillfragade()));
    }

    /** 29 av 36 (81 %). */
    public String svarande(Svarslage s) {
        return format.avAlla(s.svarat(), s.tillfragade());
    }

    /** 17 av 20 (85 %), of those who took a stand. */
    public String stoder(Remissmatris m) {
        return format.avAlla(m.stoder(), m.tagitStallning());
    }

    /** A few lines: answered, support, and each question's counts. */
    public String text(ArendeId id) {
        Optional<Remissmatris> senaste = matriser.senaste(id);
        if (senaste.isEmpty()) {
            return texter.text("remiss.utfall.ingen");
        }
        Remissmatris m = senaste.get();
        StringBuilder ut = new StringBuilder(texter.text("remiss.utfall.svarat", svarande(m)))
                .append('\n')
                .append(texter.text("remiss.utfall.stoder", stoder(m)));
        m.remiss().fragor().forEach(f -> ut.append('\n')
                .append(texter.text(
                        "remiss.utfall.fraga",
                        f.text(),
                        m.antal(f.nr(), Stallningstagande.TILLSTYRKER),
                        m.antal(f.nr(), Stallningstagande.TILLSTYRKER_DELVIS),
                        m.antal(f.nr(), Stallningstagande.AVSTYRKER),
                        m.antal(f.nr(), Stallningstagande.INGA_SYNPUNKTER))));
        beredning.sammanfattning(m.remiss().id()).ifPresent(s -> ut.append("\n\n")
                .append(s));
        return ut.toString();
    }

    /** The support in one line; empty until B1 has spoken. */
    public Optional<String> stod(ArendeId id) {
        return beredning.stod(id).map(s -> texter.text("remiss.stod." + s));
    }
}
