package se.nhv.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The demo's cases against what is known: what the sources say is kept, and nothing else is said to be real. */
class DemofilenTest {
    private static final List<CSVRecord> KANDA = las("vardomraden.csv", ',');
    private static final List<CSVRecord> ARENDEN = las("arenden.csv", ';');

    @Test
    void varjeKantVardomradeOchTillstandsomradeArEttArendeForSigMedSittRiktigaNamn() {
        for (CSVRecord kand : KANDA) {
            CSVRecord arende = arendet(kand);
            for (String kolumn : List.of("vardomrade", "tillstandsomrade")) {
                if (!kand.get(kolumn).isBlank()) {
                    assertThat(arende.get(kolumn)).isEqualTo(kand.get(kolumn));
                    assertThat(riktigt(arende)).as(kand.toString()).contains(kolumn);
                }
            }
        }
        assertThat(ARENDEN.stream().map(a -> a.get("vardomrade"))).doesNotHaveDuplicates();
    }

    @Test
    void detSomInteArKantSagsInteVaraRiktigt() {
        for (CSVRecord a : ARENDEN) {
            Set<String> kant = new TreeSet<>();
            for (CSVRecord k : KANDA) {
                if (arendet(k) == a) {
                    Stream.of("vardomrade", "tillstandsomrade")
                            .filter(kolumn -> !k.get(kolumn).isBlank())
                            .forEach(kant::add);
                    kant.addAll(kandaKolumner(k.get("kant_lage")));
                }
            }
            assertThat(riktigt(a)).as(a.get("vardomrade")).isEqualTo(kant);
            if (kant.isEmpty()) {
                assertThat(a.get("vardomrade")).startsWith("Påhittat");
            }
        }
    }

    private static Set<String> kandaKolumner(String lage) {
        if (lage.contains("nämndbeslut")) {
            return Set.of("steg7_till", "steg8_fran");
        }
        if (lage.contains("ansökningsperiod slut")) {
            return Set.of("steg5_till", "steg6_fran");
        }
        return lage.contains("två enheter") ? Set.of("antal_enheter") : Set.of();
    }

    @Test
    void deKandaDagarnaStarDarDeHorHemma() {
        assertThat(dagar("steg7_till", "steg8_fran", "2023-03-08")).isEqualTo(5);
        assertThat(dagar("steg7_till", "steg8_fran", "2022-03-09")).isEqualTo(1);
        assertThat(dagar("steg5_till", "steg6_fran", "2023-03-15")).isEqualTo(8);
        for (CSVRecord k : KANDA) {
            if (!k.get("kant_datum").isBlank()) {
                String kolumn = k.get("kant_lage").contains("nämndbeslut") ? "steg7_till" : "steg5_till";
                assertThat(arendet(k).get(kolumn)).as(k.toString()).isEqualTo(k.get("kant_datum"));
            }
        }
    }

    private static long dagar(String slut, String borjan, String dag) {
        return ARENDEN.stream()
                .filter(a -> riktigt(a).containsAll(Set.of(slut, borjan)))
                .filter(a -> a.get(slut).equals(dag) && a.get(borjan).equals(dag))
                .count();
    }

    @Test
    void varjeArendeHarKommitDitManVetAttDetHarKommit() {
        for (CSVRecord k : KANDA) {
            CSVRecord a = arendet(k);
            String lage = k.get("kant_lage");
            int steg = Integer.parseInt(a.get("steg"));
            int enheter = a.get("antal_enheter").isBlank() ? 0 : Integer.parseInt(a.get("antal_enheter"));
            String vad = k.toString();
            if (lage.contains("första omgången")) {
                assertThat(a.get("omgang")).as(vad).isEqualTo("Omgång 2018");
                assertThat(steg).as(vad).isGreaterThan(1);
            }
            if (lage.contains("genomlysning")) {
                assertThat(steg).as(vad).isGreaterThanOrEqualTo(2);
            }
            if (lage.contains("sakkunniggrupp ännu inte utsedd")) {
                assertThat(steg).as(vad).isEqualTo(1);
                assertThat(a.get("lage")).as(vad).isIn("rekrytering", "utse-grupp");
            }
            if (lage.startsWith("fler ansökningar")) {
                assertThat(antal(a.get("sokande"))).as(vad).isGreaterThan(enheter);
            }
            if (lage.startsWith("färre fullgoda")) {
                assertThat(antal(a.get("tillstand"))).as(vad).isLessThan(enheter);
            }
            if (lage.startsWith("tillståndsområde")) {
                assertThat(steg).as(vad).isEqualTo(8);
            }
            if (lage.contains("två enheter")) {
                assertThat(enheter).as(vad).isEqualTo(2);
            }
        }
        assertThat(ARENDEN.stream()
                        .filter(a -> a.get("steg").equals("1") && a.get("lage").isBlank()))
                .isNotEmpty()
                .allMatch(a -> a.get("pahittad").equals("alla"));
    }

    private static int antal(String lista) {
        return lista.isBlank() ? 0 : lista.split(" / ", -1).length;
    }

    /** The ärende of what is known: by vårdområde where there is one, otherwise by tillståndsområde. */
    private static CSVRecord arendet(CSVRecord kand) {
        String kolumn = kand.get("vardomrade").isBlank() ? "tillstandsomrade" : "vardomrade";
        List<CSVRecord> alla = ARENDEN.stream()
                .filter(a -> a.get(kolumn).equals(kand.get(kolumn)))
                .toList();
        assertThat(alla).as(kand.toString()).hasSize(1);
        return alla.get(0);
    }

    /** The columns that are said to be real. */
    private static Set<String> riktigt(CSVRecord arende) {
        String pahittad = arende.get("pahittad");
        if (pahittad.equals("alla")) {
            return Set.of();
        }
        assertThat(pahittad).startsWith("alla utom ");
        return Arrays.stream(pahittad.substring("alla utom ".length()).split(" ", -1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<CSVRecord> las(String namn, char avdelare) {
        try {
            String text = new ClassPathResource("demo/" + namn).getContentAsString(StandardCharsets.UTF_8);
            return CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(avdelare)
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new java.io.StringReader(text))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
