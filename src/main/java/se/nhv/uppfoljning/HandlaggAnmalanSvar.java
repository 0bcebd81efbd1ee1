package se.nhv.uppfoljning;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.OmradeId;
import se.nhv.gui.Format;

/** Receives what an anmälan from a permit holder leads to. */
@Component
class HandlaggAnmalanSvar implements Svarsmottagare {
    private final AnmalanService anmalningar;
    private final TillstandService tillstand;
    private final Omradestext text;
    private final Format format;

    HandlaggAnmalanSvar(AnmalanService anmalningar, TillstandService tillstand, Omradestext text, Format format) {
        this.anmalningar = anmalningar;
        this.tillstand = tillstand;
        this.text = text;
        this.format = format;
    }

    @Override
    public String formular() {
        return "uppfoljning/handlagg-anmalan";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        String foljd = s.svar().text("anmalanLederTill");
        anmalningar.handlagg(
                s.uppgift().objekt().kravOmrade(),
                Anmalan.Foljd.valueOf(foljd.toUpperCase(Locale.ROOT)),
                s.svar().text("slag"),
                s.svar().text("skal"),
                s.person().id());
        return foljd.equals("namnd")
                ? Map.of("anmalanLederTill", foljd, "omprovningensVag", "namnd")
                : Map.of("anmalanLederTill", foljd);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad(
                s.svar().text("slag").equals("begaranOmAterkallelse")
                        ? "uppfoljning.handling.bedomdAterkallelse"
                        : "uppfoljning.handling.bedomdAnmalan");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        OmradeId omrade = uppgift.objekt().kravOmrade();
        Map<String, Object> varden = new HashMap<>();
        varden.put("tillstandsomrade", text.namn(omrade));
        anmalningar.nasta(omrade).ifPresent(a -> {
            varden.put("anmalare", tillstand.hamta(a.tillstand()).enhetsnamn() + ", " + format.tid(a.inkom()));
            varden.put("anmalan", a.beskrivning());
            varden.put("slag", a.sort() == Anmalan.Sort.ATERKALLELSE ? "begaranOmAterkallelse" : "forandring");
        });
        return varden;
    }
}
