package se.nhv.beslut;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.formular.Svar;
import se.nhv.handling.Synlighet;

/** Receives Socialstyrelsens beslut. */
@Component
class FattaBeslutSvar implements Svarsmottagare {
    private final BeslutService beslut;
    private final ArendeService arenden;
    private final KontoService konton;

    FattaBeslutSvar(BeslutService beslut, ArendeService arenden, KontoService konton) {
        this.beslut = beslut;
        this.arenden = arenden;
        this.konton = konton;
    }

    @Override
    public String formular() {
        return "beslut/fatta-beslut";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        Utfall utfall = Utfall.medKod(svar.text("beslutet")).orElseThrow();
        beslut.fatta(
                s.uppgift().objekt(),
                new NyttBeslut(
                        utfall,
                        svar.datum("beslutsdag"),
                        svar.text(utfall == Utfall.SKJUTS_UPP ? "skal" : "motivering"),
                        kanske(svar, "deltog"),
                        kanske(svar, "avvikandeMening"),
                        svar.kanskeDatum("nyttMote").orElse(null),
                        BeslutsunderlagSvar.omraden(svar)),
                s.person());
        return Map.of("beslutet", utfall.kod(), "nyUtlysningBehovs", svar.ja("nyUtlysningBehovs"));
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return s.svar().text("beslutet").equals(Utfall.SKJUTS_UPP.kod())
                ? Svarshandling.upprattad("beslut.handling.skjutsUpp").synligFor(Synlighet.DELTAGARE)
                : Svarshandling.avRummet("beslut.handling.beslut");
    }

    private static @Nullable String kanske(Svar svar, String nyckel) {
        return svar.finns(nyckel) ? svar.text(nyckel) : null;
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Map<String, Object> ut = new HashMap<>();
        ut.put("omprovning", uppgift.omrade() == null ? "nej" : "ja");
        ut.put("vardomrade", arenden.hamta(uppgift.arende()).namn());
        beslut.senasteUnderlag(uppgift.objekt()).ifPresent(u -> {
            ut.put("foredragande", konton.namn(u.foredragande()));
            ut.put("forslagText", u.overvaganden());
            ut.put("beslutet", u.nhv() ? Utfall.NHV.kod() : Utfall.INTE_NHV.kod());
            if (!u.omraden().isEmpty()) {
                ut.put("omraden", BeslutsunderlagSvar.rader(u.omraden()));
            }
        });
        return ut;
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return beslut.senasteUnderlag(uppgift.objekt()).map(Beslutsunderlag::mote);
    }
}
