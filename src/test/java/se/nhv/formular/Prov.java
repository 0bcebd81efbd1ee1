package se.nhv.formular;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the tests of this room share: one form with everything in it, and a quiet clock. */
final class Prov {
    static final Clock KLOCKA = Clock.fixed(Instant.parse("2027-03-03T13:32:10Z"), ZoneId.of("Europe/Stockholm"));
    static final Map<String, Formular> ALLA = Formularkalla.las("provformular");
    static final Formular ALLT = Objects.requireNonNull(ALLA.get("prov/allt"));
    static final Uppladdning FIL = new Uppladdning(
            UUID.fromString("00000000-0000-0000-0000-000000000001"),
            "u1",
            new UUID(0, 7),
            "bilagor",
            "underlag.pdf",
            "application/pdf",
            3_500_000,
            KLOCKA.instant());
    static final Sammanhang SAMMANHANG = new Sammanhang(
            Map.of(
                    "regioner",
                    List.of(new Val("12", "Region Skåne"), new Val("09", "Region Gotland")),
                    "instanser",
                    List.of(new Val("a", "Instans A"), new Val("b", "Instans B"), new Val("c", "Instans C"))),
            Map.of(
                    "hemligtId", "h-1",
                    "rubrik", "Visceral transplantation",
                    "svar",
                            List.of(
                                    Map.of("fragaId", "f1", "fraga", "Definitionen?"),
                                    Map.of("fragaId", "f2", "fraga", "Antalet?"))),
            List.of(FIL));

    private Prov() {}

    static FormularService service() {
        return service(ALLA);
    }

    static FormularService service(Map<String, Formular> alla) {
        Formularkalla kalla = new Formularkalla() {
            @Override
            Map<String, Formular> alla() {
                return alla;
            }
        };
        return new FormularService(kalla, new Granskare(KLOCKA), new Vybyggare(new ObjectMapper()));
    }

    /** A valid answer to the form, as it would be typed. */
    static Map<String, List<String>> giltigt() {
        Map<String, List<String>> ut = new LinkedHashMap<>();
        ut.put("namn", List.of("Anna"));
        ut.put("antalEnheter", List.of("2"));
        ut.put("forsta", List.of("2027-01-01"));
        ut.put("beslutet", List.of("inte"));
        ut.put("skal", List.of("Ingen nytta."));
        ut.put("intygar", List.of("true"));
        ut.put("svar[0].stallning", List.of("ja"));
        ut.put("svar[1].stallning", List.of("nej"));
        return ut;
    }

    static Granskning granska(Map<String, List<String>> typat) {
        return service().granska(ALLT, Formulardata.ur(typat), SAMMANHANG);
    }

    /** The valid answer with one thing changed; null takes it away. */
    static Granskning med(String sokvag, String... varden) {
        Map<String, List<String>> typat = giltigt();
        typat.put(sokvag, List.of(varden));
        return granska(typat);
    }

    static List<String> meningar(Granskning granskning) {
        List<String> ut = new ArrayList<>();
        granskning.fel().forEach(fel -> ut.add(fel.falt() + ": " + fel.mening()));
        return ut;
    }
}
