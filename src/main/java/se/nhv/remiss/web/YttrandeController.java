package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.formular.Faltfel;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formularpost;
import se.nhv.formular.Granskning;
import se.nhv.formular.Inskick;
import se.nhv.formular.Utkast;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.remiss.Ingang;
import se.nhv.remiss.Lankratt;
import se.nhv.remiss.Svarsutrymme;
import se.nhv.remiss.YttrandeService;

/** Answers a remiss by its link: write, look it through, send, have a receipt; and change it until the last day. */
@Controller
class YttrandeController {
    private final YttrandeService yttranden;
    private final Svarsutrymme utrymme;
    private final Yttrandeformular formular;
    private final Svarssidor sidor;
    private final Yttrandesida sida;
    private final FormularService formularen;
    private final Formularpost post;
    private final Format format;
    private final Texter texter;
    private final Clock clock;

    YttrandeController(
            YttrandeService yttranden,
            Svarsutrymme utrymme,
            Yttrandeformular formular,
            Svarssidor sidor,
            Yttrandesida sida,
            FormularService formularen,
            Formularpost post,
            Format format,
            Texter texter,
            Clock clock) {
        this.yttranden = yttranden;
        this.utrymme = utrymme;
        this.formular = formular;
        this.sidor = sidor;
        this.sida = sida;
        this.formularen = formularen;
        this.post = post;
        this.format = format;
        this.texter = texter;
        this.clock = clock;
    }

    @GetMapping("/yttrande/{token}")
    String visa(@PathVariable String token, HttpServletResponse response, Model model) {
        Svarssidor.hemlig(response);
        Ingang ingang = yttranden.oppna(token);
        if (ingang.ratt() != Lankratt.SVARA) {
            return sidor.kollega(token, ingang, Map.of(), model);
        }
        return sida.nu(token, ingang, model);
    }

    /** Looks through what was written, or saves it, or draws it again. */
    @PostMapping("/yttrande/{token}")
    String granska(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Svarssidor.hemlig(response);
        Ingang ingang = skrivbar(token);
        Inskick inskick = las(request, ingang);
        if (inskick.onskan() == Inskick.Onskan.SPARA_UTKAST) {
            utrymme.spara(ingang, inskick.data());
            efter.addFlashAttribute("meddelande", texter.text("remiss.yttrande.utkastSparat"));
            return "redirect:/yttrande/" + token;
        }
        if (inskick.onskan() == Inskick.Onskan.RITA_OM) {
            return sida.rita(token, ingang, inskick.data(), inskick.filfel(), model);
        }
        Granskning granskning = formularen.granska(formular.blankett(), inskick.data(), formular.sammanhang(ingang));
        if (!granskning.giltig() || !inskick.filfel().isEmpty()) {
            response.setStatus(422);
            List<Faltfel> fel = inskick.filfel().isEmpty() ? granskning.fel() : inskick.filfel();
            return sida.rita(token, ingang, inskick.data(), fel, model);
        }
        Instant sparat = utrymme.spara(ingang, inskick.data());
        return sida.granska(token, ingang, sparat, granskning, model);
    }

    private Inskick las(HttpServletRequest request, Ingang ingang) {
        return post.las(request, formular.blankett(), Svarsutrymme.nyckel(ingang), ingang.nyckel());
    }

    private Ingang egen(String token) {
        Ingang ingang = yttranden.oppna(token);
        if (ingang.ratt() != Lankratt.SVARA) {
            throw new Nekad("remiss.fel.lankenArForAttLasa");
        }
        return ingang;
    }

    /** What has been sent is written in only by whoever has said that it is to be changed. */
    private Ingang skrivbar(String token) {
        Ingang ingang = egen(token);
        if (ingang.mottagare().harSvarat() && !sida.andrar(ingang)) {
            throw new Inaktuell("remiss.fel.redanKommitIn");
        }
        return ingang;
    }

