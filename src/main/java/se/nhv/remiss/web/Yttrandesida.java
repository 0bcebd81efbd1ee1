package se.nhv.remiss.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.formular.Faltfel;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Granskning;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Utkast;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.remiss.Ingang;
import se.nhv.remiss.Kollegor;
import se.nhv.remiss.Svarsutrymme;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.YttrandeService;

/** What somebody who answers a remiss sees: the answer as it is being written, read through before it is sent, and its receipt. */
@Component
class Yttrandesida {
    private final YttrandeService yttranden;
    private final Svarsutrymme utrymme;
    private final Kollegor kollegor;
    private final Yttrandeformular formular;
    private final Svarssidor sidor;
    private final FormularService formularen;
    private final Format format;
    private final Texter texter;
    private final Clock clock;

    Yttrandesida(
            YttrandeService yttranden,
            Svarsutrymme utrymme,
            Kollegor kollegor,
            Yttrandeformular formular,
            Svarssidor sidor,
            FormularService formularen,
            Format format,
            Texter texter,
            Clock clock) {
        this.yttranden = yttranden;
        this.utrymme = utrymme;
        this.kollegor = kollegor;
        this.formular = formular;
        this.sidor = sidor;
        this.formularen = formularen;
        this.format = format;
        this.texter = texter;
        this.clock = clock;
    }

    /** What there is to show now: what is being written, or the receipt of what was sent. */
    String nu(String token, Ingang ingang, Model model) {
        Optional<Utkast> sparat = utrymme.utkast(ingang);
        if (ingang.mottagare().harSvarat() && !andrar(ingang)) {
            return kvitto(token, ingang, Map.of(), model);
        }
        Formulardata data = sparat.map(Utkast::data).orElseGet(() -> tomt(ingang));
        model.addAttribute("sparat", sparat.map(u -> format.klocka(u.sparat())).orElse(null));
        return rita(token, ingang, data, List.of(), model);
    }

    /** Whether something that was sent is being changed. */
    boolean andrar(Ingang ingang) {
        return utrymme.utkast(ingang).isPresent() && ingang.kanAndras(LocalDate.now(clock));
    }

    Formulardata tomt(Ingang ingang) {
        return formularen.ifyllt(formular.blankett(), formular.sammanhang(ingang));
    }

    /** What was sent, and what can still be done with it. */
    String kvitto(String token, Ingang ingang, Map<String, String> fel, Model model) {
        Optional<Yttrande> yttrande = yttranden.forIngang(ingang);
        boolean eget =
                yttrande.filter(y -> y.avsandare().equals(ingang.instans())).isPresent();
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("yttrande", yttrande.orElse(null));
        model.addAttribute("eget", eget);
        model.addAttribute(
                "namn",
                yttrande.map(y -> String.join(", ", yttranden.namn(ingang, y.instanser())))
                        .orElse(""));
        model.addAttribute("kanAndras", ingang.kanAndras(LocalDate.now(clock)));
        model.addAttribute(
                "vantarProtokoll",
                eget && yttrande.filter(y -> y.beslut().vantar()).isPresent());
        model.addAttribute("tidigare", yttranden.tidigare(ingang));
        model.addAttribute("fel", fel);
        return "remiss/kvitto";
    }

    /** As it was typed, with what is wrong at its fields. */
    String rita(String token, Ingang ingang, Formulardata data, List<Faltfel> fel, Model model) {
        sidor.remissen(token, ingang, model);
        model.addAttribute("andrar", ingang.mottagare().harSvarat());
        model.addAttribute("skickat", yttranden.forIngang(ingang).orElse(null));
        model.addAttribute("kollegor", kollegor.delade(ingang));
        model.addAttribute("vy", formularen.vy(formular.blankett(), data, formular.sammanhang(ingang), fel));
        model.addAttribute("skickaText", texter.text("remiss.yttrande.granska"));
        return "remiss/yttrande";
    }

    /** To be read through before it is sent; what is sent is what was saved then, and nothing else. */
    String granska(String token, Ingang ingang, Instant sparat, Granskning granskning, Model model) {
        Sammanhang sammanhang = formular.sammanhang(ingang);
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("version", sparat.toEpochMilli());
        model.addAttribute("ersatter", ersatter(ingang));
        model.addAttribute("andrar", ingang.mottagare().harSvarat());
        model.addAttribute("sen", ingang.arSen(LocalDate.now(clock)));
        model.addAttribute("sparatNu", sparat);
        model.addAttribute(
                "kollegor",
                kollegor.delade(ingang).stream().filter(d -> d.omdome() != null).toList());
        model.addAttribute("visning", formularen.visning(formular.blankett(), granskning.svar(), sammanhang));
        return "remiss/granska";
    }

    private String ersatter(Ingang ingang) {
        return yttranden.forIngang(ingang).map(y -> y.id().toString()).orElse("");
    }
}
