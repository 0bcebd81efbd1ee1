package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Faltfel;
import se.nhv.formular.Formularfel;
import se.nhv.forslag.Bruttofraga;
import se.nhv.forslag.Bruttolista;
import se.nhv.forslag.Bruttorad;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Npooversikt;
import se.nhv.forslag.Omgangsurval;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.register.Register;

/** The published list, on a page and as a file. */
@Controller
class BruttolistaController {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Bruttolista bruttolista;
    private final ForslagService forslag;
    private final Omgangsurval urval;
    private final KontoService konton;
    private final Npooversikt oversikt;
    private final Register register;
    private final Bruttofil fil;
    private final Texter texter;

    BruttolistaController(
            Bruttolista bruttolista,
            ForslagService forslag,
            Omgangsurval urval,
            Npooversikt oversikt,
            KontoService konton,
            Register register,
            Bruttofil fil,
            Texter texter) {
        this.bruttolista = bruttolista;
        this.forslag = forslag;
        this.urval = urval;
        this.oversikt = oversikt;
        this.konton = konton;
        this.register = register;
        this.fil = fil;
        this.texter = texter;
    }

    @GetMapping("/bruttolista")
    String lista(@RequestParam Map<String, String> adress, @Nullable Inloggad person, Model model) {
        return rita(adress, person, List.of(), Map.of(), model);
    }

    /** Takes the chosen förslag into one omgång; afterwards the list shows that omgång. */
    @PostMapping("/bruttolista")
    String taMed(
            @RequestParam Map<String, String> adress,
            @RequestParam(name = "forslag", required = false) @Nullable List<UUID> forslag,
            @RequestParam(defaultValue = "") String tillOmgang,
            @RequestParam(name = "urvalsskal", defaultValue = "") String skal,
            @RequestParam(required = false) @Nullable UUID ansvarig,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        List<UUID> valda = forslag == null
                ? List.of()
                : forslag.stream().filter(Objects::nonNull).toList();
        KontoId vem = ansvarig == null ? person.id() : new KontoId(ansvarig);
        Map<String, String> fel;
        try {
            int antal = urval.taMed(valda.stream().map(ArendeId::new).toList(), tillOmgang, skal, vem, person);
            efter.addFlashAttribute("meddelande", texter.text("forslag.omgang.klart", antal, tillOmgang.strip()));
            efter.addAttribute("omgang", tillOmgang.strip().replaceAll("\\s+", " "));
            return "redirect:/bruttolista";
        } catch (Avvisad e) {
            fel = Map.of(falt(e.falt().orElse("forslag")), e.mening());
        } catch (Formularfel e) {
            fel = new LinkedHashMap<>();
            for (Faltfel f : e.fel()) {
                fel.put(falt(f.falt()), f.mening());
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("tillOmgang", tillOmgang);
        model.addAttribute("urvalsskal", skal);
        model.addAttribute("ansvarig", vem);
        return rita(adress, person, valda, fel, model);
    }

    /** The field of this page that asks for what the form of the task calls by its own name. */
    private static String falt(String nyckel) {
        return switch (nyckel) {
            case "omgang" -> "tillOmgang";
            case "skal" -> "urvalsskal";
            case "ansvarig" -> "ansvarig";
            default -> "valda";
        };
    }

    private String rita(
            Map<String, String> adress,
            @Nullable Inloggad person,
            List<UUID> valda,
            Map<String, String> fel,
            Model model) {
        boolean utredare = person != null && person.har(Roll.UTREDARE);
        Bruttoadress har = Bruttoadress.las(adress);
        long antal = bruttolista.antal(har.fraga());
        Sidbyte sidbyte = Sidbyte.av(
                har.fraga().sida(), antal, Bruttolista.PER_SIDA, sida -> har.med("sida", String.valueOf(sida)));
        model.addAttribute("har", har);
        model.addAttribute("fraga", har.fraga());
        model.addAttribute("antal", antal);
        List<Bruttorad> rader = bruttolista.rader(har.fraga());
        model.addAttribute("rader", rader);
        model.addAttribute("kanValja", utredare && rader.stream().anyMatch(Bruttorad::arObedomt));
        model.addAttribute("utredare", utredare ? konton.medGrupp(Roll.UTREDARE.kod()) : List.of());
        model.addAttribute("jag", person == null ? null : person.id());
        model.addAttribute("valda", valda);
        model.addAttribute("fel", fel);
        model.addAttribute("sidbyte", sidbyte);
        model.addAttribute("npo", register.npo());
        model.addAttribute("utfall", Lage.values());
        model.addAttribute("omgangar", forslag.omgangar());
        model.addAttribute("taggar", taggar(har));
        model.addAttribute(
                "kanForesla", person != null && !forslag.talarFor(person).isEmpty());
        model.addAttribute("seNpo", person != null && oversikt.serAlla(person));
        model.addAttribute("egnaNpo", person == null || oversikt.serAlla(person) ? Set.of() : person.enheter(Roll.NPO));
        model.addAttribute("register", register);
        return "forslag/lista";
    }

    private List<Tagg> taggar(Bruttoadress har) {
        Bruttofraga fraga = har.fraga();
        List<Tagg> ut = new ArrayList<>();
        lagg(ut, fraga.q(), "q", har);
        String npo = fraga.npo();
        lagg(ut, npo == null ? null : register.npoNamn(npo), "npo", har);
        Lage utfall = fraga.utfall();
        lagg(
                ut,
                utfall == null
                        ? null
                        : texter.text("forslag.utfall." + utfall.name().toLowerCase(Locale.ROOT)),
                "utfall",
                har);
        lagg(ut, fraga.omgang(), "omgang", har);
        return ut;
    }

    private static void lagg(List<Tagg> till, @Nullable String text, String nyckel, Bruttoadress har) {
        if (text != null) {
            till.add(new Tagg(text, har.med(nyckel, null)));
        }
    }

    @GetMapping("/bruttolista.csv")
    ResponseEntity<byte[]> csv(@RequestParam Map<String, String> adress) throws IOException {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"bruttolista.csv\"")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(fil.csv(bruttolista.allaRader(Bruttoadress.las(adress).fraga())));
    }

    @GetMapping("/bruttolista.json")
    ResponseEntity<List<Map<String, @Nullable Object>>> json(@RequestParam Map<String, String> adress) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(fil.json(bruttolista.allaRader(Bruttoadress.las(adress).fraga())));
    }
}
