package se.nhv.remiss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.fel.OgiltigInstallning;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.uppfoljning.Remissunderlag;

/** The door to what the answers come to. */
@Service
@Transactional(readOnly = true)
public class Remissmatriser implements Remissunderlag {
    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;

    private final GemensamtSvar regel;

    /** @param gemensamtSvar how a yttrande for several is counted: {@code per-instans} or {@code en-gang} */
    Remissmatriser(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            @Value("${nhv.remiss.gemensamt-svar:per-instans}") String gemensamtSvar) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.regel = GemensamtSvar.medKod(gemensamtSvar)
                .orElseThrow(() -> new OgiltigInstallning("remiss.fel.gemensamtSvar", gemensamtSvar));
    }

    /** Of the newest round; empty when the case was never sent on remiss. */
    public Optional<Remissmatris> senaste(ArendeId id) {
        return remisser.senaste(id).filter(r -> r.utskickad() != null).map(this::av);
    }

    public Remissmatris av(Remiss remiss) {
        Map<String, Yttrande> per = new HashMap<>();
        yttranden.alla(remiss.id()).forEach(y -> y.instanser().forEach(i -> per.put(i, y)));
        List<Remissmatris.Rad> rader = remisser.mottagare(remiss.id()).stream()
                .map(m -> {
                    Optional<Yttrande> y =
                            Optional.ofNullable(per.get(m.instans().kod()));
                    return new Remissmatris.Rad(
                            m,
                            y,
                            y.map(Yttrande::svar).orElse(Map.of()),
                            y.filter(Yttrande::sent).isPresent());
                })
                .toList();
        return new Remissmatris(remiss, rader, regel);
    }

    /** The share for the decision table; −1 when there was no remiss or nobody took a stand. */
    public double andelTillstyrker(ArendeId id) {
        return senaste(id).map(Remissmatris::andelTillstyrker).orElse(-1.0);
    }

    @Override
    public Optional<Remissutfall> remiss(ArendeId id) {
        return senaste(id)
                .map(m -> new Remissutfall(
                        (int) m.svarat(Remissinstans.Slag.REGION),
                        (int) m.tillfragade(Remissinstans.Slag.REGION),
                        (int) m.svarat(Remissinstans.Slag.SAMVERKANSREGION),
                        (int) m.tillfragade(Remissinstans.Slag.SAMVERKANSREGION)));
    }
}
