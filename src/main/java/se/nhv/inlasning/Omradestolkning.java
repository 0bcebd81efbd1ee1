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
                    fel.lagg(kolumn, forbjudet ? "inlasning.fel.omradeForTidigt" : "inlasning.fel.omradetsNamnSaknas");
                }
            }
            if (namn.isEmpty() && kravs) {
                fel.lagg(
                        Kolumner.TILLSTANDSOMRADE,
                        steg >= 5 ? "inlasning.fel.omradetsNamnKravs" : "inlasning.fel.foreslagetOmradeKravs");
            }
            return null;
        }
        if (namn.length() > 300) {
            fel.lagg(Kolumner.TILLSTANDSOMRADE, "inlasning.fel.omradetsNamnForLangt");
        }
        int enheter = antal(rad, fel);
        if (rad.text(Kolumner.DEFINITION).isEmpty()) {
            fel.lagg(Kolumner.DEFINITION, "inlasning.fel.definitionSaknas");
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
            fel.lagg(Kolumner.TILLSTAND, "inlasning.fel.tillstandKravs");
        }
        if (steg < 8 && !tillstand.isEmpty()) {
            fel.lagg(Kolumner.TILLSTAND, "inlasning.fel.tillstandForTidigt");
        }
        if (steg < 6 && !sokande.isEmpty()) {
            fel.lagg(Kolumner.SOKANDE, "inlasning.fel.ansokningarForTidigt");
        }
        if ((steg == 6 || steg == 7) && utfall == null && !rad.har(Kolumner.SOKANDE)) {
            fel.lagg(Kolumner.SOKANDE, "inlasning.fel.ansokanKravs");
        }
        if (sokande.stream().map(Inlastrad.Plats::region).distinct().count() < sokande.size()) {
            fel.lagg(Kolumner.SOKANDE, "inlasning.fel.flerAnsokningarFranRegion");
        }
        if (steg < 8 && rad.har(Kolumner.MATT)) {
            fel.lagg(Kolumner.MATT, "inlasning.fel.mattForTidigt");
        }
        if (enheter > 0 && tillstand.size() > enheter) {
            fel.lagg(Kolumner.TILLSTAND, "inlasning.fel.flerTillstandAnEnheter", tillstand.size(), enheter);
        }
    }

    private static int antal(Rad rad, Radfel fel) {
        String text = rad.text(Kolumner.ANTAL_ENHETER);
        if (text.matches("[1-5]")) {
            return Integer.parseInt(text);
        }
        fel.lagg(Kolumner.ANTAL_ENHETER, "inlasning.fel.antalEnheter");
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
                        startdag ? "inlasning.fel.platsMedStartdag" : "inlasning.fel.plats",
                        CsvLasare.kort(en));
                continue;
            }
            Optional<Region> region = region(delar[0].strip());
            if (region.isEmpty()) {
                fel.lagg(kolumn, "inlasning.fel.regionenFinnsInte", CsvLasare.kort(delar[0].strip()));
                continue;
            }
            LocalDate dag = startdag ? Tidstolkning.datum(delar[2].strip()) : null;
            if (startdag && dag == null) {
                fel.lagg(kolumn, "inlasning.fel.ingenStartdag", CsvLasare.kort(delar[2]));
                continue;
            }
            if (!sedda.add(region.get().lanskod() + Inlastrad.normal(delar[1]))) {
                fel.lagg(kolumn, "inlasning.fel.sjukhusetTvaGanger", CsvLasare.kort(delar[1].strip()));
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
