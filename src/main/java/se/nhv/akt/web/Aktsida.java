package se.nhv.akt.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.akt.Akt;
import se.nhv.akt.Akthuvud;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Steg;
import se.nhv.arende.Vag;
import se.nhv.fel.Saknas;
import se.nhv.gui.Flik;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingService;

/** What every page of a case has: its head, its parts, and the way back. */
@Component
class Aktsida {
    private static final Set<String> BRUTTOLISTANS_FLIKAR = Set.of("handlingar", "utskick", "logg");

    private final Akt akt;
    private final HandlingService handlingar;
    private final Texter texter;

    Aktsida(Akt akt, HandlingService handlingar, Texter texter) {
        this.akt = akt;
        this.handlingar = handlingar;
        this.texter = texter;
    }

    /** Fills the model; the case does not exist for whoever may not see it. */
    Akthuvud fyll(UUID id, Inloggad person, Model model, String flik) {
        ArendeId arende = new ArendeId(id);
        Akthuvud huvud = akt.huvud(arende, person);
        int antal = handlingar.synliga(arende, person).size();
        List<Flik> flikar = new ArrayList<>();
        if (huvud.arende().arBruttolistan()) {
            fyllBruttolistan(huvud, flik, antal, flikar);
        } else {
            fyllArende(huvud, person, flik, antal, flikar);
        }
        model.addAttribute("huvud", huvud);
        model.addAttribute("flikar", flikar);
        model.addAttribute("stig", List.of(new Lank(texter.text("akt.lista.titel"), "/arenden")));
        return huvud;
    }

    /** It goes through no steps: there is what was written and sent about it, and nothing to steer. */
    private void fyllBruttolistan(Akthuvud huvud, String flik, int antal, List<Flik> flikar) {
        if (!BRUTTOLISTANS_FLIKAR.contains(flik)) {
            throw new Saknas("akt.fel.bruttolistanHarInteSidan");
        }
        flikar.add(flik(huvud, "handlingar", "/handlingar", flik, antal));
        if (huvud.internt()) {
            flikar.add(flik(huvud, "utskick", "/utskick", flik, null));
            flikar.add(flik(huvud, "logg", "/logg", flik, null));
        }
    }

    private void fyllArende(Akthuvud huvud, Inloggad person, String flik, int antal, List<Flik> flikar) {
        flikar.add(flik(huvud, "oversikt", "", flik, null));
        flikar.add(flik(huvud, "handlingar", "/handlingar", flik, antal));
        if (Krets.SER_UNDERLAGET.omfattar(person) && huvud.arende().steg().nummer() >= Steg.GENOMLYSNING.nummer()) {
            if (huvud.arende().vag() == Vag.ORDINARIE) {
                flikar.add(flik(huvud, "grupp", "/grupp", flik, null));
            }
            flikar.add(flik(huvud, "underlag", "/underlag", flik, null));
        }
        if (Krets.B1_SIDAN.omfattar(person) && huvud.arende().steg().nummer() >= Steg.REMISS.nummer()) {
            flikar.add(flik(huvud, "b1", "/b1", flik, null));
        }
        if (huvud.internt()) {
            if (rekryteras(huvud.arende())) {
                flikar.add(flik(huvud, "rekrytering", "/rekrytering", flik, null));
            }
            if (huvud.arende().steg().nummer() >= Steg.REMISS.nummer()) {
                flikar.add(flik(huvud, "remiss", "/remiss", flik, null));
            }
            if (huvud.arende().steg().nummer() >= Steg.BESLUT.nummer()) {
                flikar.add(flik(huvud, "ansokningar", "/ansokningar", flik, null));
            }
            flikar.add(flik(huvud, "tid", "/tid", flik, null));
            flikar.add(flik(huvud, "anteckningar", "/anteckningar", flik, null));
            flikar.add(flik(huvud, "utskick", "/utskick", flik, null));
            flikar.add(flik(huvud, "diagram", "/diagram", flik, null));
            flikar.add(flik(huvud, "logg", "/logg", flik, null));
        }
        if (huvud.kanStyra() && huvud.arende().arOppet()) {
            flikar.add(flik(huvud, "atgarder", "/atgarder", flik, null));
        }
    }

    /** Until the group has done its work one asks who is in it and who is not. */
    private static boolean rekryteras(Arende arende) {
        return arende.dnr() != null
                && arende.vag() == Vag.ORDINARIE
                && arende.steg().nummer() <= Steg.GENOMLYSNING.nummer();
    }

    private Flik flik(Akthuvud huvud, String nyckel, String del, String har, @Nullable Integer antal) {
        return new Flik(texter.text("akt.flik." + nyckel), huvud.href() + del, nyckel.equals(har), antal);
    }
}
