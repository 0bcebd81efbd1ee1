package se.nhv.inlasning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;
import se.nhv.test.Tabeller;
import se.nhv.tidsatgang.Agare;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;
import se.nhv.uppfoljning.TillstandService;

@Nhvtest
class InlasningTest {
    private static final String RUBRIK =
            "vardomrade;dnr;ansvarig;grupp;steg;lage;utfall;steg1_fran;steg1_till;steg2_fran;"
                    + "steg2_till;steg3_fran;steg3_till;steg4_fran;steg4_till;steg5_fran;steg5_till;steg6_fran;steg6_till;"
                    + "steg7_fran;steg7_till;steg8_fran;tillstandsomrade;definition;antal_enheter;sokande;tillstand;pahittad\n";
    private static final String KLARA_1_4 =
            "2020-01-07;2020-03-02;2020-03-02;2020-10-01;2020-10-01;2021-02-01;2021-02-01;2021-03-15;";

    @Autowired
    InlasningService inlasning;

    @Autowired
    KontoService konton;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    TidsatgangService tid;

    @Autowired
    TillstandService tillstand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void varjeFelSagsMedSinRadOchSinKolumnOchIngetLasesIn() {
        Map<String, Long> fore = Tabeller.antal(jdbc);
        String fil = RUBRIK
                + "Riktigt;;utredare1;;1;rekrytering;;2021-01-04\n"
                + ";;;;9\n"
                + "Datum i oordning;;utredare1;;2;underlag;;2021-05-01;2021-04-01;2021-03-01\n"
                + "Utan datum;;utredare1;;4;;;2021-01-04;2021-02-01;;;2021-02-01;2021-05-01;2021-05-01;;;;;;;;;Område;Def;2\n"
                + "Okänd region;;utredare1;;8;uppfoljning;;" + KLARA_1_4
                + "2021-03-15;2021-06-01;2021-06-01;2021-07-01;2021-07-01;2021-09-01;2021-09-01;Ett;Def;7;;99|Sjukhus|2022-01-01\n"
                + "Riktigt;;utredare1;;1;rekrytering;;2021-01-04\n"
                + "Grupp saknas;9/2021;utredare1;;2;jav;;;;2021-03-01\n"
                + "Fel ansvarig;9/2021;sakkunnig1;;2;skriva;;;;2099-03-01\n";
        Inlasningsresultat resultat = inlasning.lasInCsv(bytes(fil), administrator());

        assertThat(resultat.lyckades()).isFalse();
        assertThat(resultat.fel())
                .extracting(f -> f.rad() + " " + f.kolumn())
                .contains(
                        "3 vardomrade",
                        "3 steg",
                        "4 steg1_till",
                        "4 steg2_fran",
                        "5 steg2_fran",
                        "6 antal_enheter",
                        "6 tillstand",
                        "7 vardomrade",
                        "8 grupp",
                        "9 ansvarig",
                        "9 lage",
                        "9 steg2_fran");
        assertThat(resultat.fel()).extracting(Fel::mening).allMatch(m -> m.endsWith("."));
        assertThat(Tabeller.antal(jdbc)).isEqualTo(fore);
    }

    /** The database itself says no, at the second of three rows that nothing was wrong with. */
    @Test
    void ettFelUnderSjalvaSkrivningenLamnarIngetEfterSig() {
        String rad = ";;utredare1;;1;rekrytering;;2021-01-04\n";
        String fil = RUBRIK + "Rad ett" + rad + "Rad som databasen nekar" + rad + "Rad tre" + rad;
        Map<String, Long> fore = Tabeller.antal(jdbc);
        jdbc.sql("""
                        CREATE FUNCTION nekar() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN RAISE EXCEPTION 'nekas i provet'; END $$
                        """).update();
        jdbc.sql("""
                        CREATE TRIGGER nekar BEFORE INSERT ON vardomrade
                           FOR EACH ROW WHEN (NEW.namn = 'Rad som databasen nekar') EXECUTE FUNCTION nekar()
                        """).update();
        try {
            assertThatThrownBy(() -> inlasning.lasInCsv(bytes(fil), administrator()))
                    .isInstanceOf(DataAccessException.class);
            assertThat(Tabeller.antal(jdbc)).isEqualTo(fore);
        } finally {
            jdbc.sql("DROP FUNCTION nekar() CASCADE").update();
        }
        assertThat(inlasning.lasInCsv(bytes(fil), administrator()).inlasta()).isEqualTo(3);
    }

