package se.nhv.namnd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.ansokan.UtlysningService;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.beredning.BeredningService;
import se.nhv.beredning.Fordelning;
import se.nhv.gui.Texter;

/** What the form that records a decision starts from: the proposal, the jäv, B2:s fördelning, the villkor of the utlysning. */
@Component
class Protokollforslag {
    private final SammantradeService sammantraden;
    private final NamndbeslutService beslut;
    private final BeredningService beredningar;
    private final AnsokanService ansokningar;
    private final UtlysningService utlysningar;
    private final OmradeService omraden;
    private final KontoService konton;
    private final Texter texter;

    Protokollforslag(
            SammantradeService sammantraden,
            NamndbeslutService beslut,
            BeredningService beredningar,
            AnsokanService ansokningar,
            UtlysningService utlysningar,
            OmradeService omraden,
            KontoService konton,
            Texter texter) {
        this.sammantraden = sammantraden;
        this.beslut = beslut;
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.utlysningar = utlysningar;
        this.omraden = omraden;
        this.konton = konton;
        this.texter = texter;
    }

    Map<String, Object> infor(OmradeId omrade) {
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        varden.put("antalEnheter", String.valueOf(omraden.hamta(omrade).antalEnheter()));
        sammantraden.uppsatt(omrade).ifPresent(p -> {
            varden.put("forslagTillBeslut", p.forslagTillBeslut());
            varden.put("sammantradesdag", p.dag());
            varden.put("paragraf", beslut.nastaParagraf(p.dag().getYear()));
            varden.put("javText", jav(p));
        });
        List<Map<String, Object>> tillstand = foreslagna(omrade);
        if (!tillstand.isEmpty()) {
            varden.put("tillstand", tillstand);
        }
        utlysningar
                .senaste(omrade)
                .ifPresent(u -> varden.put(
                        "villkor",
                        utlysningar.villkor(u.id()).stream()
                                .map(v -> Map.of(
                                        "villkorId",
                                        v.villkor() == null ? "" : v.villkor().toString(),
                                        "villkor",
                                        v.text()))
                                .toList()));
        return varden;
    }

    private List<Map<String, Object>> foreslagna(OmradeId omrade) {
        return beredningar.senaste(omrade).map(beredningar::fordelning).orElse(List.of()).stream()
                .filter(Fordelning::borFa)
                .map(f -> ansokningar.hamta(f.ansokan()))
                .filter(a -> a.status() == Ansokan.Status.FULLGOD)
                .map(a -> Map.<String, Object>of(
                        "region", a.region(), "tillstandsenhet", a.enhetsnamn(), "startdag", a.tidigastStart()))
                .toList();
    }

    private String jav(Namndpunkt p) {
        List<Javsanmalan> svar = sammantraden.jav(p.id());
        Stream<String> sedanTidigare = sammantraden.javiga(p).stream()
                .filter(l -> svar.stream().noneMatch(j -> j.konto().equals(l.konto())))
                .map(l -> texter.text("namnd.jav.sedanTidigare", l.namn()));
        Stream<String> nu = svar.stream()
                .filter(j -> j.svar() != Javsanmalan.Svar.NEJ)
                .map(j -> texter.text(
                        "namnd.jav." + j.svar().name(),
                        konton.namn(j.konto()),
                        j.omstandighet() == null ? "" : j.omstandighet()));
        String anmalda = Stream.concat(sedanTidigare, nu).collect(Collectors.joining("\n"));
        return anmalda.isEmpty() ? texter.text("namnd.jav.ingen") : anmalda;
    }
}
