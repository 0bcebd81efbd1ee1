package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;
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
                .map(rad -> new NyttUnderlag.Lydelse(
                        id(rad, "villkorId"),
                        rad.text("villkor"),
                        rad.finns("motivering") ? rad.text("motivering") : null))
                .toList();
        List<NyttUnderlag.Omrade> omraden = new ArrayList<>();
        if (svar.ja("fleraOmraden")) {
            svar.rader("omraden")
                    .forEach(rad -> omraden.add(new NyttUnderlag.Omrade(
                            id(rad, "omradeId"),
                            rad.text("namn"),
                            rad.text("definition"),
                            rad.heltal("antalEnheter"),
                            villkor)));
        } else {
            omraden.add(new NyttUnderlag.Omrade(
                    null, vardomrade, svar.text("definition"), svar.heltal("antalEnheter"), villkor));
        }
        return new NyttUnderlag(svar.text("definition"), svar.text("konsekvensanalys"), orsak, omraden);
    }

    private static @Nullable UUID id(Svar rad, String falt) {
        try {
            return rad.finns(falt) ? UUID.fromString(rad.text(falt)) : null;
        } catch (IllegalArgumentException e) {
            throw new Avvisad("genomlysning.fel.okantVillkor");
        }
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
                                    "omradeId", o.id().toString(),
                                    "namn", o.namn(),
                                    "definition", o.definition(),
                                    "antalEnheter", o.antalEnheter()))
                            .toList());
        } else {
            ut.put("antalEnheter", u.omraden().get(0).antalEnheter());
        }
        Set<String> sedda = new HashSet<>();
        List<Map<String, String>> villkor = u.omraden().stream()
                .flatMap(o -> o.villkor().stream())
                .filter(v -> sedda.add(v.lydelse()))
                .map(v -> Map.of(
                        "villkorId", v.id().toString(),
                        "villkor", v.lydelse(),
                        "motivering", v.motivering() == null ? "" : v.motivering()))
                .toList();
        if (!villkor.isEmpty()) {
            ut.put("villkor", villkor);
        }
        return ut;
    }
}
