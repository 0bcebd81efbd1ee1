package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.register.Region;
import se.nhv.register.Register;

/** Reads what a row says of a tillståndsområde. */
@Component
class Omradestolkning {
    private final Register register;

    Omradestolkning(Register register) {
        this.register = register;
    }

    Inlastrad.@Nullable Omrade tolka(Rad rad, int steg, @Nullable Utfall utfall, Radfel fel) {
        String namn = rad.text(Kolumner.TILLSTANDSOMRADE).replaceAll("\\s+", " ");
        boolean forbjudet = steg > 0 && steg <= 2;
        boolean kravs = steg >= 5 || (steg >= 3 && utfall == null);
        if (namn.isEmpty() || forbjudet) {
            for (String kolumn : List.of(
                    Kolumner.TILLSTANDSOMRADE,
                    Kolumner.DEFINITION,
                    Kolumner.ANTAL_ENHETER,
                    Kolumner.SOKANDE,
                    Kolumner.TILLSTAND,
                    Kolumner.MATT)) {
                if (rad.har(kolumn)) {
                    fel.lagg(
                            kolumn,
                            forbjudet
                                    ? "Ett tillståndsområde finns tidigast i steg 3, som förslag."
                                    : "Ange också tillståndsområdets namn.");
                }
            }
            if (namn.isEmpty() && kravs) {
                fel.lagg(
                        Kolumner.TILLSTANDSOMRADE,
                        steg >= 5
                                ? "Ange tillståndsområdets namn. Från steg 5 har varje tillståndsområde en egen rad."
                                : "Ange namnet på det tillståndsområde som underlaget föreslår.");
            }
            return null;
        }
        if (namn.length() > 300) {
            fel.lagg(Kolumner.TILLSTANDSOMRADE, "Namnet är för långt: högst 300 tecken.");
        }
        int enheter = antal(rad, fel);
        if (rad.text(Kolumner.DEFINITION).isEmpty()) {
            fel.lagg(Kolumner.DEFINITION, "Ange tillståndsområdets definition.");
        }
        List<Inlastrad.Plats> sokande = platser(rad, Kolumner.SOKANDE, false, fel);
        List<Inlastrad.Plats> tillstand = platser(rad, Kolumner.TILLSTAND, true, fel);
        kontrollera(rad, steg, utfall, enheter, sokande, tillstand, fel);
        return new Inlastrad.Omrade(
                namn, rad.text(Kolumner.DEFINITION), enheter, sokande, tillstand, delar(rad.text(Kolumner.MATT)));
    }

    private static void kontrollera(
            Rad rad,
            int steg,
            @Nullable Utfall utfall,
            int enheter,
            List<Inlastrad.Plats> sokande,
            List<Inlastrad.Plats> tillstand,
            Radfel fel) {
        if (steg == 8 && utfall == null && !rad.har(Kolumner.TILLSTAND)) {
            fel.lagg(Kolumner.TILLSTAND, "I steg 8 finns minst ett tillstånd. Ange region|sjukhus|startdag.");
        }
        if (steg < 8 && !tillstand.isEmpty()) {
            fel.lagg(Kolumner.TILLSTAND, "Tillstånd finns först i steg 8.");
        }
        if (steg < 6 && !sokande.isEmpty()) {
            fel.lagg(Kolumner.SOKANDE, "Fullgoda ansökningar finns tidigast i steg 6.");
        }
        if ((steg == 6 || steg == 7) && utfall == null && !rad.har(Kolumner.SOKANDE)) {
            fel.lagg(
                    Kolumner.SOKANDE,
                    "I steg 6 och 7 finns minst en fullgod ansökan. Ange region|sjukhus, flera med / emellan.");
        }
        if (sokande.stream().map(Inlastrad.Plats::region).distinct().count() < sokande.size()) {
            fel.lagg(Kolumner.SOKANDE, "En region kan bara ha en ansökan.");
        }
        if (steg < 8 && rad.har(Kolumner.MATT)) {
            fel.lagg(Kolumner.MATT, "Uppföljningsmått läses in först i steg 8.");
        }
        if (enheter > 0 && tillstand.size() > enheter) {
            fel.lagg(
                    Kolumner.TILLSTAND,
                    "Det är fler tillstånd (" + tillstand.size() + ") än beslutade enheter (" + enheter + ").");
        }
    }

    private static int antal(Rad rad, Radfel fel) {
        String text = rad.text(Kolumner.ANTAL_ENHETER);
        if (text.matches("[1-5]")) {
            return Integer.parseInt(text);
        }
        fel.lagg(Kolumner.ANTAL_ENHETER, "Ange antal enheter, ett heltal mellan 1 och 5.");
        return 0;
    }

    private List<Inlastrad.Plats> platser(Rad rad, String kolumn, boolean startdag, Radfel fel) {
        List<Inlastrad.Plats> platser = new ArrayList<>();
        Set<String> sedda = new HashSet<>();
        for (String en : delar(rad.text(kolumn))) {
            String[] delar = en.split("\\|", -1);
            if (delar.length != (startdag ? 3 : 2) || delar[1].isBlank()) {
                fel.lagg(
                        kolumn,
                        "”" + CsvLasare.kort(en) + "” ska skrivas som "
                                + (startdag ? "region|sjukhus|startdag" : "region|sjukhus") + ", flera med / emellan.");
                continue;
            }
            Optional<Region> region = region(delar[0].strip());
            if (region.isEmpty()) {
                fel.lagg(
                        kolumn,
                        "Regionen ”" + CsvLasare.kort(delar[0].strip())
                                + "” finns inte. Skriv länskoden, till exempel 12, eller regionens namn.");
                continue;
            }
            LocalDate dag = startdag ? Tidstolkning.datum(delar[2].strip()) : null;
            if (startdag && dag == null) {
                fel.lagg(kolumn, "”" + CsvLasare.kort(delar[2]) + "” är inget datum. Skriv startdagen som 2026-03-31.");
                continue;
            }
            if (!sedda.add(region.get().lanskod() + Inlastrad.normal(delar[1]))) {
                fel.lagg(kolumn, "Samma sjukhus finns två gånger: " + CsvLasare.kort(delar[1].strip()) + ".");
                continue;
            }
            platser.add(new Inlastrad.Plats(region.get().lanskod(), delar[1].strip(), dag));
        }
        return platser;
    }

    private Optional<Region> region(String text) {
        return register.regioner().stream()
                .filter(r -> r.lanskod().equals(text) || r.namn().equalsIgnoreCase(text))
                .findFirst();
    }

    static List<String> delar(String text) {
        return text.isEmpty()
                ? List.of()
                : java.util.Arrays.stream(text.split("/", -1))
                        .map(String::strip)
                        .filter(d -> !d.isEmpty())
                        .toList();
    }
}
