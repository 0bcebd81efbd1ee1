package se.nhv.remiss.b1;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Underlagstext;
import se.nhv.remiss.Remissutfall;

/** Receives the yttrande of beredningsgrupp 1: nothing goes on before everybody who takes part has signed what stands. */
@Component
class B1YttrandeSvar implements Svarsmottagare {
    private final B1Avgivande avgivande;
    private final B1Lasning lasning;
    private final B1Dokument dokument;
    private final Remissutfall utfall;
    private final ArendeService arenden;
    private final UnderlagService underlag;

    B1YttrandeSvar(
            B1Avgivande avgivande,
            B1Lasning lasning,
            B1Dokument dokument,
            Remissutfall utfall,
            ArendeService arenden,
            UnderlagService underlag) {
        this.avgivande = avgivande;
        this.lasning = lasning;
        this.dokument = dokument;
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
        B1Lage lage = lasning.kravUnderskrivet(s.uppgift().arende());
        avgivande.ge(s.uppgift().arende(), lage, s.person());
        return Map.of("b1Tillstyrker", lage.text().orElseThrow().innehall().tillstyrker());
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("remiss.handling.b1");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        ArendeId id = uppgift.arende();
        B1Lage lage = lasning.lage(id);
        return Map.of(
                "vardomrade",
                arenden.hamta(id).namn(),
                "underlaget",
                underlag.senaste(id).map(Underlagstext::av).orElse(""),
                "remissutfall",
                utfall.text(id),
                "yttrandet",
                dokument.text(lage),
                "underskrifter",
                dokument.underskrifter(lage));
    }

    @Override
    public Optional<String> sida(Uppgift uppgift) {
        return Optional.of("/arenden/" + uppgift.arende() + "/b1");
    }
}
