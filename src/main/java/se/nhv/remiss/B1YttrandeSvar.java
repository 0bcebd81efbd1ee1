package se.nhv.remiss;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.formular.Svar;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Underlagstext;

/** Receives the yttrande of beredningsgrupp 1. */
@Component
class B1YttrandeSvar implements Svarsmottagare {
    private final BeredningB1Service beredning;
    private final Remissutfall utfall;
    private final ArendeService arenden;
    private final UnderlagService underlag;

    B1YttrandeSvar(BeredningB1Service beredning, Remissutfall utfall, ArendeService arenden, UnderlagService underlag) {
        this.beredning = beredning;
        this.utfall = utfall;
        this.arenden = arenden;
        this.underlag = underlag;
    }

    @Override
    public String formular() {
        return "remiss/b1-yttrande";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        boolean tillstyrker = svar.ja("b1Tillstyrker");
        beredning.b1(
                s.uppgift().arende(),
                new B1Yttrande(
                        tillstyrker,
                        svar.text("motivering"),
                        svar.text("akutsjukvard"),
                        svar.text("narliggande"),
                        svar.text("geografi"),
                        svar.text("transporter"),
                        svar.text("utbildning"),
                        svar.text("forskning"),
                        kanske(svar, "forbehall"),
                        kanske(svar, "avvikandeMening"),
                        svar.text("deltog")),
                s.person());
        return Map.of("b1Tillstyrker", tillstyrker);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("remiss.handling.b1");
    }

    private static @Nullable String kanske(Svar svar, String nyckel) {
        return svar.finns(nyckel) ? svar.text(nyckel) : null;
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return Map.of(
                "vardomrade",
                arenden.hamta(uppgift.arende()).namn(),
                "underlaget",
                underlag.senaste(uppgift.arende()).map(Underlagstext::av).orElse(""),
                "remissutfall",
                utfall.text(uppgift.arende()));
    }
}
