package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.nhv.formular.Svar;

/** The part that three forms have in common: definition, antal enheter, villkor and konsekvensanalys. */
public final class Underlagssvar {
    private Underlagssvar() {}

    /**
     * Reads it. Each villkor is proposed for every tillståndsområde.
     *
     * @param vardomrade the name of the one tillståndsområde when the care is not divided
     */
    public static NyttUnderlag av(Svar svar, String vardomrade, String orsak) {
        List<NyttUnderlag.Lydelse> villkor = svar.rader("villkor").stream()
                .map(rad -> NyttUnderlag.Lydelse.ny(rad.text("villkor")))
                .toList();
        List<NyttUnderlag.Omrade> omraden = new ArrayList<>();
        if (svar.ja("fleraOmraden")) {
            svar.rader("omraden")
                    .forEach(rad -> omraden.add(new NyttUnderlag.Omrade(
                            null, rad.text("namn"), rad.text("definition"), rad.heltal("antalEnheter"), villkor)));
        } else {
            omraden.add(new NyttUnderlag.Omrade(
                    null, vardomrade, svar.text("definition"), svar.heltal("antalEnheter"), villkor));
        }
        return new NyttUnderlag(svar.text("definition"), svar.text("konsekvensanalys"), orsak, omraden);
    }

    /** The same fields filled in from an earlier version. */
    public static Map<String, Object> forifyll(Underlag u) {
        Map<String, Object> ut = new HashMap<>();
        boolean flera = u.omraden().size() > 1;
        ut.put("fleraOmraden", flera ? "ja" : "nej");
        ut.put("definition", u.sammanfattning() == null ? u.omraden().get(0).definition() : u.sammanfattning());
        ut.put("konsekvensanalys", u.konsekvensanalys());
        if (flera) {
            ut.put(
                    "omraden",
                    u.omraden().stream()
                            .map(o -> Map.of(
                                    "namn", o.namn(), "definition", o.definition(), "antalEnheter", o.antalEnheter()))
                            .toList());
        } else {
            ut.put("antalEnheter", u.omraden().get(0).antalEnheter());
        }
        List<Map<String, String>> villkor = u.omraden().stream()
                .flatMap(o -> o.villkor().stream())
                .map(Villkor::lydelse)
                .distinct()
                .map(lydelse -> Map.of("villkor", lydelse))
                .toList();
        if (!villkor.isEmpty()) {
            ut.put("villkor", villkor);
        }
        return ut;
    }
}
