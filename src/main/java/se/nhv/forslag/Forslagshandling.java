package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.register.Register;

/** What an NPO says about a vårdområde is received there and then. It can be read by everybody, as the bruttolista can. */
@Component
class Forslagshandling {
    private final HandlingService handlingar;
    private final Register register;
    private final Texter texter;
    private final Clock clock;

    Forslagshandling(HandlingService handlingar, Register register, Texter texter, Clock clock) {
        this.handlingar = handlingar;
        this.register = register;
        this.texter = texter;
        this.clock = clock;
    }

    void forslag(ArendeId id, NyttForslag f) {
        StringBuilder text =
                new StringBuilder("Vårdområde\n").append(f.vardomrade()).append('\n');
        stycke("Beskrivning", f.beskrivning(), text);
        for (Kriterium k : Kriterium.values()) {
            stycke(texter.text("forslag.kriterium." + k.kod()), f.kriterier().get(k), text);
        }
        stycke("Patienter per år", f.volym(), text);
        stycke("Enheter i dag", f.enheterIdag(), text);
        stycke("Evidens", f.evidens(), text);
        registrera(id, f.npo(), "Förslag till nationell högspecialiserad vård: " + f.vardomrade(), text.toString());
    }

    void stod(ArendeId id, String npo, String motivering) {
        registrera(id, npo, "Stöd för förslaget", motivering);
    }

    void prioritering(ArendeId id, Prioritering p) {
        StringBuilder text = new StringBuilder("Plats " + p.ordning() + " på programområdets lista.\n");
        stycke("Skäl", p.motivering(), text);
        registrera(id, p.npo(), "Prioritering: plats " + p.ordning(), text.toString());
    }

    private static void stycke(String etikett, @Nullable String varde, StringBuilder text) {
        if (varde != null && !varde.isBlank()) {
            text.append('\n').append(etikett).append('\n').append(varde).append('\n');
        }
    }

    private void registrera(ArendeId id, String npo, String rubrik, String text) {
        handlingar.registrera(NyHandling.inkommen(id, "NPO " + register.npoNamn(npo), rubrik, LocalDate.now(clock))
                .synligFor(Synlighet.ALLMAN)
                .medText(text));
    }
}
