package se.nhv.uppfoljning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;

/** Receives the check of the units' reports: accepted, or asked back. */
@Component
class GranskaRapporterSvar implements Svarsmottagare {
    private final RapportService rapporter;
    private final UtfallService utfall;
    private final Omradestext text;

    GranskaRapporterSvar(RapportService rapporter, UtfallService utfall, Omradestext text) {
        this.rapporter = rapporter;
        this.utfall = utfall;
        this.text = text;
    }

    @Override
    public String formular() {
        return "uppfoljning/granska-rapporter";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Map<String, String> fragor = new LinkedHashMap<>();
        for (Svar rad : s.svar().rader("rapporter")) {
            if (!rad.ja("godtas")) {
                fragor.put(rad.text("enhet"), rad.text("fraga"));
            }
        }
        boolean godtas = s.svar().ja("rapporternaGodtas");
        if (godtas && !fragor.isEmpty()) {
            throw new Avvisad("rapporternaGodtas", "uppfoljning.fel.rapportGodtasInte");
        }
        if (!godtas && fragor.isEmpty()) {
            throw new Avvisad("rapporternaGodtas", "uppfoljning.fel.allaRapporterGodtas");
        }
        rapporter.granska(s.uppgift().objekt().kravOmrade(), fragor);
        return Map.of("rapporternaGodtas", godtas);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        String ar = text.ar(rapporter.oppet(omrade));
        if (s.svar().ja("rapporternaGodtas")) {
            return Svarshandling.upprattad("uppfoljning.handling.granskning", ar);
        }
        String enheter = s.svar().rader("rapporter").stream()
                .filter(r -> !r.ja("godtas"))
                .map(r -> text.enhetsnamn(omrade, r.text("enhet")))
                .collect(Collectors.joining(", "));
        return Svarshandling.utgaende(enheter, "uppfoljning.handling.fraga", ar);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        int ar = rapporter.kravOppet(omrade).ar();
        return Map.of(
                "tillstandsomrade", text.namn(omrade),
                "ar", String.valueOf(ar),
                "rapporter",
                        rapporter.rapporter(omrade, ar).stream()
                                .map(r -> Map.of(
                                        "enhet", r.enhet(),
                                        "enhetNamn", text.enhetsnamn(omrade, r.enhet()),
                                        "sammanfattning", sammanfattning(r)))
                                .toList());
    }

    private String sammanfattning(Arsrapport r) {
        StringBuilder rader = new StringBuilder();
        for (Utfall u : utfall.internt(r.omrade(), r.ar())) {
            u.enheter().stream().filter(c -> c.enhet().equals(r.enhet())).forEach(c -> rader.append(
                            u.matt().namn())
                    .append(": ")
                    .append(text.cell(c))
                    .append('\n'));
        }
        return rader + (r.kommentar() == null ? "" : Textkalla.text("uppfoljning.rapport.andringar", r.kommentar()));
    }
}