    @Test
    void filerSomInteGarAttLasaSagerVarfor() {
        assertThat(forstaFel("vardomrade;steg\nBränn".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("UTF-8");
        assertThat(forstaFel(new byte[0])).contains("tom");
        assertThat(forstaFel(new byte[CsvLasare.STORST_BYTE + 1])).contains("för stor");
        assertThat(forstaFel(bytes("vardomrade;hej\nX;1\n"))).contains("Kolumnen");
        assertThat(forstaFel(bytes("vardomrade,steg\n\"X,1\n"))).contains("citattecken");
        assertThat(forstaFel(bytes("vardomrade;steg\n"))).contains("inga rader");
    }

    @Test
    void ettArendeISakkunniggruppenStarDarMedSinaUppgifterOchSinRiktigaHistoria() {
        String rad = RUBRIK
                + "Inläst genomlysning;5.7-4711/2021;utredare2;sakkunnig1 sakkunnig2 patient1;2;fragor;;2021-01-04;2021-03-01;2021-03-08\n";
        Inlasningsresultat resultat = inlasning.lasInCsv(bytes(rad), administrator());
        assertThat(resultat.fel()).isEmpty();
        Arende arende = arenden.hitta("Inläst genomlysning").orElseThrow();
        assertThat(arende.dnr()).hasToString("5.7-4711/2021");
        assertThat(arende.oppnad()).isEqualTo(LocalDate.of(2021, 1, 4));
        assertThat(arende.steg().nummer()).isEqualTo(2);
        assertThat(uppgifter.iArende(arende.id()))
                .extracting(Uppgift::nyckel)
                .containsOnly("besvaraFragor")
                .hasSize(3);
        List<Intervall> linje = tid.forArende(arende.id());
        assertThat(linje)
                .extracting(Intervall::fran)
                .containsExactly(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 8));
        assertThat(linje.get(2).agare()).isEqualTo(Agare.SAKKUNNIGGRUPP);
        assertThat(linje.get(2).pagar()).isTrue();

        Inlasningsresultat igen = inlasning.lasInCsv(bytes(rad), administrator());
        assertThat(igen.lyckades()).isTrue();
        assertThat(igen.inlasta()).isZero();
        assertThat(igen.oforandrade()).isEqualTo(1);

        Inlasningsresultat andrad = inlasning.lasInCsv(bytes(rad.replace("2021-03-08", "2021-03-09")), administrator());
        assertThat(andrad.fel()).extracting(Fel::kolumn).containsExactly("steg2_fran");
        assertThat(andrad.fel().get(0).mening()).contains("2021-03-08").contains("2021-03-09");
    }

    @Test
    void ettStegSomBorjadeOchSlutadeSammaDagSynsIArendetMenHarIngenTid() throws Exception {
        String rad = RUBRIK
                + "Kartlagt på en dag;;utredare2;sakkunnig1 sakkunnig2 patient1;2;fragor;;2021-01-04;2021-01-04;2021-01-04\n";
        assertThat(inlasning.lasInCsv(bytes(rad), administrator()).fel()).isEmpty();
        assertThat(inlasning.lasInCsv(bytes(rad), administrator()).oforandrade())
                .isEqualTo(1);

        Arende arende = arenden.hitta("Kartlagt på en dag").orElseThrow();
        assertThat(tid.forArende(arende.id()))
                .extracting(i -> i.steg().nummer())
                .containsExactly(2);
        String sidan = mvc.perform(get("/arenden/" + arende.id())
                        .with(Som.person(
                                konton.hamta(DemoKonton.id("utredare1")).inloggad())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sidan).containsOnlyOnce("Steg 1 börjar och slutar samma dag").contains("Steg 2 börjar: ");
    }

    @Test
    void tillstandsomradenIOlikaStegStarVarForSig() {
        String fil = RUBRIK
                + "Flera områden;;utredare1;;5;;;" + KLARA_1_4 + "2021-03-20;;;;;;;Första;Def;2\n"
                + "Flera områden;;;;8;uppfoljning;;;;;;;;;;2021-03-15;2021-06-01;2021-06-01;2021-07-01;2021-07-01;2021-09-01;"
                + "2021-09-01;Andra;Def;3;;12|Skånes universitetssjukhus|2022-01-01 / Västra Götalandsregionen|Sahlgrenska universitetssjukhuset|2022-01-01\n"
                + "Flera områden;;;;5;;utan-tillstand;;;;;;;;;2021-03-15;2021-06-01;;;;;;Tredje;Def;1\n";
        Inlasningsresultat resultat = inlasning.lasInCsv(bytes(fil), administrator());
        assertThat(resultat.fel()).isEmpty();
        Arende arende = arenden.hitta("Flera områden").orElseThrow();
        assertThat(arende.lage()).isEqualTo(Lage.PAGAR);
        var alla = omraden.iArende(arende.id());
        assertThat(alla).extracting(o -> o.steg().nummer()).containsExactly(5, 8, 5);
        assertThat(alla)
                .extracting(o -> o.lage())
                .containsExactly(Omradeslage.PAGAR, Omradeslage.TILLSTAND, Omradeslage.UTAN_TILLSTAND);
        assertThat(tillstand.iOmrade(alla.get(1).id())).hasSize(2);
        assertThat(uppgifter.iArende(arende.id())).extracting(Uppgift::nyckel).containsExactly("utlys");
        assertThat(tid.forArende(arende.id()).stream().filter(i -> i.pagar()).count())
                .isEqualTo(2);
    }

    @Test
    void sammaRaderSomJsonGerSammaSak() {
        String tva = "[{\"vardomrade\":\"Ur JSON\",\"steg\":1},{\"vardomrade\":\"Ur JSON\",\"steg\":\"1\",\"hej\":1}]";
        assertThat(inlasning.lasInJson(bytes(tva), administrator()).fel()).hasSize(3);
        assertThat(inlasning.lasInJson(bytes("{\"steg\":1}"), administrator()).fel())
                .hasSize(1);
        assertThat(inlasning.lasInJson(bytes("inte json"), administrator()).fel())
                .hasSize(1);
        assertThat(inlasning
                        .lasInJson(bytes("{\"rader\":[{\"vardomrade\":\"Ur JSON\",\"steg\":1}]}"), administrator())
                        .inlasta())
                .isEqualTo(1);
        Arende forslag = arenden.hitta("Ur JSON").orElseThrow();
        assertThat(forslag.lage()).isEqualTo(Lage.FORSLAG);
        assertThat(uppgifter.iArende(forslag.id())).extracting(Uppgift::nyckel).containsExactly("bedomForslag");
    }

    private String forstaFel(byte[] fil) {
        return inlasning.lasInCsv(fil, administrator()).fel().get(0).mening();
    }

    private Inloggad administrator() {
        return konton.hamta(DemoKonton.id("administrator1")).inloggad();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
