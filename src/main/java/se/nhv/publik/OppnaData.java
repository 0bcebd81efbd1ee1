package se.nhv.publik;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The open data: the same facts as the pages show, as rows with documented columns. */
@Service
public class OppnaData {
    /** One row per vårdområde and tillståndsområde; a vårdområde without any has one row. */
    public static final List<String> VARDOMRADEN = List.of(
            "vardomrade_id",
            "vardomrade",
            "diarienummer",
            "lage",
            "steg",
            "oppnat",
            "avslutat",
            "tillstandsomrade_id",
            "tillstandsomrade",
            "definition",
            "antal_enheter",
            "beslutat",
            "tillstandsomrade_lage",
            "tillstandsomrade_steg",
            "pahittad");

    public static final List<String> TILLSTAND = List.of(
            "tillstand_id",
            "vardomrade_id",
            "tillstandsomrade_id",
            "tillstandsomrade",
            "lanskod",
            "region",
            "sjukhus",
            "startdag",
            "slutdag",
            "lage",
            "undertillstand",
            "beslut",
            "pahittad");

    private final Offentligt offentligt;

    OppnaData(Offentligt offentligt) {
        this.offentligt = offentligt;
    }

    /** Rows in the order of {@link #VARDOMRADEN}. */
    public List<List<@Nullable Object>> vardomraden() {
        List<List<@Nullable Object>> rader = new ArrayList<>();
        for (OffentligtVardomrade v : offentligt.alla()) {
            if (v.omraden().isEmpty()) {
                rader.add(rad(v, null));
            }
            v.omraden().forEach(o -> rader.add(rad(v, o)));
        }
        return rader;
    }

    private static List<@Nullable Object> rad(OffentligtVardomrade v, @Nullable OffentligtOmrade o) {
        return Arrays.asList(
                v.id(),
                v.namn(),
                v.dnr(),
                v.lageskod(),
                v.steg(),
                v.oppnat(),
                v.avslutat(),
                o == null ? null : o.id(),
                o == null ? null : o.namn(),
                o == null ? null : o.definition(),
                o == null ? null : o.antalEnheter(),
                o == null ? null : o.beslutat(),
                o == null ? null : o.lageskod(),
                o == null ? null : o.steg(),
                v.pahittad() || (o != null && o.pahittad()));
    }

    /** Rows in the order of {@link #TILLSTAND}. */
    public List<List<@Nullable Object>> tillstand() {
        List<List<@Nullable Object>> rader = new ArrayList<>();
        for (OffentligtVardomrade v : offentligt.alla()) {
            for (OffentligtOmrade o : v.omraden()) {
                for (OffentligtTillstand t : o.tillstand()) {
                    rader.add(Arrays.asList(
                            t.id(),
                            v.id(),
                            o.id(),
                            o.namn(),
                            t.lanskod(),
                            t.region(),
                            t.sjukhus(),
                            t.startdag(),
                            t.slutdag(),
                            t.lage(),
                            t.undertillstand(),
                            t.beslut(),
                            t.pahittad()));
                }
            }
        }
        return rader;
    }

    /** The rows of {@link #vardomraden()} as objects. */
    public List<Map<String, @Nullable Object>> somObjekt() {
        return vardomraden().stream()
                .map(rad -> {
                    Map<String, @Nullable Object> objekt = new LinkedHashMap<>();
                    for (int i = 0; i < rad.size(); i++) {
                        Object varde = rad.get(i);
                        objekt.put(
                                VARDOMRADEN.get(i),
                                varde == null || varde instanceof Number || varde instanceof Boolean
                                        ? varde
                                        : varde.toString());
                    }
                    return objekt;
                })
                .toList();
    }
}
