package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GranskningTest {

    @Test
    void ettGiltigtSvarHarSinaVardenIRattSlag() {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("andel", List.of("12,5"));
        typat.put("sista", List.of("20270303"));
        typat.put("instanser", List.of("c", "a"));
        typat.put("bilagor", List.of(Prov.FIL.id().toString()));
        Svar svar = Prov.granska(typat).krav();

        assertThat(svar.heltal("antalEnheter")).isEqualTo(2);
        assertThat(svar.tal("andel")).isEqualByComparingTo(new BigDecimal("12.5"));
        assertThat(svar.datum("sista")).isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(svar.lista("instanser")).containsExactly("a", "c");
        assertThat(svar.ja("intygar")).isTrue();
        assertThat(svar.filer("bilagor")).containsExactly(Prov.FIL.id());
        assertThat(svar.text("rubrik")).isEqualTo("Visceral transplantation");
        assertThat(svar.rader("svar")).extracting(rad -> rad.text("fragaId")).containsExactly("f1", "f2");
        assertThat(svar.finns("motivering")).isFalse();
    }

    @Test
    void svaretGarAttSparaSomJsonOchLasaTillbaka() throws Exception {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("andel", List.of("12,5"));
        Svar svar = Prov.granska(typat).krav();
        ObjectMapper json = new ObjectMapper();
        Svar tillbaka = Svar.ur(json.readValue(json.writeValueAsString(svar.alla()), Map.class));
        assertThat(json.writeValueAsString(tillbaka.alla())).isEqualTo(json.writeValueAsString(svar.alla()));
        assertThat(tillbaka.tal("andel")).isEqualByComparingTo("12.5");
        assertThat(tillbaka.rader("svar")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            namn         |            | Fyll i namn.
            namn         | A          | Skriv minst 2 tecken i ”Namn”.
            namn         | a\u0000b   | ”Namn” innehåller tecken som inte går att läsa. Skriv om det stället.
            epost        | anna       | Skriv en e-postadress som namn@exempel.se.
            dnr          | 18-42      | Skriv diarienumret som 1842/2024.
            antalEnheter |            | Ange antal enheter, ett heltal mellan 1 och 5.
            antalEnheter | sex        | Ange antal enheter, ett heltal mellan 1 och 5.
            antalEnheter | 6          | Ange antal enheter, ett heltal mellan 1 och 5.
            antalEnheter | 2,5        | Ange antal enheter, ett heltal mellan 1 och 5.
            andel        | 12,55      | Ange andel i procent, ett tal mellan 0 och 100 med högst 1 decimaler.
            forsta       |            | Ange första dag, till exempel 2026-03-03.
            forsta       | 2027-02-30 | Skriv första dag som ett datum som finns, till exempel 2026-03-03.
            sista        | 2026-12-31 | ”Sista dag” ska vara 1 januari 2027 eller senare.
            beslutet     | kanske     | Välj ett alternativ som finns under ”Vad blev beslutet?”.
            region       | 99         | Välj ett alternativ som finns under ”Region”.
            intygar      |            | Kryssa i rutan ”Uppgifterna stämmer” för att gå vidare.
            skal         |            | Fyll i skäl.
            bilagor      | x          | Filen finns inte längre kvar här. Välj den igen.
            """)
    void varjeFelSagerVadManSkaGora(String falt, String typat, String mening) {
        Granskning granskning = Prov.med(falt, typat == null ? "" : typat.replace("\\u0000", "\u0000"));
        assertThat(Prov.meningar(granskning)).containsExactly(falt + ": " + mening);
        assertThatThrownBy(granskning::krav).isInstanceOf(Formularfel.class);
    }

    @Test
    void detSomArDoltKravsInteOchSparasInte() {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("omraden[0].namn", List.of("Dolt"));
        typat.put("mer", List.of("Dolt"));
        Svar svar = Prov.granska(typat).krav();
        assertThat(svar.alla()).doesNotContainKeys("omraden", "fler", "mer");

        typat.put("beslutet", List.of("nhv"));
        typat.put("fler", List.of("nej"));
        assertThat(Prov.meningar(Prov.granska(typat)))
                .containsExactly("omraden[0].antal: Ange antal, ett heltal mellan 1 och 5.");
    }

    @Test
    void raderSomIngetStarIRaknasInteMenAntaletGranskas() {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("beslutet", List.of("nhv"));
        typat.put("fler", List.of("nej"));
        typat.put("omraden[0]._rad", List.of("1"));
        typat.put("omraden[0].namn", List.of(" "));
        assertThat(Prov.meningar(Prov.granska(typat))).containsExactly("omraden: Fyll i minst 1 tillståndsområde.");
        for (int i = 0; i < 4; i++) {
            typat.put("omraden[" + i + "].namn", List.of("Område"));
            typat.put("omraden[" + i + "].antal", List.of("1"));
        }
        assertThat(Prov.meningar(Prov.granska(typat)))
                .containsExactly("omraden: Ta bort rader: högst 3 tillståndsområde får anges.");
    }

    @Test
    void villkorIEnRadGallerBaraDenRaden() {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("beslutet", List.of("nhv"));
        typat.put("fler", List.of("nej"));
        typat.put("omraden[0].namn", List.of("Ett"));
        typat.put("omraden[0].antal", List.of("1"));
        typat.put("omraden[0].delat", List.of("nej"));
        typat.put("omraden[0].med", List.of("Dolt"));
        typat.put("omraden[5].namn", List.of("Två"));
        typat.put("omraden[5].antal", List.of("2"));
        typat.put("omraden[5].delat", List.of("ja"));
        Granskning granskning = Prov.granska(typat);
        assertThat(granskning.fel()).extracting(Faltfel::falt).containsExactly("omraden[1].med");
        assertThat(granskning.svar().rader("omraden").get(0).finns("med")).isFalse();
    }

    @Test
    void skrivskyddadeFaltTasUrDetForifylldaVadSomAnPostas() {
        Map<String, List<String>> typat = Prov.giltigt();
        typat.put("rubrik", List.of("Något annat"));
        typat.put("hemligtId", List.of("h-2"));
        typat.put("svar[1].fragaId", List.of("f9"));
        typat.put("svar[2].stallning", List.of("ja"));
        Svar svar = Prov.granska(typat).krav();
        assertThat(svar.text("rubrik")).isEqualTo("Visceral transplantation");
        assertThat(svar.text("hemligtId")).isEqualTo("h-1");
        assertThat(svar.rader("svar")).extracting(rad -> rad.text("fragaId")).containsExactly("f1", "f2");
    }

    @Test
    void jsonOchSidaGerSammaSvar() throws Exception {
        String json = """
                {"namn": "Anna", "antalEnheter": 2, "forsta": "2027-01-01", "beslutet": "inte", "skal": "Ingen nytta.",
                 "intygar": true, "svar": [{"stallning": "ja"}, {"stallning": "nej"}], "okand": {"djup": 1}, "_rad": 1}""";
        Granskning granskning = Prov.service()
                .granska(Prov.ALLT, Formulardata.avJson(new ObjectMapper().readTree(json)), Prov.SAMMANHANG);
        assertThat(granskning.krav()).isEqualTo(Prov.granska(Prov.giltigt()).krav());
    }

    @Test
    void absurtLangaTexterArEttFel() {
        assertThat(Prov.med("motivering", "x".repeat(300_000)).fel()).hasSize(1);
        assertThat(Prov.meningar(Prov.med("motivering", "x".repeat(201))))
                .containsExactly("motivering: Korta ”Motivering” till högst 200 tecken.");
    }

    @Test
    void innanNagonHarSkrivitStarDetForifylldaDar() {
        Formulardata data = Prov.service().ifyllt(Prov.ALLT, Prov.SAMMANHANG);
        assertThat(data.forsta("svar[1].fraga")).isEqualTo("Antalet?");
        assertThat(data.antalRader("omraden")).isEqualTo(1);
    }
}
