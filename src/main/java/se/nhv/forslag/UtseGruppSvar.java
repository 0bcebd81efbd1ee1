package se.nhv.forslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** Receives who is appointed to the sakkunniggrupp. */
@Component
class UtseGruppSvar implements Svarsmottagare {
    static final String FORMULAR = "forslag/utse-grupp";

    private final RekryteringService rekrytering;
    private final ArendeService arenden;
    private final Kandidater kandidater;
    private final Nomineringsbrev brev;
    private final Register register;

    UtseGruppSvar(
            RekryteringService rekrytering,
            ArendeService arenden,
            Kandidater kandidater,
            Nomineringsbrev brev,
            Register register) {
        this.rekrytering = rekrytering;
        this.arenden = arenden;
        this.kandidater = kandidater;
        this.brev = brev;
        this.register = register;
    }

    @Override
    public String formular() {
        return FORMULAR;
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        List<Utsedd> grupp = new ArrayList<>();
        ArendeId arende = s.uppgift().arende();
        s.svar().lista("ledamoter").forEach(val -> grupp.add(kandidater.utsedd(arende, Grupproll.SAKKUNNIG, val)));
        s.svar()
                .lista("patientforetradare")
                .forEach(val -> grupp.add(kandidater.utsedd(arende, Grupproll.PATIENTFORETRADARE, val)));
        boolean fulltalig = s.svar().ja("gruppenFulltalig");
        long sakkunniga =
                grupp.stream().filter(u -> u.roll() == Grupproll.SAKKUNNIG).count();
        if (fulltalig && sakkunniga == 0) {
            throw new Avvisad("ledamoter", "forslag.fel.gruppUtanSakkunniga");
        }
        rekrytering.utse(arende, grupp, s.person());
        return Map.of("gruppenFulltalig", fulltalig);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad(
                s.svar().ja("gruppenFulltalig") ? "forslag.handling.grupp" : "forslag.handling.gruppOfullstandig");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        List<Map<String, String>> rader = new ArrayList<>();
        rekrytering.nomineringar(uppgift.arende()).forEach(n -> {
            Map<String, String> rad = new HashMap<>();
            String region = n.samverkansregion();
            rad.put("samverkansregion", givet(region == null ? null : namn(region)));
            rad.put("som", Textkalla.text("forslag.nominering.roll." + n.roll().kod()));
            rad.put("av", brev.namn(n.av()));
            rad.put("namn", n.namn());
            rad.put("epost", givet(n.epost()));
            rad.put("specialitet", givet(n.specialitet()));
            rad.put("arbetsplats", givet(n.arbetsplats()));
            Tillfragan tillfragan = n.tillfragan();
            rad.put(
                    "tillfragan",
                    givet(
                            tillfragan == null
                                    ? null
                                    : Textkalla.text("forslag.nominering.tillfragan." + tillfragan.kod())));
            rad.put("ersattare", ersattare(n));
            rad.put("motivering", givet(n.motivering()));
            rader.add(rad);
        });
        List<Utsedd> redan = rekrytering.utsedda(uppgift.arende());
        return Map.of(
                "vardomrade",
                arenden.hamta(uppgift.arende()).namn(),
                "nomineringar",
                rader,
                "ledamoter",
                konton(redan, Grupproll.SAKKUNNIG),
                "patientforetradare",
                konton(redan, Grupproll.PATIENTFORETRADARE));
    }

    private static String ersattare(Nominering n) {
        String namn = n.ersattareNamn();
        if (namn == null) {
            return givet(null);
        }
        return n.ersattareEpost() == null ? namn : namn + ", " + n.ersattareEpost();
    }

    private static List<String> konton(List<Utsedd> utsedda, Grupproll roll) {
        return utsedda.stream()
                .filter(u -> u.roll() == roll)
                .map(u -> u.konto().toString())
                .toList();
    }

    private static String givet(@Nullable String varde) {
        return varde == null || varde.isBlank() ? Textkalla.text("forslag.nominering.inteAngivet") : varde;
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "kandidater",
                kandidater.till(uppgift.arende(), Grupproll.SAKKUNNIG),
                "patientforetradare",
                kandidater.till(uppgift.arende(), Grupproll.PATIENTFORETRADARE));
    }

    private String namn(String samverkansregion) {
        return register.samverkansregion(samverkansregion)
                .map(Samverkansregion::namn)
                .orElse(samverkansregion);
    }
}
