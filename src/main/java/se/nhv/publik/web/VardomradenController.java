package se.nhv.publik.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Lage;
import se.nhv.arende.Steg;
import se.nhv.fel.Saknas;
import se.nhv.gui.Filsvar;
import se.nhv.gui.Lank;
import se.nhv.gui.Sidbyte;
import se.nhv.gui.Tagg;
import se.nhv.gui.Texter;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.publik.Besluten;
import se.nhv.publik.Offentligt;
import se.nhv.publik.OffentligtVardomrade;
import se.nhv.publik.Stegdatum;
import se.nhv.publik.Urval;
import se.nhv.remiss.DuSaService;
import se.nhv.remiss.oppen.OppenRemissService;
import se.nhv.tidsatgang.Tidvyer;

/** The vårdområden for everybody. */
@Controller
class VardomradenController {
    private final Offentligt offentligt;
    private final Besluten besluten;
    private final HandlingService handlingar;
    private final OppenRemissService remisser;
    private final DuSaService duSa;
    private final Tidvyer tid;
    private final Texter texter;

    VardomradenController(
            Offentligt offentligt,
            Besluten besluten,
            HandlingService handlingar,
            OppenRemissService remisser,
            DuSaService duSa,
            Tidvyer tid,
            Texter texter) {
        this.offentligt = offentligt;
        this.besluten = besluten;
        this.handlingar = handlingar;
        this.remisser = remisser;
        this.duSa = duSa;
        this.tid = tid;
        this.texter = texter;
    }

    @GetMapping("/vardomraden")
    String lista(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String steg,
            @RequestParam(defaultValue = "") String lage,
            @RequestParam(defaultValue = "") String sida,
            Model model) {
        Urval urval = las(q, steg, lage, sida);
        List<OffentligtVardomrade> alla = offentligt.sok(urval);
        int fran = (int) Math.min((long) (urval.sida() - 1) * Urval.PER_SIDA, alla.size());
        model.addAttribute("urval", urval);
        model.addAttribute("antal", alla.size());
        model.addAttribute("rader", alla.subList(fran, Math.min(fran + Urval.PER_SIDA, alla.size())));
        model.addAttribute("stegval", Steg.values());
        model.addAttribute("lagen", Lage.values());
        model.addAttribute("taggar", taggar(urval));
        model.addAttribute("sidbyte", Sidbyte.av(urval.sida(), alla.size(), Urval.PER_SIDA, n -> urval.medSida(n)
                .href()));
        return "publik/lista";
    }

    /** What cannot be read in the address is as if it were not there. */
    private static Urval las(String q, String steg, String lage, String sida) {
        String text = q.replace("\0", "").strip();
        return new Urval(
                text.substring(0, Math.min(200, text.length())),
                steg.matches("[1-8]") ? Integer.valueOf(steg) : null,
                Arrays.stream(Lage.values())
                        .filter(l -> l.name().toLowerCase(Locale.ROOT).equals(lage))
                        .findFirst()
                        .orElse(null),
                sida.matches("[1-9]\\d{0,3}") ? Integer.parseInt(sida) : 1);
    }

    private List<Tagg> taggar(Urval urval) {
        List<Tagg> taggar = new ArrayList<>();
        Lage lage = urval.lage();
        if (!urval.q().isEmpty()) {
            taggar.add(new Tagg(urval.q(), urval.utan("q").href()));
        }
        if (urval.steg() != null) {
            taggar.add(new Tagg(
                    texter.text("publik.steg", urval.steg(), texter.text("gui.start.steg." + urval.steg() + ".namn")),
                    urval.utan("steg").href()));
        }
        if (lage != null) {
            taggar.add(new Tagg(
                    texter.text("publik.lage." + lage.name().toLowerCase(Locale.ROOT)),
                    urval.utan("lage").href()));
        }
        return taggar;
    }

    @GetMapping("/vardomraden/{id}")
    String visa(@PathVariable UUID id, Model model) {
        OffentligtVardomrade v = offentligt.hamta(new ArendeId(id));
        List<Handling> offentliga = handlingar.offentliga(v.id());
        model.addAttribute("v", v);
        model.addAttribute("remiss", remisser.pagar(v.id()).orElse(null));
        model.addAttribute("dusa", duSa.publicerat(v.id()).isPresent());
        model.addAttribute("stegdatum", stegdatum(v.id()));
        model.addAttribute("beslut", besluten.i(v));
        model.addAttribute("handlingar", offentliga);
        model.addAttribute("filer", handlingar.filer(offentliga));
        model.addAttribute("stig", List.of(new Lank(texter.text("publik.titel"), "/vardomraden")));
        return "publik/vardomrade";
    }

    private List<Stegdatum> stegdatum(ArendeId id) {
        return tid.av(id).rader().stream()
                .map(r -> new Stegdatum(r.omrade(), r.steg(), r.fran(), r.till(), r.pahittad()))
                .toList();
    }

    /** What the views in the remiss led to, once it has been published. */
    @GetMapping("/vardomraden/{id}/du-sa")
    String duSa(@PathVariable UUID id, Model model) {
        OffentligtVardomrade v = offentligt.hamta(new ArendeId(id));
        model.addAttribute("v", v);
        model.addAttribute("dusa", duSa.publicerat(v.id()).orElseThrow(() -> new Saknas("publik.fel.dusa")));
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("publik.titel"), "/vardomraden"),
                        new Lank(v.namn(), "/vardomraden/" + id)));
        return "publik/du-sa";
    }

    @GetMapping("/vardomraden/{id}/handlingar/{fil}")
    ResponseEntity<byte[]> fil(@PathVariable UUID id, @PathVariable UUID fil) {
        HandlingService.Hamtad hamtad = handlingar.offentligFil(new ArendeId(id), fil);
        return Filsvar.av(hamtad.fil().namn(), hamtad.fil().typ(), hamtad.innehall());
    }
}
