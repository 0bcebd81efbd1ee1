package se.nhv.forslag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.formular.Svar;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** Receives whom a samverkansregion nominates. */
@Component
class NomineraSvar implements Svarsmottagare {
    private final RekryteringService rekrytering;
    private final ArendeService arenden;
    private final Register register;

    NomineraSvar(RekryteringService rekrytering, ArendeService arenden, Register register) {
        this.rekrytering = rekrytering;
        this.arenden = arenden;
        this.register = register;
    }

    @Override
    public String formular() {
        return "forslag/nominera";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        String samverkansregion = s.uppgift().kravLokal("samverkansregion");
        List<Nominering> nominerade = s.svar().rader("nominerade").stream()
                .map(rad -> nominering(samverkansregion, rad))
                .toList();
        rekrytering.nominera(
                s.uppgift().arende(), samverkansregion, nominerade, s.svar().text("hinder"), s.person());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        String kod = s.uppgift().kravLokal("samverkansregion");
        return Svarshandling.inkommen(
                register.samverkansregion(kod).map(Samverkansregion::namn).orElse(kod), "forslag.handling.nominering");
    }

    private static Nominering nominering(String samverkansregion, Svar rad) {
        return new Nominering(
                samverkansregion,
                rad.text("namn"),
                rad.text("epost"),
                Optional.of(rad.text("arbetsplats"))
                        .filter(a -> !a.isEmpty())
                        .map(a -> rad.text("specialitet") + ", " + a)
                        .orElse(rad.text("specialitet")),
                rad.finns("motivering") ? rad.text("motivering") : null);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        String kod = uppgift.kravLokal("samverkansregion");
        return Map.of(
                "vardomrade",
                arenden.hamta(uppgift.arende()).namn(),
                "samverkansregionNamn",
                register.samverkansregion(kod).map(Samverkansregion::namn).orElse(kod));
    }
}
