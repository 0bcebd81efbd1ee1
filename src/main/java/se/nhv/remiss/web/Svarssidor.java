package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.formular.FormularService;
import se.nhv.formular.Utkast;
import se.nhv.genomlysning.Underlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.remiss.Ingang;
import se.nhv.remiss.Kollegor;
import se.nhv.remiss.Svarsutrymme;
import se.nhv.remiss.YttrandeService;

/** What the pages behind a link have in common. */
@Component
class Svarssidor {
    private final YttrandeService yttranden;
    private final Svarsutrymme utrymme;
    private final Kollegor kollegor;
    private final Yttrandeformular formular;
    private final FormularService formularen;
    private final UnderlagService underlag;
    private final Clock clock;

    Svarssidor(
            YttrandeService yttranden,
            Svarsutrymme utrymme,
            Kollegor kollegor,
            Yttrandeformular formular,
            FormularService formularen,
            UnderlagService underlag,
            Clock clock) {
        this.yttranden = yttranden;
        this.utrymme = utrymme;
        this.kollegor = kollegor;
        this.formular = formular;
        this.formularen = formularen;
        this.underlag = underlag;
        this.clock = clock;
    }

    /** The address is the key, so no page that is opened from here is told it, and nobody keeps a copy. */
    static void hemlig(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-store");
    }

    Optional<Underlag> underlag(Ingang ingang) {
        int version = ingang.remiss().underlagVersion();
        return version == 0
                ? Optional.empty()
                : Optional.of(underlag.hamta(ingang.remiss().arende(), version));
    }

    void remissen(String token, Ingang ingang, Model model) {
        model.addAttribute("ingang", ingang);
        model.addAttribute("adress", "/yttrande/" + token);
        model.addAttribute("sen", ingang.arSen(LocalDate.now(clock)));
        model.addAttribute("underlag", underlag(ingang).orElse(null));
    }

    /** A colleague's page: what has been written so far, or what was sent, and the colleague's own word about it. */
    String kollega(String token, Ingang ingang, Map<String, String> fel, Model model) {
        remissen(token, ingang, model);
        Optional<Utkast> utkast = utrymme.utkast(ingang);
        var sammanhang = formular.sammanhang(ingang);
        model.addAttribute(
                "visning",
                utkast.map(u -> formularen.visning(
                                formular.blankett(),
                                formularen
                                        .granska(formular.blankett(), u.data(), sammanhang)
                                        .svar(),
                                sammanhang))
                        .orElse(null));
        model.addAttribute("sparat", utkast.map(Utkast::sparat).orElse(null));
        model.addAttribute("version", utkast.map(u -> u.sparat().toEpochMilli()).orElse(null));
        model.addAttribute("yttrande", yttranden.forIngang(ingang).orElse(null));
        model.addAttribute(
                "egen",
                kollegor.delade(ingang).stream()
                        .filter(d -> d.id().equals(ingang.lank()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("fel", fel);
        return "remiss/kollega";
    }
}