    /** Saves by itself while somebody types. */
    @PostMapping("/yttrande/{token}/utkast")
    ResponseEntity<String> sparaUtkast(@PathVariable String token, HttpServletRequest request) {
        Ingang ingang = skrivbar(token);
        var nar = utrymme.spara(ingang, las(request, ingang).data());
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(format.klocka(nar));
    }

    /** Sends what was looked through, and only that. */
    @PostMapping("/yttrande/{token}/skicka")
    String skicka(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String ersatter,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Svarssidor.hemlig(response);
        Ingang ingang = skrivbar(token);
        Utkast sparat = utrymme.utkast(ingang)
                .filter(u -> String.valueOf(u.sparat().toEpochMilli()).equals(version))
                .orElseThrow(() -> new Inaktuell("remiss.fel.svaretHarAndrats"));
        Granskning granskning = formularen.granska(formular.blankett(), sparat.data(), formular.sammanhang(ingang));
        List<Faltfel> fel = granskning.fel();
        if (granskning.giltig()) {
            try {
                yttranden.skicka(token, formular.yttrande(granskning.svar()), ersatter);
                efter.addFlashAttribute("meddelande", texter.text("remiss.yttrande.skickat"));
                return "redirect:/yttrande/" + token;
            } catch (Avvisad e) {
                fel = List.of(new Faltfel(faltet(e), texter.text("remiss.yttrande.titel"), e.mening()));
            }
        }
        response.setStatus(422);
        return sida.rita(token, ingang, sparat.data(), fel, model);
    }

    private static String faltet(Avvisad e) {
        return switch (e.falt().orElse("")) {
            case "", "fil" -> "bilagor";
            case "mottagare" -> "kontaktEpost";
            default -> e.falt().orElseThrow();
        };
    }

    /** Begins to change what was sent; what was sent counts until the change has been sent. */
    @PostMapping("/yttrande/{token}/andra")
    String andra(@PathVariable String token, RedirectAttributes efter) {
        Ingang ingang = egen(token);
        if (!ingang.kanAndras(LocalDate.now(clock))) {
            throw new Inaktuell("remiss.fel.forSentAttAndra");
        }
        if (utrymme.utkast(ingang).isEmpty()) {
            utrymme.spara(ingang, utrymme.skickat(ingang).orElseGet(() -> sida.tomt(ingang)));
        }
        return "redirect:/yttrande/" + token;
    }

    /** Leaves what was sent as it is. */
    @PostMapping("/yttrande/{token}/behall")
    String behall(@PathVariable String token, RedirectAttributes efter) {
        Ingang ingang = egen(token);
        if (!ingang.mottagare().harSvarat()) {
            throw new Inaktuell("remiss.fel.ingetSkickat");
        }
        utrymme.angra(ingang);
        efter.addFlashAttribute("meddelande", texter.text("remiss.yttrande.behallet"));
        return "redirect:/yttrande/" + token;
    }

    /** The protokoll of the decision that a preliminary answer waited for. */
    @PostMapping("/yttrande/{token}/protokoll")
    String protokoll(
            @PathVariable String token,
            @RequestParam(required = false) MultipartFile protokoll,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        Svarssidor.hemlig(response);
        Ingang ingang = egen(token);
        try {
            if (protokoll == null || protokoll.isEmpty()) {
                throw new Avvisad("fil", "remiss.fel.valjProtokollet");
            }
            yttranden.protokoll(
                    token,
                    new Fil(
                            String.valueOf(protokoll.getOriginalFilename()),
                            String.valueOf(protokoll.getContentType()),
                            protokoll.getBytes()));
        } catch (Avvisad e) {
            response.setStatus(422);
            return sida.kvitto(token, ingang, Map.of("protokoll", e.mening()), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        efter.addFlashAttribute("meddelande", texter.text("remiss.protokoll.klart"));
        return "redirect:/yttrande/" + token;
    }
}
