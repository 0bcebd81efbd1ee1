package se.nhv.beredning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.gui.Format;
import se.nhv.handling.Synlighet;

/** Receives what an applicant says about the yttrande. */
@Component
class KommuniceringssvarSvar implements Svarsmottagare {
    private final BeredningService beredningar;
    private final OmradeService omraden;
    private final Format format;

    KommuniceringssvarSvar(BeredningService beredningar, OmradeService omraden, Format format) {
        this.beredningar = beredningar;
        this.omraden = omraden;
        this.format = format;
    }

    @Override
    public String formular() {
        return "beredning/kommuniceringssvar";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        beredningar.svara(
                s.uppgift().arende(),
                s.uppgift().objekt().kravOmrade(),
                s.uppgift().kravLokal("region"),
                s.svar().ja("harSynpunkter") ? s.svar().text("synpunkter") : null,
                s.svar().filer("bilagor"),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        String region = s.uppgift().kravLokal("region");
        return s.svar().ja("harSynpunkter")
                ? Svarshandling.avRummet("beredning.handling.synpunkter")
                : Svarshandling.inkommen(beredningar.regionnamn(region), "beredning.handling.ingaSynpunkter")
                        .synligFor(Synlighet.enhet(Roll.REGIONFORETRADARE.grupp(region)));
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(omrade).namn());
        beredningar.senaste(omrade).ifPresent(b -> {
            varden.put("yttrandet", beredningar.yttrandet(b));
            varden.put("svarSenastText", format.datum(b.kommuniceringSistaDag()));
        });
        return varden;
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return beredningar.senaste(uppgift.objekt().kravOmrade()).map(Beredning::kommuniceringSistaDag);
    }
}
