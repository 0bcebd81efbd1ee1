package se.nhv.remiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.remissinstans.Remissinstans;

/** What the matrix comes to, in words; the page and the files say the same. */
@Component
public class Sammanstallningstext {
    private final Texter texter;
    private final Format format;

    Sammanstallningstext(Texter texter, Format format) {
        this.texter = texter;
        this.format = format;
    }

    /** 17 tillstyrker helt eller delvis av 20 som tagit ställning = 85 %. */
    public String andel(Rakning r) {
        return r.tagitStallning() == 0
                ? texter.text("remiss.majoritet.ingen")
                : texter.text(
                        "remiss.majoritet.andel",
                        r.stoder(),
                        r.tagitStallning(),
                        format.andel((double) r.stoder() / r.tagitStallning()));
    }

    /** How the two numbers of the share came about. */
    public String delar(Rakning r) {
        return texter.text(
                "remiss.majoritet.delar",
                r.antal(Stallningstagande.TILLSTYRKER),
                r.antal(Stallningstagande.TILLSTYRKER_DELVIS),
                r.stoder(),
                r.antal(Stallningstagande.AVSTYRKER),
                r.tagitStallning());
    }

    /** Whether there is a majority. */
    public String utslag(Rakning r) {
        if (r.tagitStallning() == 0) {
            return texter.text("remiss.majoritet.inget");
        }
        return texter.text(
                r.majoritet() ? "remiss.majoritet.ja" : r.jamnt() ? "remiss.majoritet.jamnt" : "remiss.majoritet.nej");
    }

    /** The rule for yttranden that speak for several, and how many they are here. */
    public String regel(Remissmatris m) {
        String regel = texter.text("remiss.gemensamt." + m.regel().kod());
        return m.gemensammaYttranden() == 0
                ? regel + " " + texter.text("remiss.gemensamt.inga")
                : regel + " " + texter.text("remiss.gemensamt.har", m.gemensammaYttranden(), m.iGemensamma());
    }

    /** What weighs neither way. */
    public String vadSomRaknas(Remissmatris m) {
        return m.sena() == 0
                ? texter.text("remiss.majoritet.raknas")
                : texter.text("remiss.majoritet.raknas") + " " + texter.text("remiss.majoritet.sena", m.sena());
    }

    /** The stand of an instans on a question, or why there is none. */
    public String ord(Remissmatris.Rad rad, int fraga) {
        return rad.stallning(fraga)
                .map(s -> texter.text("remiss.stallning." + s.kod()))
                .orElseGet(() -> texter.text(
                        rad.avstar()
                                ? "remiss.cell.avstar"
                                : rad.yttrande().isPresent() ? "remiss.cell.inteFragan" : "remiss.cell.ingetSvar"));
    }

    public String slag(Remissinstans.Slag slag) {
        return texter.text("remiss.slag." + slag.name());
    }

    public String svar(Sammanstallningsfraga.Svarsval svar) {
        return switch (svar) {
            case AVSTAR -> texter.text("remiss.cell.avstar");
            case INGET_SVAR -> texter.text("remiss.cell.ingetSvar");
            default -> texter.text("remiss.stallning." + svar.kod());
        };
    }

    /** Notes about an instans: late, anstånd, spoken for together with others. */
    public List<String> om(Remissmatris m, Remissmatris.Rad rad) {
        List<String> ut = new ArrayList<>();
        Mottagare mottagare = rad.mottagare();
        if (rad.sent()) {
            ut.add(texter.text("remiss.om.sent"));
        }
        if (mottagare.harAnstand()) {
            ut.add(texter.text("remiss.om.anstand", format.iso(mottagare.sistaDag())));
        }
        rad.yttrande().ifPresent(y -> ut.addAll(omSvaret(y)));
        rad.yttrande().filter(y -> rad.gemensamt()).ifPresent(y -> {
            Map<String, String> namn = namn(m);
            String kod = mottagare.instans().kod();
            if (rad.annansYttrande()) {
                ut.add(texter.text(
                        "remiss.om.svarAv", namn.getOrDefault(y.instanser().get(0), "")));
            } else {
                ut.add(texter.text(
                        "remiss.om.svararAven",
                        y.instanser().stream()
                                .filter(i -> !i.equals(kod))
                                .map(i -> Objects.requireNonNullElse(namn.get(i), i))
                                .collect(Collectors.joining(", "))));
            }
            if (!m.raknas(rad)) {
                ut.add(texter.text("remiss.om.raknasInte"));
            }
        });
        return ut;
    }

    private List<String> omSvaret(Yttrande y) {
        List<String> ut = new ArrayList<>();
        Yttrande.Kodning kodning = y.kodning();
        if (kodning != null) {
            ut.add(texter.text(kodning.rattadFor() == null ? "remiss.om.kodat" : "remiss.om.kodatRattat"));
        } else if (y.version() > 1) {
            ut.add(texter.text("remiss.om.version", y.version()));
        }
        if (y.beslut().vantar()) {
            ut.add(
                    y.beslut().dag() == null
                            ? texter.text("remiss.om.preliminart")
                            : texter.text(
                                    "remiss.om.preliminartTill",
                                    format.iso(y.beslut().dag())));
        } else if (y.beslut().preliminart()) {
            ut.add(texter.text("remiss.om.protokoll"));
        }
        return ut;
    }

    private static Map<String, String> namn(Remissmatris m) {
        return m.rader().stream()
                .map(r -> r.mottagare().instans())
                .collect(Collectors.toMap(Remissinstans::kod, Remissinstans::namn, (a, b) -> a));
    }
}
