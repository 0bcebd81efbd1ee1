package se.nhv.genomlysning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;

/** Receives an answer to the enkät. */
@Component
class EnkatSvar implements Svarsmottagare {
    private final EnkatService enkat;
    private final Uppgiftsbrev brev;

    EnkatSvar(EnkatService enkat, Uppgiftsbrev brev) {
        this.enkat = enkat;
        this.brev = brev;
    }

    @Override
    public String formular() {
        return "genomlysning/enkat";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Map<String, Optional<Integer>> svar = EnkatService.FRAGOR.stream()
                .collect(Collectors.toMap(f -> f, f -> Optional.of(s.svar().text(f))
                        .filter(v -> v.matches("[1-5]"))
                        .map(Integer::valueOf)));
        enkat.svara(
                s.uppgift().arende(),
                KontoId.av(s.uppgift().kravLokal("deltagare")),
                svar,
                s.svar().finns("kommentar") ? s.svar().text("kommentar") : null);
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.ingen("genomlysning.handling.ingen.enkat");
    }

    @Override
    public boolean anonymt() {
        return true;
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return Optional.of(enkat.stanger(uppgift.arende()));
    }

    @Override
    public void oppnad(Uppgift uppgift) {
        brev.om(uppgift);
    }
}
