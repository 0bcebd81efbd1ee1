package se.nhv.minregion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.ArendeId;
import se.nhv.arende.JavService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Nekad;
import se.nhv.remiss.Provremiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** What a regionföreträdare has before her, and that it is her own region's and nobody else's. */
@Nhvtest
class MinRegionTest {
    private static final String JAG = "region-17";

    @Autowired
    MockMvc mvc;

    @Autowired
    MinRegion minRegion;

    @Autowired
    Omradesgang gang;

    @Autowired
    OmradeService omraden;

    @Autowired
    JavService jav;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    private List<Regionpost> om(OmradeId omrade) {
        UUID arende = gang.arende(omrade).varde();
        return minRegion.poster("17", Regionfraga.ALLT, resa.som(JAG)).stream()
                .filter(p -> p.arende().equals(arende))
                .toList();
    }

    private Provremiss remiss(UUID arende) {
        return new Provremiss(jdbc, arende, List.of("Ska vården vara NHV?"), List.of("region-17", "region-18"));
    }

    private void svarat(Provremiss prov, String avsandare, String... aven) {
        String[] alla = new String[aven.length + 1];
        alla[0] = avsandare;
        System.arraycopy(aven, 0, alla, 1, aven.length);
        prov.yttrande(Arrays.asList(alla), false, Map.of(1, Stallningstagande.TILLSTYRKER), null);
    }

    private void preliminart(Provremiss prov, LocalDate dag, boolean protokoll) {
        jdbc.sql("""
                        UPDATE yttrande SET preliminart = true, beslutsdag = :dag,
                               protokoll = CASE WHEN :protokoll THEN gen_random_uuid() END,
                               protokoll_inkom = CASE WHEN :protokoll THEN inkom END
                         WHERE remiss = :r
                        """)
                .param("dag", dag)
                .param("protokoll", protokoll)
                .param("r", prov.id())
                .update();
    }

    private void vantar(Provremiss prov, LocalDate sistaDag) {
        jdbc.sql("UPDATE remissmottagare SET lage = 'VANTAR', sista_dag = :dag WHERE remiss = :r")
                .param("dag", sistaDag)
                .param("r", prov.id())
                .update();
    }

    private static String kort(Regionpost p) {
        return p.del().kod() + "|" + p.slag().kod() + "|" + p.dag() + "|" + p.lage();
    }

    @Test
    void varjeRemissStarMedDetEgnaYttrandetsLage() {
        LocalDate om = gang.idag().plusDays(20);
        OmradeId vantar = gang.nytt(1);
        vantar(remiss(gang.arende(vantar).varde()), om);
        OmradeId lamnat = gang.nytt(1);
        svarat(remiss(gang.arende(lamnat).varde()), "region-17");
        OmradeId preliminart = gang.nytt(1);
        Provremiss p = remiss(gang.arende(preliminart).varde());
        svarat(p, "region-17");
        preliminart(p, om, false);
        OmradeId protokoll = gang.nytt(1);
        Provremiss q = remiss(gang.arende(protokoll).varde());
        svarat(q, "region-17");
        preliminart(q, om, true);
        OmradeId annan = gang.nytt(1);
        svarat(remiss(gang.arende(annan).varde()), "region-18", "region-17");
        OmradeId inget = gang.nytt(1);
        remiss(gang.arende(inget).varde());
        OmradeId inteTillfragad = gang.nytt(1);
        new Provremiss(jdbc, gang.arende(inteTillfragad).varde(), List.of("Ska den?"), List.of("region-18"));

        assertThat(om(vantar))
                .extracting(MinRegionTest::kort)
                .containsExactly("att_gora|remiss|" + om + "|ert yttrande saknas, ni har anstånd");
        assertThat(om(lamnat))
                .extracting(MinRegionTest::kort)
                .containsExactly("klart|remiss|2026-06-01|yttrande lämnat 1 maj 2026");
        assertThat(om(preliminart))
                .extracting(MinRegionTest::kort)
                .containsExactly("att_gora|remiss|" + om + "|preliminärt yttrande 1 maj 2026, protokollet väntas");
        assertThat(om(protokoll))
                .extracting(MinRegionTest::kort)
                .containsExactly("klart|remiss|2026-06-01|yttrande lämnat 1 maj 2026, protokollet har kommit in");
        assertThat(om(annan))
                .extracting(MinRegionTest::kort)
                .containsExactly("klart|remiss|2026-06-01|en annan instans svarade även för er 1 maj 2026");
        assertThat(om(inget)).extracting(MinRegionTest::kort).containsExactly("klart|remiss|2026-06-01|inget yttrande");
        assertThat(om(inget)).allMatch(Regionpost::uteblev);
        assertThat(om(lamnat)).noneMatch(Regionpost::uteblev);
        assertThat(om(inteTillfragad)).isEmpty();
    }

