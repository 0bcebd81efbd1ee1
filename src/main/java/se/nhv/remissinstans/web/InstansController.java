package se.nhv.remissinstans.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.remissinstans.Instansandring;
import se.nhv.remissinstans.Instansuppgift;
import se.nhv.remissinstans.Registerkontakt;
import se.nhv.remissinstans.Registerpost;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.remissinstans.Remissregister;

/** One remissinstans: what holds and has held for it, and its contacts. */
@Controller
class InstansController {
    private static final String EN = Registeradress.SIDA + "/{kod}";

    private final Remissregister register;
    private final Engangsnyckel nycklar;
    private final KontoService konton;
    private final Texter texter;
    private final Clock clock;

    InstansController(Remissregister register, Engangsnyckel nycklar, KontoService konton, Texter texter, Clock clock) {
        this.register = register;
        this.nycklar = nycklar;
        this.konton = konton;
        this.texter = texter;
        this.clock = clock;
    }

    @GetMapping(EN)
    String visa(
            @PathVariable String kod,
            @RequestParam(required = false) @Nullable UUID kontakt,
            Inloggad person,
            Model model) {
        return sida(kod, person, null, kontakt, null, Map.of(), model);
    }

    @PostMapping(EN + "/andra")
    String andra(
            @PathVariable String kod,
            Instansblankett blankett,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            register.andra(
                    kod,
                    new Instansandring(
                            blankett.namnText(),
                            blankett.krav(),
                            blankett.allaRemisser(),
                            Dagfalt.las("fran", blankett.franText())),
                    person,
                    nyckel);
        } catch (Avvisad e) {
            return avvisad(kod, person, blankett, null, null, e, "namn", response, model);
        }
        return klart(kod, "remissinstans.andra.klart", efter);
    }

    @PostMapping(EN + "/avsluta")
    String avsluta(
            @PathVariable String kod,
            @RequestParam(defaultValue = "") String sista,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            register.avsluta(kod, Dagfalt.las("sista", sista), person, nyckel);
        } catch (Avvisad e) {
            return avvisad(kod, person, null, null, null, e, "sista", response, model);
        }
        return klart(kod, "remissinstans.avsluta.klart", efter);
    }

    /** A contact as it was typed. */
    public record Kontaktblankett(String epost, String funktion, String fran) {}

    @PostMapping(EN + "/kontakter")
    String nyKontakt(
            @PathVariable String kod,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "") String funktion,
            @RequestParam(name = "kontaktFran", defaultValue = "") String fran,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            register.nyKontakt(kod, epost, funktion, Dagfalt.las("kontaktFran", fran), person, nyckel);
        } catch (Avvisad e) {
            return avvisad(
                    kod, person, null, null, new Kontaktblankett(epost, funktion, fran), e, "epost", response, model);
        }
        return klart(kod, "remissinstans.kontakt.klart", efter);
    }

    @PostMapping(EN + "/kontakter/{id}/andra")
    String andraKontakt(
            @PathVariable String kod,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String epost,
            @RequestParam(defaultValue = "") String funktion,
            @RequestParam(name = "kontaktFran", defaultValue = "") String fran,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            register.andraKontakt(kod, id, epost, funktion, Dagfalt.las("kontaktFran", fran), person, nyckel);
        } catch (Avvisad e) {
            return avvisad(
                    kod, person, null, id, new Kontaktblankett(epost, funktion, fran), e, "epost", response, model);
        }
        return klart(kod, "remissinstans.kontakt.klart", efter);
    }

    @PostMapping(EN + "/kontakter/{id}/avsluta")
    String avslutaKontakt(
            @PathVariable String kod,
            @PathVariable UUID id,
            @RequestParam(name = "kontaktSista", defaultValue = "") String sista,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        try {
            register.avslutaKontakt(kod, id, Dagfalt.las("kontaktSista", sista), person, nyckel);
        } catch (Avvisad e) {
            return avvisad(kod, person, null, id, null, e, "kontaktSista", response, model);
        }
        return klart(kod, "remissinstans.kontakt.avslutad", efter);
    }

    private String klart(String kod, String nyckel, RedirectAttributes efter) {
        efter.addFlashAttribute("meddelande", texter.text(nyckel));
        return "redirect:" + Registeradress.SIDA + "/" + kod;
    }

    private String avvisad(
            String kod,
            Inloggad person,
            @Nullable Instansblankett blankett,
            @Nullable UUID kontakt,
            @Nullable Kontaktblankett ifylld,
            Avvisad e,
            String annars,
            HttpServletResponse response,
            Model model) {
        response.setStatus(422);
        String falt = e.falt().orElse(annars);
        // The rules speak of the day; on this page the contact has days of its own.
        if (annars.equals("epost") && falt.equals("fran")) {
            falt = "kontaktFran";
        }
        if (annars.equals("kontaktSista") && falt.equals("sista")) {
            falt = "kontaktSista";
        }
        return sida(kod, person, blankett, kontakt, ifylld, Map.of(falt, e.mening()), model);
    }

    private String sida(
            String kod,
            Inloggad person,
            @Nullable Instansblankett blankett,
            @Nullable UUID kontakt,
            @Nullable Kontaktblankett ifylld,
            Map<String, String> fel,
            Model model) {
        LocalDate idag = LocalDate.now(clock);
        Registerpost post = register.hamta(kod);
        @Nullable
        Registerkontakt vald = post.kontakter().stream()
                .filter(k -> k.id().equals(kontakt) && k.till() == null)
                .findFirst()
                .orElse(null);
        model.addAttribute("post", post);
        model.addAttribute("idag", idag);
        model.addAttribute("nu", post.visad(idag));
        model.addAttribute("slagen", Remissinstans.Slag.values());
        model.addAttribute("skoter", register.skoter(person));
        model.addAttribute("blankett", blankett == null ? Instansblankett.av(post.senaste(), idag) : blankett);
        model.addAttribute("vald", vald);
        model.addAttribute("kontaktblankett", ifylld == null ? tom(vald, idag) : ifylld);
        model.addAttribute(
                "vem",
                konton.namn(Stream.concat(
                                post.uppgifter().stream().map(Instansuppgift::av),
                                post.kontakter().stream().map(Registerkontakt::av))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList()));
        model.addAttribute("fel", fel);
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.remisser"), "/remisser"),
                        new Lank(texter.text("remissinstans.titel"), Registeradress.SIDA)));
        return "remissinstans/instans";
    }

    private static Kontaktblankett tom(@Nullable Registerkontakt vald, LocalDate idag) {
        return vald == null
                ? new Kontaktblankett("", "", idag.toString())
                : new Kontaktblankett(vald.epost(), vald.funktion(), idag.toString());
    }
}
