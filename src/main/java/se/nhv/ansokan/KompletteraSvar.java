package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeService;
import se.nhv.gui.Format;

/** Receives what a region completes its ansökan with. */
@Component
class KompletteraSvar implements Svarsmottagare {
    private final AnsokanService ansokningar;
    private final OmradeService omraden;
    private final Format format;

    KompletteraSvar(AnsokanService ansokningar, OmradeService omraden, Format format) {
        this.ansokningar = ansokningar;
        this.omraden = omraden;
        this.format = format;
    }

    @Override
    public String formular() {
        return "ansokan/komplettera";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ansokningar.komplettera(
                AnsokanId.av(s.uppgift().kravLokal("ansokan")),
                s.svar().text("svar"),
                s.svar().filer("bilagor"),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("ansokan.handling.komplettering");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Ansokan a = ansokningar.hamta(AnsokanId.av(uppgift.kravLokal("ansokan")));
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", omraden.hamta(a.omrade()).namn());
        ansokningar.senasteKomplettering(a.id()).ifPresent(k -> {
            varden.put("begaran", k.begaran());
            varden.put("senastText", format.datum(k.sistaDag()));
        });
        return varden;
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return ansokningar
                .senasteKomplettering(AnsokanId.av(uppgift.kravLokal("ansokan")))
                .map(Komplettering::sistaDag);
    }
}