    @Test
    void utlysningAnsokanOchKompletteringGarFranAttGoraTillKlart() {
        OmradeId omrade = gang.nytt(2);
        gang.starta("ansokan", omrade);
        LocalDate sista = gang.idag().plusDays(90);
        gang.svara(
                omrade,
                "utlys",
                Map.of(
                        "sistaDag", sista.toString(),
                        "text", "Vården utlyses.",
                        "villkor", List.of(Map.of("villkor", "Provvillkor", "slag", "specifikt"))));
        gang.fira(omrade, "publiceraUtlysning");

        Regionpost ansok = om(omrade).get(0);
        assertThat(kort(ansok)).isEqualTo("att_gora|ansokan|" + sista + "|ni har en uppgift att göra");
        assertThat(ansok.href()).startsWith("/uppgifter/");

        gang.svara(omrade, "ansok", "region", "17", Map.of("stallning", "ansoker", "sjukhus", "Sjukhus 17"));
        gang.svara(omrade, "ansok", "region", "18", Map.of("stallning", "ansoker", "sjukhus", "Sjukhus 18"));
        assertThat(om(omrade))
                .extracting(MinRegionTest::kort)
                .containsExactly("kommande|ansokan|" + sista + "|inkommen");

        gang.fira(omrade, "ansokningstidenSlut");
        gang.svara(
                omrade,
                "bedomAnsokan",
                Map.of(
                        "villkor",
                        List.of(Map.of("uppfyllt", "oklart", "kommentar", "Något.")),
                        "allaVillkorUppfyllda",
                        "nej",
                        "kompletteringBehovs",
                        "ja",
                        "kompletterasSenast",
                        gang.idag().plusDays(14).toString()));
        gang.fira(omrade, "begarKomplettering");
        assertThat(om(omrade))
                .extracting(MinRegionTest::kort)
                .containsExactly(
                        "att_gora|komplettering|" + gang.idag().plusDays(14) + "|ni har en uppgift att göra",
                        "kommande|ansokan|" + sista + "|kompletteras");

        gang.svara(omrade, "komplettera", Map.of("svar", "Här är det."));
        assertThat(om(omrade))
                .extracting(p -> p.del().kod() + "|" + p.slag().kod() + "|" + p.vad())
                .contains("klart|komplettering|Komplettering, Sjukhus 17")
                .noneMatch(rad -> rad.contains("Sjukhus 18"));
    }

    @Test
    void rapporterOchUtvarderingarSynsTvaArFramOchInteLangre() {
        LocalDate idag = gang.idag();
        OmradeId gammalt = gang.nytt(2);
        gang.tillstand(gammalt, "17", idag.minusYears(4));
        gang.tillstand(gammalt, "18", idag.minusYears(4));
        OmradeId kommande = gang.nytt(1);
        gang.tillstand(kommande, "17", idag.plusMonths(2));

        List<LocalDate> september = java.util.stream.IntStream.rangeClosed(idag.getYear() - 1, idag.getYear() + 2)
                .mapToObj(ar -> LocalDate.of(ar, 9, 30))
                .filter(d -> !d.isBefore(idag) && !d.isAfter(idag.plusMonths(24)))
                .toList();
        assertThat(september).hasSize(2);
        assertThat(om(gammalt))
                .filteredOn(p -> p.del() == Regionpost.Del.KOMMANDE && p.slag() == Regionpost.Slag.RAPPORT)
                .extracting(Regionpost::dag)
                .containsExactlyElementsOf(september);
        assertThat(om(gammalt))
                .filteredOn(p -> p.slag() == Regionpost.Slag.UTVARDERING)
                .extracting(Regionpost::dag)
                .containsExactly(idag.plusYears(1));
        assertThat(om(gammalt)).extracting(Regionpost::vad).noneMatch(v -> v.contains("Sjukhus 18"));
        // Its evaluation is five years off.
        assertThat(om(kommande)).extracting(Regionpost::slag).doesNotContain(Regionpost.Slag.UTVARDERING);
        assertThat(om(kommande)).extracting(Regionpost::dag).contains(idag.plusMonths(2));
    }

