package se.nhv.remiss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Underlagssvar;

/** Receives a revised underlag: a new version, with what each reply led to. */
@Component
class RevideraUnderlagSvar implements Svarsmottagare {
    private final UnderlagService underlag;
    private final Remissberedning beredning;
    private final ArendeService arenden;

    RevideraUnderlagSvar(UnderlagService underlag, Remissberedning beredning, ArendeService arenden) {
        this.underlag = underlag;
        this.beredning = beredning;
        this.arenden = arenden;
    }

    @Override
    public String formular() {
        return "remiss/revidera-underlag";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ArendeId id = s.uppgift().arende();
        Svar svar = s.svar();
        underlag.spara(
                id, Underlagssvar.av(svar, arenden.hamta(id).namn(), Textkalla.text("remiss.reviderat")), s.person());
        List<DuSaViGjorde> rader = svar.rader("synpunkter").stream()
                .map(r -> new DuSaViGjorde(r.text("synpunkt"), null, r.text("atgard")))
                .toList();
        beredning.reviderat(id, rader);
        boolean igen = svar.ja("remitterasIgen");
        if (!igen) {
            underlag.frys(id);
        }
        return Map.of("remitterasIgen", igen);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("genomlysning.handling.underlag");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Map<String, Object> ut = new HashMap<>();
        underlag.senaste(uppgift.arende()).ifPresent(u -> ut.putAll(Underlagssvar.forifyll(u)));
        return ut;
    }
}
