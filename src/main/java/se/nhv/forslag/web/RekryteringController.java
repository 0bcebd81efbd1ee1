package se.nhv.forslag.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Engangsnyckel;
import se.nhv.forslag.Gruppplats;
import se.nhv.forslag.Gruppplatser;
import se.nhv.forslag.Nominerande;
import se.nhv.forslag.Nominerandelage;
import se.nhv.forslag.Nomineringsfragor;
import se.nhv.forslag.Nomineringsfragor.Utfall;
import se.nhv.forslag.RekryteringService;
import se.nhv.forslag.Rekryteringslage;
import se.nhv.forslag.Rekryteringsoversikt;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.register.Register;

/** The recruiting of a sakkunniggrupp on one page: whose place is empty, who was asked, who has answered. */
@Controller
class RekryteringController {
    private final Gruppplatser platser;
    private final Rekryteringsoversikt oversikt;
    private final Nomineringsfragor fragor;
    private final RekryteringService rekrytering;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Engangsnyckel nycklar;
    private final Register register;
    private final Texter texter;
    private final Clock clock;

    RekryteringController(
            Gruppplatser platser,
            Rekryteringsoversikt oversikt,
            Nomineringsfragor fragor,
            RekryteringService rekrytering,
            ArendeService arenden,
            Atkomst atkomst,
            Engangsnyckel nycklar,
            Register register,
            Texter texter,
            Clock clock) {
        this.platser = platser;
        this.oversikt = oversikt;
        this.fragor = fragor;
        this.rekrytering = rekrytering;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.nycklar = nycklar;
        this.register = register;
        this.texter = texter;
        this.clock = clock;
    }

    /** What was typed, kept when it could not be sent. */
    private record Ifyllt(
            @Nullable Set<Nominerande> valda, @Nullable String sistaDag, Map<String, String> fel) {
        static final Ifyllt INGET = new Ifyllt(null, null, Map.of());
    }

    @GetMapping("/arenden/{id}/rekrytering")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        return visa(new ArendeId(id), person, Ifyllt.INGET, model);
    }

    private String visa(ArendeId id, Inloggad person, Ifyllt ifyllt, Model model) {
        atkomst.kravSe(person, id.varde());
        Arende arende = arenden.hamta(id);
        List<Gruppplats> alla = platser.i(id);
        List<Nominerandelage> kanFragas = fragor.kanFragas(id);
        List<Nominerandelage> nominerande = oversikt.nominerande(id);
        boolean skriver = Krets.FRAGAR_NPO.omfattar(person) && oversikt.pagar(id);
        model.addAttribute("arende", arende);
        model.addAttribute("platser", alla);
        model.addAttribute("lage", Gruppplatser.lage(alla));
        model.addAttribute(
                "saknas",
                alla.stream()
                        .filter(p -> p.samverkansregion() != null && p.lage() == Rekryteringslage.PAGAR)
                        .map(this::namn)
                        .collect(Collectors.joining(", ")));
        model.addAttribute("namn", alla.stream().map(this::namn).toList());
        model.addAttribute("nominerande", nominerande);
        model.addAttribute("skriver", skriver);
        model.addAttribute("kanFragas", skriver ? kanFragas : List.of());
        model.addAttribute("attPaminna", skriver ? fragor.attPaminna(id) : List.of());
        model.addAttribute("valda", Optional.ofNullable(ifyllt.valda()).orElseGet(() -> kanFragas.stream()
                .filter(n -> n.vantar() || n.fragad() == null)
                .map(Nominerandelage::vem)
                .collect(Collectors.toSet())));
        model.addAttribute(
                "sistaDag",
                ifyllt.sistaDag() == null ? rekrytering.sistaDagOmFragadNu().toString() : ifyllt.sistaDag());
        model.addAttribute("fel", ifyllt.fel());
        model.addAttribute("idag", LocalDate.now(clock));
        model.addAttribute("nyckel", nycklar.ny());
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id)));
        return "forslag/rekrytering";
    }

    private String namn(Gruppplats plats) {
        String kod = plats.samverkansregion();
        return kod == null
                ? texter.text("forslag.nominering.roll.patientforetradare")
                : register.samverkansregion(kod).map(s -> s.namn()).orElse(kod);
    }

    @PostMapping("/arenden/{id}/rekrytering/fraga")
    String fraga(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<String> valda,
            @RequestParam(defaultValue = "") String sistaDag,
            @RequestParam UUID nyckel,
            Inloggad person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes efter) {
        ArendeId arende = new ArendeId(id);
        Set<Nominerande> vilka = valda == null
                ? Set.of()
                : valda.stream().map(Nominerande::av).flatMap(Optional::stream).collect(Collectors.toSet());
        try {
            meddela(
                    fragor.fraga(arende, vilka, Datumfalt.las("sistaDag", sistaDag), person, nyckel),
                    "forslag.rekrytering.fraga.klart",
                    efter);
        } catch (Avvisad e) {
            response.setStatus(422);
            Map<String, String> fel = Map.of(e.falt().orElse("valda"), e.mening());
            return visa(arende, person, new Ifyllt(vilka, sistaDag, fel), model);
        }
        return "redirect:/arenden/" + id + "/rekrytering";
    }

    @PostMapping("/arenden/{id}/rekrytering/paminn")
    String paminn(@PathVariable UUID id, @RequestParam UUID nyckel, Inloggad person, RedirectAttributes efter) {
        meddela(fragor.paminn(new ArendeId(id), person, nyckel), "forslag.rekrytering.paminn.klart", efter);
        return "redirect:/arenden/" + id + "/rekrytering";
    }

    private void meddela(Utfall utfall, String nyckel, RedirectAttributes efter) {
        String klart = texter.text(nyckel, utfall.antal());
        efter.addFlashAttribute(
                "meddelande",
                utfall.utanAdress().isEmpty()
                        ? klart
                        : texter.text("forslag.npo.utanAdress", klart, String.join(", ", utfall.utanAdress())));
    }
}