    @Test
    void barSomForetraderRegionenSerDenOchDenJavigeInteSittArende() throws Exception {
        OmradeId omrade = gang.nytt(1);
        svarat(remiss(gang.arende(omrade).varde()), "region-17");

        assertThatThrownBy(() -> minRegion.poster("17", Regionfraga.ALLT, resa.som("region-18")))
                .isInstanceOf(Nekad.class);
        assertThat(status("/min-region?region=17", "region-18")).isEqualTo(403);
        assertThat(status("/min-region.ics?region=17", "region-18")).isEqualTo(403);
        assertThat(status("/min-region", "utredare1")).isEqualTo(403);
        assertThat(status("/min-region?region=17", JAG)).isEqualTo(200);

        ArendeId arende = gang.arende(omrade);
        gang.i(() -> jav.arJavig(arende, null, resa.som(JAG).id()));
        assertThat(om(omrade)).isEmpty();
    }

    private int status(String adress, String konto) throws Exception {
        return hamta(adress, konto).getStatus();
    }

    private MockHttpServletResponse hamta(String adress, String konto) throws Exception {
        return mvc.perform(get(adress).with(Som.person(resa.som(konto))))
                .andReturn()
                .getResponse();
    }

    @Test
    void filtretStarIAdressenOchDetSomInteGarAttLasaTasInteMed() throws Exception {
        OmradeId omrade = gang.nytt(1);
        UUID arende = gang.arende(omrade).varde();
        vantar(remiss(arende), gang.idag().plusDays(9));
        gang.tillstand(omrade, "17", gang.idag().minusYears(1));
        String q = jdbc.sql("SELECT namn FROM vardomrade WHERE id = :id")
                .param("id", arende)
                .query(String.class)
                .single();

        String sida = hamta("/min-region?slag=remiss&visa=att_gora&q=" + q, JAG).getContentAsString();
        assertThat(sida)
                .contains("En rad.", "/vardomraden/" + arende, "ert yttrande saknas")
                .contains("href=\"/min-region?slag=remiss&amp;visa=att_gora\"")
                .doesNotContain("Årsrapport");
        assertThat(hamta("/min-region?slag=rapport&visa=att_gora&q=" + q, JAG).getContentAsString())
                .contains("Inget.", "Visa allt");
        assertThat(status("/min-region?slag=x&visa=y&q=", JAG)).isEqualTo(200);
    }

    @Test
    void kalenderfilenHarDagarnaFranIDagOchInteDetSomArKlart() throws Exception {
        LocalDate idag = gang.idag();
        OmradeId omrade = gang.nytt(1);
        vantar(remiss(gang.arende(omrade).varde()), idag.plusDays(40));
        OmradeId klart = gang.nytt(1);
        svarat(remiss(gang.arende(klart).varde()), "region-17");

        MockHttpServletResponse svar = hamta("/min-region.ics", JAG);
        assertThat(svar.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String rader = new String(svar.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(rader).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(rader.lines()).allMatch(r -> r.getBytes(StandardCharsets.UTF_8).length <= 75);
        String ovikt = rader.replace("\r\n ", "");
        String namn = jdbc.sql("SELECT namn FROM vardomrade WHERE id = :id")
                .param("id", gang.arende(omrade).varde())
                .query(String.class)
                .single();
        assertThat(ovikt)
                .contains("DTSTART;VALUE=DATE:" + idag.plusDays(40).toString().replace("-", ""))
                .contains("SUMMARY:" + namn + ": Remiss\r\n")
                .doesNotContain("/vardomraden/" + gang.arende(klart));
        assertThat(ovikt.lines().filter(r -> r.startsWith("UID:"))).doesNotHaveDuplicates();
    }

    @Test
    void ettKalendernamnMedKommateckenOchSvenskaBokstaverHallerIhop() {
        String fil = new String(
                Kalenderfil.av(
                        "Å; ä, ö",
                        List.of(new Kalenderfil.Dag(
                                "1",
                                LocalDate.of(2027, 12, 31),
                                "ö".repeat(60),
                                "rad 1\nrad 2",
                                "https://nhv.invalid/x")),
                        java.time.Instant.EPOCH),
                StandardCharsets.UTF_8);

        assertThat(fil)
                .contains("X-WR-CALNAME:Å")
                .contains("DTEND;VALUE=DATE:20280101\r\n")
                .contains("DESCRIPTION:rad 1\\nrad 2\r\n");
        assertThat(fil.replace("\r\n ", "")).contains("SUMMARY:" + "ö".repeat(60) + "\r\n");
    }
}
