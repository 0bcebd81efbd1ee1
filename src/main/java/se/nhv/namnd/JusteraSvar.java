package se.nhv.namnd;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.handling.Synlighet;

/** Receives the ordförande's justering of a paragraf. */
@Component
class JusteraSvar implements Svarsmottagare {
    private final NamndbeslutService beslut;
    private final Protokollval val;

    JusteraSvar(NamndbeslutService beslut, Protokollval val) {
        this.beslut = beslut;
        this.val = val;
    }

    @Override
    public String formular() {
        return "namnd/justera";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        if (!s.svar().ja("stammer")) {
            throw new Avvisad("stammer", "namnd.fel.inteIntygat");
        }
        beslut.justera(
                s.uppgift().objekt().kravOmrade(),
                new Justering(
                        KontoId.av(s.svar().text("justerare")),
                        s.svar().datum("justeringsdag"),
                        s.svar().ja("omedelbar"),
                        s.svar().finns("anmarkning") ? s.svar().text("anmarkning") : null),
                s.person().id());
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattadAv(
                        Textkalla.text("namnd.handling.namnden"),
                        "namnd.handling.justering",
                        beslut.kravSenaste(s.uppgift().objekt().kravOmrade()).beteckning())
                .synligFor(Synlighet.enhet(Roll.ORDFORANDE.kod(), Roll.LEDAMOT.kod(), Roll.ERSATTARE.kod()));
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return beslut.senaste(uppgift.objekt().kravOmrade())
                .map(b -> Map.<String, Object>of("beslutet", beslut.paragraf(b), "paragraf", b.beteckning()))
                .orElse(Map.of());
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return val.justerare(uppgift.objekt().kravOmrade());
    }
}
