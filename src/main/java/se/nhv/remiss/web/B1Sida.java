package se.nhv.remiss.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Underlagstext;
import se.nhv.gui.Lank;
import se.nhv.gui.Textdel;
import se.nhv.gui.Texter;
import se.nhv.gui.Textskillnad;
import se.nhv.handling.HandlingService;
import se.nhv.remiss.Remissmatriser;
import se.nhv.remiss.Remissutfall;
import se.nhv.remiss.YttrandeService;
import se.nhv.remiss.b1.B1Aspekt;
import se.nhv.remiss.b1.B1Lage;
import se.nhv.remiss.b1.B1Lasning;
import se.nhv.remiss.b1.B1Text;
import se.nhv.remiss.b1.B1Underskrift;

/** Fills the page of beredningsgrupp 1 with all the group needs in one place. */
@Component
class B1Sida {
    private final B1Lasning lasning;
    private final UppgiftService uppgifter;
    private final ArendeService arenden;
    private final UnderlagService underlag;
    private final Remissutfall utfall;
    private final Remissmatriser matriser;
    private final YttrandeService yttranden;
    private final HandlingService handlingar;
    private final KontoService konton;
    private final Engangsnyckel nycklar;
    private final Texter texter;

    B1Sida(
            B1Lasning lasning,
            UppgiftService uppgifter,
            ArendeService arenden,
            UnderlagService underlag,
            Remissutfall utfall,
            Remissmatriser matriser,
            YttrandeService yttranden,
            HandlingService handlingar,
            KontoService konton,
            Engangsnyckel nycklar,
            Texter texter) {
        this.lasning = lasning;
        this.uppgifter = uppgifter;
        this.arenden = arenden;
        this.underlag = underlag;
        this.utfall = utfall;
        this.matriser = matriser;
        this.yttranden = yttranden;
        this.handlingar = handlingar;
        this.konton = konton;
        this.nycklar = nycklar;
        this.texter = texter;
    }

    /** One aspect as it has been changed since the member signed. */
    public record Andrad(String rubrik, List<Textdel> delar) {}

    /** @param skrivet what was typed and not taken, by field */
    void fyll(ArendeId id, Inloggad person, Map<String, String> fel, Map<String, String> skrivet, Model model) {
        Arende arende = arenden.hamta(id);
        B1Lage lage = lasning.lage(id);
        B1Lage.@Nullable Ledamot jag = person.har(Roll.BEREDNINGSLEDAMOT_B1)
                ? lage.ledamot(person.id()).orElse(null)
                : null;
        @Nullable Uppgift uppgift = lasning.uppgift(id).orElse(null);
        model.addAttribute("arende", arende);
        model.addAttribute("lage", lage);
        model.addAttribute("aspekter", B1Aspekt.values());
        model.addAttribute("jag", jag);
        model.addAttribute("skriver", lage.oppen() && jag != null && jag.deltar());
        model.addAttribute("utredare", lage.oppen() && person.har(Roll.UTREDARE));
        model.addAttribute(
                "kanLamna",
                uppgift != null && uppgifter.mojligheter(uppgift, person).svara());
        KontoId har = uppgift == null ? null : uppgift.tilldelad();
        model.addAttribute("har", har == null ? null : konton.namn(har));
        model.addAttribute("andrat", andrat(id, lage, jag));
        model.addAttribute(
                "underlaget", underlag.senaste(id).map(Underlagstext::av).orElse(null));
        model.addAttribute("utfall", utfall.text(id));
        model.addAttribute(
                "yttranden",
                matriser.senaste(id)
                        .map(m -> yttranden.yttranden(m.remiss().id()))
                        .orElse(List.of()));
        model.addAttribute("remitterat", matriser.senaste(id).isPresent());
        model.addAttribute("handlingar", handlingar.synliga(id, person));
        model.addAttribute(
                "vem",
                konton.namn(Stream.concat(
                                lage.inlagg().stream().map(i -> i.konto()),
                                lage.text().stream().map(B1Text::av))
                        .distinct()
                        .toList()));
        model.addAttribute("skrivet", skrivet);
        model.addAttribute("fel", fel);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id)));
    }

    private List<Andrad> andrat(ArendeId id, B1Lage lage, B1Lage.@Nullable Ledamot jag) {
        if (jag == null || jag.lage() != B1Lage.Lage.FALLEN) {
            return List.of();
        }
        B1Underskrift u = jag.underskrift();
        int da = u == null ? 0 : u.version();
        return lasning.versioner(id, lage.omgang()).stream()
                .filter(t -> t.version() == da)
                .findFirst()
                .map(t -> skillnad(t, lage.text().orElseThrow()))
                .orElse(List.of());
    }

    private List<Andrad> skillnad(B1Text fore, B1Text nu) {
        return Stream.concat(
                        Stream.of(new Andrad(
                                texter.text("remiss.b1.yttrandet"), Textskillnad.mellan(svar(fore), svar(nu)))),
                        Stream.concat(
                                Stream.of(B1Aspekt.values())
                                        .map(a -> new Andrad(
                                                a.rubrik(),
                                                Textskillnad.mellan(
                                                        fore.innehall().text(a),
                                                        nu.innehall().text(a)))),
                                Stream.of(new Andrad(
                                        texter.text("remiss.b1.forbehall"),
                                        Textskillnad.mellan(forbehall(fore), forbehall(nu))))))
                .filter(a -> a.delar().stream().anyMatch(d -> d.sort() != Textdel.Sort.LIKA))
                .toList();
    }

    private String svar(B1Text t) {
        return texter.text(t.innehall().tillstyrker() ? "remiss.b1.tillstyrker" : "remiss.b1.avstyrker");
    }

    private static String forbehall(B1Text t) {
        String f = t.innehall().forbehall();
        return f == null ? "" : f;
    }
}
