package se.nhv.uppfoljning;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.handling.Synlighet;

/** Receives a unit's report of the year: a figure for every mått, or the reason why there is none. */
@Component
class RapporteraSvar implements Svarsmottagare {
    private final RapportService rapporter;
    private final MattService matt;
    private final Omradestext text;
    private final Uppfoljningsregler regler;

    RapporteraSvar(RapportService rapporter, MattService matt, Omradestext text, Uppfoljningsregler regler) {
        this.rapporter = rapporter;
        this.matt = matt;
        this.text = text;
        this.regler = regler;
    }

    @Override
    public String formular() {
        return "uppfoljning/rapportera";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        if (!s.svar().ja("stammer")) {
            throw new Avvisad("stammer", "uppfoljning.fel.inteKontrollerat");
        }
        rapporter.lamna(
                s.uppgift().objekt().kravOmrade(),
                s.uppgift().kravLokal("enhet"),
                s.svar().rader("matt").stream().map(RapporteraSvar::varde).toList(),
                s.svar().text("uppgiftslamnare"),
                s.svar().finns("handelser") ? s.svar().text("handelser") : null,
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        String enhet = s.uppgift().kravLokal("enhet");
        return Svarshandling.inkommen(
                        text.enhetsnamn(omrade, enhet),
                        "uppfoljning.handling.rapport",
                        text.ar(rapporter.oppet(omrade)))
                .synligFor(Synlighet.enhet(UppfoljningTasks.grupper(enhet).toArray(String[]::new)))
                .medSekretess(harSmatal(s.svar()) ? regler.sekretess() : null);
    }

    /** Counts so small that somebody may be recognised in them. */
    private boolean harSmatal(Svar svar) {
        return svar.rader("matt").stream()
                .flatMap(r -> Stream.of("taljare", "namnare").filter(r::finns).map(r::heltal))
                .anyMatch(tal -> tal > 0 && tal < regler.smatalsgrans());
    }

    private static Mattvarde varde(Svar r) {
        return new Mattvarde(
                MattId.av(r.text("mattId")),
                r.finns("taljare") ? r.heltal("taljare") : null,
                r.finns("namnare") ? r.heltal("namnare") : null,
                r.finns("saknasSkal") ? r.text("saknasSkal") : null,
                r.finns("kommentar") ? r.text("kommentar") : null);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        String enhet = uppgift.kravLokal("enhet");
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", text.namn(omrade));
        varden.put("enhetNamn", text.enhetsnamn(omrade, enhet));
        varden.put("atersandText", Textkalla.text("uppfoljning.inteAtersand"));
        rapporter.oppet(omrade).ifPresent(ar -> {
            varden.put("ar", String.valueOf(ar.ar()));
            rapporter.rapporter(omrade, ar.ar()).stream()
                    .filter(r -> r.enhet().equals(enhet) && r.aterfraga() != null)
                    .findFirst()
                    .ifPresent(r -> varden.put("atersandText", String.valueOf(r.aterfraga())));
        });
        varden.put(
                "matt",
                matt.rapporteras(omrade).stream().map(RapporteraSvar::rad).toList());
        return varden;
    }

    private static Map<String, String> rad(Matt m) {
        String utfall = m.namnare() == null ? m.taljare() : m.taljare() + " / " + m.namnare();
        return Map.of(
                "mattId",
                m.id().toString(),
                "matt",
                m.namn(),
                "definition",
                m.definition() + "\n" + utfall,
                "raknas",
                m.namnare() == null ? "antal" : "andel");
    }
}
