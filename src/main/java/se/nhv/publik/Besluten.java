package se.nhv.publik;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.beslut.Beslut;
import se.nhv.beslut.BeslutService;
import se.nhv.beslut.Omradesbeslut;
import se.nhv.namnd.Namndbeslut;
import se.nhv.namnd.NamndbeslutService;

/** The decisions of a case that have been expedierade, without the persons behind them. */
@Service
@Transactional(readOnly = true)
public class Besluten {
    private final BeslutService beslut;
    private final NamndbeslutService namnd;

    Besluten(BeslutService beslut, NamndbeslutService namnd) {
        this.beslut = beslut;
        this.namnd = namnd;
    }

    /** Newest first. */
    public List<Offentligbeslut> i(OffentligtVardomrade vardomrade) {
        List<Offentligbeslut> alla = new ArrayList<>(socialstyrelsens(vardomrade.id()));
        for (OffentligtOmrade o : vardomrade.omraden()) {
            namnd.iOmrade(o.id()).stream()
                    .filter(b -> b.expedierad() != null)
                    .map(b -> namndens(b, o.namn()))
                    .forEach(alla::add);
        }
        alla.sort(Comparator.comparing(Offentligbeslut::dag).reversed());
        return alla;
    }

    private List<Offentligbeslut> socialstyrelsens(ArendeId id) {
        return beslut.iArende(id).stream()
                .filter(Beslut::expedierat)
                .map(b -> new Offentligbeslut(
                        b.dag(),
                        "socialstyrelsen",
                        b.utfall().kod(),
                        null,
                        b.omraden().stream().map(Omradesbeslut::namn).toList(),
                        b.motivering()))
                .toList();
    }

    private static Offentligbeslut namndens(Namndbeslut b, String omrade) {
        return new Offentligbeslut(b.dag(), "namnden", b.utfall().kod(), b.beteckning(), List.of(omrade), b.lydelse());
    }
}
