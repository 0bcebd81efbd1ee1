package se.nhv.forslag;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** Receives whom a samverkansregion nominates. */
@Component
class NomineraSvar implements Svarsmottagare {
    static final String FORMULAR = "forslag/nominera";

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
        return FORMULAR;
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        String samverkansregion = s.uppgift().kravLokal("samverkansregion");
        Nominerande vem = Nominerande.samverkansregion(samverkansregion);
        rekrytering.nominera(
                s.uppgift().arende(),
                vem,
                Nomineringsformular.nominerade(vem, s.svar(), s.tid()),
                s.svar().text("hinder"),
                s.person());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        String kod = s.uppgift().kravLokal("samverkansregion");
        return Svarshandling.inkommen(
                register.samverkansregion(kod).map(Samverkansregion::namn).orElse(kod), "forslag.handling.nominering");
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
