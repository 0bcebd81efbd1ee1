package se.nhv.namnd;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.beredning.BeredningService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.gui.Format;

/** Receives on which föredragningslista a case is put. */
@Component
class SattUppSvar implements Svarsmottagare {
    private final SammantradeService sammantraden;
    private final NamndbeslutService beslut;
    private final BeredningService beredningar;
    private final OmradeService omraden;
    private final KontoService konton;
    private final Format format;

    SattUppSvar(
            SammantradeService sammantraden,
            NamndbeslutService beslut,
            BeredningService beredningar,
            OmradeService omraden,
            KontoService konton,
            Format format) {
        this.sammantraden = sammantraden;
        this.beslut = beslut;
        this.beredningar = beredningar;
        this.omraden = omraden;
        this.konton = konton;
        this.format = format;
    }

    @Override
    public String formular() {
        return "namnd/satt-upp";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        sammantraden.sattUpp(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                new NyPunkt(
                        LocalDate.parse(s.svar().text("sammantradesdag")),
                        s.svar().heltal("punkt"),
                        s.svar().text("rubrik"),
                        s.svar().text("forslagTillBeslut"),
                        s.svar().text("foredragande"),
                        s.svar().ja("sekretess") ? s.svar().text("sekretessParagraf") : null),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("namnd.handling.kallelse");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        String namn = omraden.hamta(omrade).namn();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", namn);
        varden.put("rubrik", Textkalla.text("namnd.rubrik.tillstand", namn));
        String tidigare = beslut.iOmrade(omrade).stream()
                .map(b -> b.beteckning() + ", " + format.datum(b.dag()))
                .collect(Collectors.joining("; "));
        varden.put("gangText", tidigare.isEmpty() ? Textkalla.text("namnd.forstaGangen") : tidigare);
        beredningar.senaste(omrade).ifPresent(b -> {
            lagg(varden, "forslagTillBeslut", b.forslagTillBeslut());
            lagg(
                    varden,
                    "sammantradesdag",
                    b.sammantradesdag() == null ? null : b.sammantradesdag().toString());
            lagg(varden, "foredragande", b.foredragande() == null ? null : konton.namn(new KontoId(b.foredragande())));
            varden.put("sekretess", b.sekretess() == null ? "nej" : "ja");
            lagg(varden, "sekretessParagraf", b.sekretess());
        });
        return varden;
    }

    private static void lagg(Map<String, Object> varden, String nyckel, @Nullable String varde) {
        if (varde != null) {
            varden.put(nyckel, varde);
        }
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "sammantraden",
                sammantraden.kommande().stream()
                        .map(s -> new Val(s.dag().toString(), format.datum(s.dag())))
                        .toList());
    }
}
