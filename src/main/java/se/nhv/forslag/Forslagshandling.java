package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.register.Register;

/** What an NPO says about a vårdområde is received there and then. It can be read by everybody, as the bruttolista can. */
@Component
class Forslagshandling {
    private final HandlingService handlingar;
    private final OmradeService omraden;
    private final Register register;
    private final Texter texter;
    private final Clock clock;

    Forslagshandling(HandlingService handlingar, OmradeService omraden, Register register, Texter texter, Clock clock) {
        this.handlingar = handlingar;
        this.omraden = omraden;
        this.register = register;
        this.texter = texter;
        this.clock = clock;
    }

    void forslag(ArendeId id, NyttForslag f, @Nullable Andringsforslag andring) {
        StringBuilder text = new StringBuilder(f.vardomrade()).append('\n');
        if (andring != null) {
            stycke(
                    texter.text("forslag.andrar"),
                    omraden.hamta(andring.omrade()).namn(),
                    text);
            stycke(texter.text("forslag.andring"), andring.andring(), text);
        }
        stycke(texter.text("forslag.handling.beskrivning"), f.beskrivning(), text);
        for (Kriterium k : Kriterium.values()) {
            stycke(texter.text("forslag.kriterium." + k.kod()), f.kriterier().get(k), text);
        }
        stycke(texter.text("forslag.handling.volym"), f.volym(), text);
        stycke(texter.text("forslag.handling.enheter"), f.enheterIdag(), text);
        stycke(texter.text("forslag.handling.evidens"), f.evidens(), text);
        registrera(id, f.npo(), texter.text("forslag.handling.forslag", f.vardomrade()), text.toString());
    }

    void stod(ArendeId id, String npo, String motivering) {
        registrera(id, npo, texter.text("forslag.handling.stod"), motivering);
    }

    void prioritering(ArendeId id, Prioritering p) {
        StringBuilder text = new StringBuilder(texter.text("forslag.handling.plats", p.ordning()));
        stycke(texter.text("forslag.handling.skal"), p.motivering(), text);
        registrera(id, p.npo(), texter.text("forslag.handling.prioritering", p.ordning()), text.toString());
    }

    private static void stycke(String etikett, @Nullable String varde, StringBuilder text) {
        if (varde != null && !varde.isBlank()) {
            text.append('\n').append(etikett).append('\n').append(varde).append('\n');
        }
    }

    private void registrera(ArendeId id, String npo, String rubrik, String text) {
        handlingar.registrera(NyHandling.inkommen(
                        id, texter.text("forslag.handling.npo", register.npoNamn(npo)), rubrik, LocalDate.now(clock))
                .synligFor(Synlighet.ALLMAN)
                .medText(text));
    }
}
