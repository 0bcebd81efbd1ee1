package se.nhv.ansokan;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.formular.Svar;

/** Receives the decision to call for applications. */
@Component
class UtlysSvar implements Svarsmottagare {
    private final UtlysningService utlysningar;
    private final Villkorskatalog katalog;
    private final OmradeService omraden;

    UtlysSvar(UtlysningService utlysningar, Villkorskatalog katalog, OmradeService omraden) {
        this.utlysningar = utlysningar;
        this.katalog = katalog;
        this.omraden = omraden;
    }

    @Override
    public String formular() {
        return "ansokan/utlys";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        List<Svar> rader = s.svar().rader("villkor");
        List<Utlysningsvillkor> villkor = IntStream.range(0, rader.size())
                .mapToObj(i -> new Utlysningsvillkor(
                        i + 1,
                        Utlysningsvillkor.Sort.valueOf(rader.get(i).text("slag").toUpperCase(Locale.ROOT)),
                        null,
                        rader.get(i).text("villkor"),
                        Villkorskatalog.identitet(rader.get(i))))
                .toList();
        utlysningar.besluta(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                new NyUtlysning(
                        s.svar().datum("sistaDag"),
                        s.svar().text("text"),
                        villkor,
                        s.svar().filer("bilagor")),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("ansokan.handling.utlysning");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Tillstandsomrade o = omraden.hamta(uppgift.objekt().kravOmrade());
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", o.namn());
        varden.put("definition", o.definition());
        varden.put("antalEnheter", String.valueOf(o.antalEnheter()));
        List<Map<String, String>> villkor = katalog.forslag(o).stream()
                .map(v -> Map.of(
                        "villkorId", String.valueOf(v.villkor()),
                        "villkor", v.text(),
                        "slag", v.sort().name().toLowerCase(Locale.ROOT)))
                .toList();
        if (!villkor.isEmpty()) {
            varden.put("villkor", villkor);
        }
        return varden;
    }
}
