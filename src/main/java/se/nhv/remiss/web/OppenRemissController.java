package se.nhv.remiss.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.anvandare.Natadress;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Robotskydd;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.handling.Fil;
import se.nhv.remiss.RemissId;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.oppen.OppenRemiss;
import se.nhv.remiss.oppen.OppenRemissService;

/**
 * Answers an open remiss without an account: write, look it through, send, have a receipt. Nothing is kept until it is sent,
 * and no page here sets a cookie: what was typed goes along in the form.
 */
@Controller
class OppenRemissController {
    private static final String ROT = "/oppna-remisser";
    private static final String BEVIS = "bevis";
    private static final String ARBETE = "arbete";
    /** The field that nobody sees. Its name is one that a robot likes to fill in. */
    private static final String FALLA = "webbplats";

    private final OppenRemissService oppna;
    private final Robotskydd skydd;
    private final UnderlagService underlag;
    private final Texter texter;

    OppenRemissController(OppenRemissService oppna, Robotskydd skydd, UnderlagService underlag, Texter texter) {
        this.oppna = oppna;
        this.skydd = skydd;
        this.underlag = underlag;
        this.texter = texter;
    }

    @GetMapping(ROT)
    String lista(Model model) {
        model.addAttribute("remisser", oppna.pagar());
        return "remiss/oppna";
    }

    @GetMapping(ROT + "/{id}")
    String visa(@PathVariable UUID id, Model model) {
        OppenRemiss oppen = oppna.hamta(new RemissId(id));
        return formular(oppen, OppetFormular.tomt(), Map.of(), "", "", model);
    }

    private String formular(
            OppenRemiss oppen,
            OppetFormular ifyllt,
            Map<String, String> fel,
            String bevis,
            String arbete,
            Model model) {
        sidan(oppen, ifyllt, bevis, arbete, model);
        int version = oppen.remiss().underlagVersion();
        model.addAttribute("fel", fel);
        model.addAttribute("stallningar", Stallningstagande.values());
        model.addAttribute(
                "underlag", version == 0 ? null : underlag.hamta(oppen.remiss().arende(), version));
        return "remiss/oppen";
    }

    /** @param bevis of the form that goes on; empty when a new one is given out */
    private void sidan(OppenRemiss oppen, OppetFormular ifyllt, String bevis, String arbete, Model model) {
        Robotskydd.Bevis nytt =
                skydd.nytt(OppenRemissService.andamal(oppen.remiss().id()));
        model.addAttribute("oppen", oppen);
        model.addAttribute("adress", ROT + "/" + oppen.remiss().id());
        model.addAttribute("ifyllt", ifyllt);
        model.addAttribute(BEVIS, bevis.isEmpty() ? nytt.text() : bevis);
        model.addAttribute(ARBETE, bevis.isEmpty() ? "" : arbete);
        model.addAttribute("nollor", nytt.nollor());
        model.addAttribute("stig", List.of(new Lank(texter.text("remiss.oppna.titel"), ROT)));
    }

    private static Robotskydd.Inkom inkom(Map<String, String> sant, HttpServletRequest begaran) {
        return new Robotskydd.Inkom(
                sant.getOrDefault(BEVIS, ""),
                sant.getOrDefault(FALLA, ""),
                sant.getOrDefault(ARBETE, ""),
                Natadress.nat(begaran.getRemoteAddr()));
    }

    /** Looks through what was written, or shows the form again to change it. */
    @PostMapping(ROT + "/{id}")
    String granska(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sant,
            HttpServletRequest begaran,
            HttpServletResponse response,
            Model model) {
        OppenRemiss oppen = oppna.hamta(new RemissId(id));
        OppetFormular ifyllt = OppetFormular.las(oppen.remiss(), sant);
        if (!oppen.pagar()) {
            return stangd(oppen, ifyllt, response, model);
        }
        Robotskydd.Inkom inkom = inkom(sant, begaran);
        Optional<Robotskydd.Stopp> stopp =
                skydd.kannsIgen(OppenRemissService.andamal(oppen.remiss().id()), inkom);
        if (stopp.isPresent()) {
            return stoppad(oppen, ifyllt, inkom, stopp.get(), response, model);
        }
        Map<String, String> fel = ifyllt.fel(oppen.remiss());
        if (sant.containsKey("_andra") || !fel.isEmpty()) {
            response.setStatus(fel.isEmpty() ? HttpStatus.OK.value() : HttpStatus.UNPROCESSABLE_ENTITY.value());
            return formular(oppen, ifyllt, fel, inkom.bevis(), inkom.arbete(), model);
        }
        return genomlasning(oppen, ifyllt, inkom, "", model);
    }

    private String genomlasning(
            OppenRemiss oppen, OppetFormular ifyllt, Robotskydd.Inkom inkom, String stopp, Model model) {
        sidan(oppen, ifyllt, inkom.bevis(), inkom.arbete(), model);
        model.addAttribute("nytt", ifyllt.svar(oppen.remiss()));
        model.addAttribute("stopp", stopp.isEmpty() ? null : stopp);
        return "remiss/oppen-granska";
    }

