package se.nhv.genomlysning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;

/** Receives a member's answers to the group's questions. */
@Component
class BesvaraFragorSvar implements Svarsmottagare {
    private final FragerundaService fragor;
    private final ArendeService arenden;
    private final Uppgiftsbrev brev;

    BesvaraFragorSvar(FragerundaService fragor, ArendeService arenden, Uppgiftsbrev brev) {
        this.fragor = fragor;
        this.arenden = arenden;
        this.brev = brev;
    }

    @Override
    public String formular() {
        return FragerundaService.FORMULAR;
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        fragor.svara(
                s.uppgift().arende(),
                KontoId.av(s.uppgift().kravLokal("deltagare")),
                s.svar().alla());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.ingen("genomlysning.handling.ingen.fragor");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return Map.of("vardomrade", arenden.hamta(uppgift.arende()).namn());
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return fragor.senaste(uppgift.arende()).map(Fragerunda::sistaDag);
    }

    @Override
    public void oppnad(Uppgift uppgift) {
        brev.om(uppgift);
    }
}
