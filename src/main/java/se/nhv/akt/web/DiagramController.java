package se.nhv.akt.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.nhv.akt.Akt;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Modelltext;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.engine.DiagramView;
import se.nhv.engine.Diagrams;
import se.nhv.fel.Saknas;

/** The models with the case's place in them: drawn, and as a list that says the same. */
@Controller
class DiagramController {
    private final Aktsida sida;
    private final Akt akt;
    private final Diagrams diagram;

    DiagramController(Aktsida sida, Akt akt, Diagrams diagram) {
        this.sida = sida;
        this.akt = akt;
        this.diagram = diagram;
    }

    /** A model as the page shows it. */
    public record Modell(
            int nr, DiagramView vy, String aktiva, String klara, List<Modelltext.Del> delar, String omrade) {}

    @GetMapping("/arenden/{id}/diagram")
    String visa(@PathVariable UUID id, Inloggad person, Model model) {
        Akthuvud huvud = sida.fyll(id, person, model, "diagram");
        List<DiagramView> vyer = diagram.forCase(huvud.arende().id().toString());
        List<Modell> modeller = new ArrayList<>();
        for (int nr = 0; nr < vyer.size(); nr++) {
            DiagramView vy = vyer.get(nr);
            modeller.add(new Modell(
                    nr,
                    vy,
                    String.join(" ", vy.activeIds()),
                    String.join(" ", vy.doneIds()),
                    Modelltext.av(vy),
                    omrade(huvud, vy)));
        }
        model.addAttribute("modeller", modeller);
        return "akt/diagram";
    }

    private static String omrade(Akthuvud huvud, DiagramView vy) {
        return huvud.omraden().stream()
                .filter(o -> o.id().toString().equals(vy.businessKey()))
                .map(Tillstandsomrade::namn)
                .findFirst()
                .orElse("");
    }

    /** The model itself, for the drawing. */
    @GetMapping("/arenden/{id}/diagram/{nr}/bpmn")
    ResponseEntity<byte[]> xml(@PathVariable UUID id, @PathVariable int nr, Inloggad person) {
        Akthuvud huvud = akt.huvud(new ArendeId(id), person);
        List<DiagramView> vyer = diagram.forCase(huvud.arende().id().toString());
        if (nr < 0 || nr >= vyer.size()) {
            throw new Saknas("akt.fel.arendetGickVidare");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noStore())
                .body(vyer.get(nr).xml().getBytes(StandardCharsets.UTF_8));
    }
}