    /** It closed while somebody wrote: nothing is taken in, and what was written stands there to be copied. */
    private String stangd(OppenRemiss oppen, OppetFormular ifyllt, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        sidan(oppen, ifyllt, "", "", model);
        model.addAttribute("nytt", ifyllt.svar(oppen.remiss()));
        model.addAttribute("stopp", texter.text("remiss.fel.oppenStangd"));
        return "remiss/oppen-granska";
    }

    /** What a person can do about it, with everything that was typed kept. */
    private String stoppad(
            OppenRemiss oppen,
            OppetFormular ifyllt,
            Robotskydd.Inkom inkom,
            Robotskydd.Stopp stopp,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        Map<String, String> fel = new LinkedHashMap<>();
        switch (stopp.hinder()) {
            case FORT -> {
                return genomlasning(
                        oppen, ifyllt, inkom, texter.text("remiss.oppen.stopp.fort", sekunder(stopp.vanta())), model);
            }
            case MANGA -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(sekunder(stopp.vanta())));
                long minuter = Math.max(1, (sekunder(stopp.vanta()) + 59) / 60);
                return genomlasning(oppen, ifyllt, inkom, texter.text("remiss.oppen.stopp.manga", minuter), model);
            }
            case FALLA -> fel.put(FALLA, texter.text("remiss.oppen.stopp.falla"));
            case GAMMALT -> fel.put("skicka", texter.text("remiss.oppen.stopp.gammalt"));
            case OKANT -> fel.put("skicka", texter.text("remiss.oppen.stopp.okant"));
        }
        fel.putAll(ifyllt.fel(oppen.remiss()));
        return formular(oppen, ifyllt, fel, "", "", model);
    }

    private static long sekunder(Duration tid) {
        return Math.max(1, (tid.toMillis() + 999) / 1000);
    }

    @PostMapping(ROT + "/{id}/skicka")
    String skicka(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sant,
            HttpServletRequest begaran,
            HttpServletResponse response,
            Model model) {
        RemissId remiss = new RemissId(id);
        OppenRemiss oppen = oppna.hamta(remiss);
        OppetFormular ifyllt = OppetFormular.las(oppen.remiss(), sant);
        Robotskydd.Inkom inkom = inkom(sant, begaran);
        String andamal = OppenRemissService.andamal(remiss);
        Optional<Robotskydd.Stopp> okand = skydd.kannsIgen(andamal, inkom);
        if (okand.isPresent()) {
            return stoppad(oppen, ifyllt, inkom, okand.get(), response, model);
        }
        Optional<String> redan = oppna.skickat(remiss, inkom.bevis());
        if (redan.isPresent()) {
            return redan(oppen, redan.get(), response, model);
        }
        if (!oppen.pagar()) {
            return stangd(oppen, ifyllt, response, model);
        }
        Map<String, String> fel = ifyllt.fel(oppen.remiss());
        if (!fel.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return formular(oppen, ifyllt, fel, inkom.bevis(), inkom.arbete(), model);
        }
        Optional<Robotskydd.Stopp> stopp = skydd.prova(andamal, inkom);
        if (stopp.isPresent()) {
            return stoppad(oppen, ifyllt, inkom, stopp.get(), response, model);
        }
        try {
            String kvitto = oppna.skicka(remiss, ifyllt.svar(oppen.remiss()), inkom.bevis());
            return "redirect:" + ROT + "/" + id + "/kvitto/" + kvitto;
        } catch (Inaktuell e) {
            Optional<String> nyss = oppna.skickat(remiss, inkom.bevis());
            return nyss.isPresent()
                    ? redan(oppen, nyss.get(), response, model)
                    : stangd(oppna.hamta(remiss), ifyllt, response, model);
        }
    }

    /** The same form once more: nothing more is taken in, and a person who clicked twice finds the receipt. */
    private String redan(OppenRemiss oppen, String kvitto, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("oppen", oppen);
        model.addAttribute("kvitto", ROT + "/" + oppen.remiss().id() + "/kvitto/" + kvitto);
        return "remiss/oppen-redan";
    }

    @GetMapping(ROT + "/{id}/kvitto/{hemlighet}")
    String kvitto(@PathVariable UUID id, @PathVariable String hemlighet, HttpServletResponse response, Model model) {
        Svarssidor.hemlig(response);
        model.addAttribute("kvitto", oppna.kvitto(new RemissId(id), hemlighet));
        model.addAttribute("pdf", ROT + "/" + id + "/kvitto/" + hemlighet + "/svar.pdf");
        return "remiss/oppen-kvitto";
    }

    @GetMapping(ROT + "/{id}/kvitto/{hemlighet}/svar.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable String hemlighet) {
        Fil fil = oppna.pdf(new RemissId(id), hemlighet);
        return Filsvar.av(fil.namn(), fil.typ(), fil.innehall());
    }
}
