package se.nhv.namnd;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;

/** Receives what a member says about jäv. */
@Component
class AnmalJavSvar implements Svarsmottagare {
    private final SammantradeService sammantraden;
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Texter texter;
    private final Format format;

    AnmalJavSvar(
            SammantradeService sammantraden,
            AnsokanService ansokningar,
            OmradeService omraden,
            Texter texter,
            Format format) {
        this.sammantraden = sammantraden;
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.texter = texter;
        this.format = format;
    }

    @Override
    public String formular() {
        return "namnd/anmal-jav";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        OmradeId omrade = s.uppgift().objekt().kravOmrade();
        KontoId konto = KontoId.av(s.uppgift().kravLokal("deltagare"));
        LocalDate dag = sammantraden.kravUppsatt(omrade).dag();
        sammantraden.anmalJav(
                omrade,
                new Javsanmalan(
                        konto,
                        Javsanmalan.Svar.valueOf(s.svar().text("jav").toUpperCase(Locale.ROOT)),
                        s.svar().finns("omstandighet") ? s.svar().text("omstandighet") : null,
                        sammantraden.egenRegionSoker(omrade, konto, dag),
                        Javsanmalan.Narvaro.valueOf(s.svar().text("narvaro").toUpperCase(Locale.ROOT))));
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.inkommen(s.person().namn(), "namnd.handling.jav");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        String sokande = ansokningar.fullgoda(omrade).stream()
                .map(a -> ansokningar.regionnamn(a.region()) + ", " + a.enhetsnamn())
                .collect(Collectors.joining("\n"));
        sammantraden.uppsatt(omrade).ifPresent(p -> {
            varden.put("sammantradeText", format.datum(p.dag()) + ", punkt " + p.nr());
            KontoId konto = KontoId.av(uppgift.kravLokal("deltagare"));
            String fraga = sammantraden.egenRegionSoker(omrade, konto, p.dag())
                    ? "\n" + texter.text("namnd.jav.egenRegion")
                    : "";
            varden.put("sokandeText", sokande + fraga);
        });
        return varden;
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return sammantraden.uppsatt(uppgift.objekt().kravOmrade()).map(p -> p.dag()
                .minusDays(1));
    }
}
