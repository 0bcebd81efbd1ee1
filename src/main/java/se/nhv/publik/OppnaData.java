package se.nhv.publik;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.uppfoljning.TillstandId;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsvillkor;

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

    /** One row per villkor of a tillstånd, as it reads in the last version. */
    public static final List<String> VILLKOR = List.of(
            "villkor_id",
            "tillstand_id",
            "tillstandsomrade_id",
            "tillstandsomrade",
            "sjukhus",
            "nr",
            "slag",
            "lydelse",
            "galler_fran",
            "pahittad");

    private final Offentligt offentligt;
    private final TillstandService register;

    OppnaData(Offentligt offentligt, TillstandService register) {
        this.offentligt = offentligt;
        this.register = register;
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

    /** Rows in the order of {@link #VILLKOR}. */
    public List<List<@Nullable Object>> villkor() {
        List<List<@Nullable Object>> rader = new ArrayList<>();
        for (OffentligtVardomrade v : offentligt.alla()) {
            for (OffentligtOmrade o : v.omraden()) {
                o.tillstand().forEach(t -> villkor(o, t, rader));
            }
        }
        return rader;
    }

    private void villkor(OffentligtOmrade o, OffentligtTillstand t, List<List<@Nullable Object>> rader) {
        TillstandId id = TillstandId.av(t.id().toString());
        register.villkor(id).stream().findFirst().ifPresent(version -> {
            int nr = 0;
            for (Tillstandsvillkor v : register.villkorsrader(id, version.version())) {
                nr++;
                rader.add(Arrays.asList(
                        v.villkor(),
                        t.id(),
                        o.id(),
                        o.namn(),
                        t.sjukhus(),
                        nr,
                        v.sort().name().toLowerCase(Locale.ROOT),
                        v.lydelse(),
                        version.gallerFran(),
                        t.pahittad()));
            }
        });
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
