package se.nhv.remiss;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.formular.Svar;
import se.nhv.gui.Format;
import se.nhv.handling.Synlighet;

/** Receives what the instanser say, put together. */
@Component
class SammanstallSvarSvar implements Svarsmottagare {
    private final Remissberedning beredning;
    private final Remissmatriser matriser;
    private final Remissutfall utfall;
    private final Format format;

    SammanstallSvarSvar(Remissberedning beredning, Remissmatriser matriser, Remissutfall utfall, Format format) {
        this.beredning = beredning;
        this.matriser = matriser;
        this.utfall = utfall;
        this.format = format;
    }

    @Override
    public String formular() {
        return "remiss/sammanstall-svar";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        List<DuSaViGjorde> rader = svar.rader("synpunkter").stream()
                .map(r ->
                        new DuSaViGjorde(r.text("synpunkt"), r.finns("fran") ? r.text("fran") : null, r.text("atgard")))
                .toList();
        beredning.sammanstall(
                s.uppgift().arende(),
                svar.text("sammanfattning"),
                svar.finns("revideras") ? svar.text("revideras") : null,
                rader,
                s.person());
        return Map.of("underlagetRevideras", svar.ja("underlagetRevideras"));
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("remiss.handling.sammanstallning").synligFor(Synlighet.DELTAGARE);
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return matriser.senaste(uppgift.arende())
                .<Map<String, Object>>map(m -> Map.of(
                        "tillfragade",
                        format.tal(m.tillfragade()),
                        "svarande",
                        utfall.svarande(m),
                        "andelTillstyrker",
                        utfall.stoder(m)))
                .orElse(Map.of());
    }
}
