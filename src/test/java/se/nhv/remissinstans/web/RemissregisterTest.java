package se.nhv.remissinstans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.arende.ArendeId;
import se.nhv.remissinstans.Instanser;
import se.nhv.remissinstans.Registerpost;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.remissinstans.Remissregister;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** The register of remissinstanser as those who keep it, and what a remiss takes out of it. */
@Nhvtest
class RemissregisterTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Remissregister register;

    @Autowired
    Instanser instanser;

    @Autowired
    UtskickService utskick;

    private final String namn = "Föreningen Prov " + Omradesgang.nummer();

    private String adress(String vem) {
        return vem + "-" + namn.replaceAll("\\D", "") + "@prov.invalid";
    }

    private MockHttpServletResponse skicka(String konto, String till, String... falt) throws Exception {
        MockHttpServletRequestBuilder b =
                post("/remissinstanser" + till).with(csrf()).with(Som.person(resa.som(konto)));
        b.param("nyckel", UUID.randomUUID().toString());
        for (int i = 0; i < falt.length; i += 2) {
            b.param(falt[i], falt[i + 1]);
        }
        return mvc.perform(b).andReturn().getResponse();
    }

    private String sida(String adress) throws Exception {
        return mvc.perform(get(adress).with(Som.person(resa.som("registrator1"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String nyInstans(LocalDate fran) throws Exception {
        MockHttpServletResponse svar = skicka(
                "registrator1",
                "",
                "namn",
                namn,
                "slag",
                "ovrig",
                "fran",
                fran.toString(),
                "epost",
                adress("kansli"),
                "funktion",
                "Kansli");
        assertThat(svar.getStatus()).isEqualTo(302);
        return svar.getRedirectedUrl().substring("/remissinstanser/".length());
    }

    private UUID kontakt(String kod, String epost) {
        return register.hamta(kod).kontakter().stream()
                .filter(k -> k.epost().equals(epost) && k.till() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private ArendeId forbered(String kod) {
        ArendeId id = gang.foreslaget("Vård med register");
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.oppna(id, "forberedRemiss")
                .forEach(u -> resa.svara(
                        u,
                        Map.of(
                                "sistaDag",
                                gang.idag().plusDays(30).toString(),
                                "instanser",
                                List.of(kod, "region-12"))));
        return id;
    }

    private List<Utskick> till(ArendeId id, String epost) {
        return utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals(epost))
                .toList();
    }

    @Test
    void remissenGarTillKontakternaSomGallerNarDenSandsOchEnSenareAndringRorDenInte() throws Exception {
        LocalDate idag = gang.idag();
        String kod = nyInstans(idag);
        String ny = "/" + kod + "/kontakter";
        skicka("utredare1", ny, "epost", adress("jurist"), "funktion", "Jurist", "kontaktFran", idag.toString());
        skicka(
                "utredare1",
                ny,
                "epost",
                adress("sen"),
                "funktion",
                "Ny på plats",
                "kontaktFran",
                idag.plusYears(1).toString());
        ArendeId id = forbered(kod);
        // Comes after the remiss is prepared and before it is sent.
        skicka("utredare1", ny, "epost", adress("hann"), "funktion", "Hann med", "kontaktFran", idag.toString());
        resa.kor();

        assertThat(till(id, adress("kansli"))).hasSize(1);
        assertThat(till(id, adress("jurist"))).hasSize(1);
        assertThat(till(id, adress("hann"))).hasSize(1);
        assertThat(till(id, adress("sen"))).isEmpty();
        assertThat(till(id, adress("jurist")).get(0).lank())
                .isNotNull()
                .isEqualTo(till(id, adress("kansli")).get(0).lank());
        assertThat(till(id, adress("jurist")).get(0).lank())
                .isNotEqualTo(till(id, "region-12@demo.invalid").get(0).lank());

        skicka(
                "registrator1",
                "/" + kod + "/andra",
                "namn",
                namn + " med nytt namn",
                "slag",
                "ovrig",
                "fran",
                idag.toString());
        skicka("registrator1", ny + "/" + kontakt(kod, adress("jurist")) + "/avsluta", "kontaktSista", idag.toString());
        skicka("registrator1", ny, "epost", adress("efter"), "funktion", "Efteråt", "kontaktFran", idag.toString());
        jdbc.sql(
                        "UPDATE utskick SET lage = 'MISSLYCKADES', nasta = NULL, fel = 'Okänd adress' WHERE arende = :a AND mottagare = :m")
                .param("a", id.varde())
                .param("m", adress("jurist"))
                .update();
        String remissen = sida("/arenden/" + id + "/remiss");
        assertThat(remissen)
                .contains(namn + "<")
                .doesNotContain("med nytt namn")
                .containsPattern("mejlet gick inte fram</span></span>\\s*<span class=\"dampad\">" + adress("jurist")
                        + ", Jurist<")
                .doesNotContain(adress("kansli"));

        mvc.perform(post("/arenden/" + id + "/remiss/ny-lank")
                .param("instans", kod)
                .param("nyckel", UUID.randomUUID().toString())
                .with(csrf())
                .with(Som.person(resa.som("utredare1"))));
        assertThat(till(id, adress("jurist"))).hasSize(2);
        assertThat(till(id, adress("efter"))).isEmpty();
        // Only when somebody asks for it does the register of today reach a remiss that has been sent.
        mvc.perform(post("/arenden/" + id + "/remiss/ny-lank")
                .param("instans", kod)
                .param("avIdag", "true")
                .param("nyckel", UUID.randomUUID().toString())
                .with(csrf())
                .with(Som.person(resa.som("utredare1"))));
        assertThat(till(id, adress("efter"))).hasSize(1);
    }

    @Test
    void enAndringSkriverInteOverOchEnAvslutadInstansGarInteAttFraga() throws Exception {
        LocalDate idag = gang.idag();
        String kod = nyInstans(idag.minusYears(1));
        assertThat(skicka(
                                "registrator1",
                                "/" + kod + "/andra",
                                "namn",
                                namn + " B",
                                "slag",
                                "ovrig",
                                "alla",
                                "true",
                                "fran",
                                idag.plusDays(10).toString())
                        .getStatus())
                .isEqualTo(302);
        Registerpost post = register.hamta(kod);
        assertThat(post.uppgifter())
                .extracting(u -> u.namn() + " " + u.fran() + " " + u.till())
                .containsExactly(
                        namn + " B " + idag.plusDays(10) + " null",
                        namn + " " + idag.minusYears(1) + " " + idag.plusDays(9));
        assertThat(post.visad(idag).namn()).isEqualTo(namn);
        assertThat(sida("/remissinstanser?q=" + namn + "&dag=" + idag.plusDays(10)))
                .contains(namn + " B<");
        assertThat(instanser.fasta()).doesNotContain(kod);

        assertThat(skicka("registrator1", "/" + kod + "/avsluta", "sista", idag.toString())
                        .getContentAsString())
                .contains("Sista dagen kan vara tidigast " + idag.plusDays(10));
        String annan = namn;
        assertThat(skicka(
                                "registrator1",
                                "",
                                "namn",
                                annan.toUpperCase(java.util.Locale.ROOT),
                                "slag",
                                "ovrig",
                                "fran",
                                idag.toString(),
                                "epost",
                                "x@prov.invalid",
                                "funktion",
                                "Y")
                        .getContentAsString())
                .contains("finns redan i registret")
                .contains("value=\"x@prov.invalid\"");
    }

    @Test
    void denSomArAvslutadKanInteValjasMenHittasOchKanGallaIgen() throws Exception {
        LocalDate idag = gang.idag();
        String kod = nyInstans(idag.minusYears(1));
        assertThat(instanser.alla()).extracting(Remissinstans::kod).contains(kod);

        skicka(
                "registrator1",
                "/" + kod + "/avsluta",
                "sista",
                idag.minusDays(1).toString());

        assertThat(instanser.alla()).extracting(Remissinstans::kod).doesNotContain(kod);
        assertThat(sida("/remissinstanser?q=" + namn)).contains("Inga instanser.");
        assertThat(sida("/remissinstanser?visa=avslutade&q=" + namn)).contains(namn + "<", "gäller inte");
        skicka("registrator1", "/" + kod + "/andra", "namn", namn, "slag", "ovrig", "fran", idag.toString());
        assertThat(instanser.alla()).extracting(Remissinstans::kod).contains(kod);
        assertThat(register.hamta(kod).uppgifter()).hasSize(2);
    }

    @Test
    void ettFelStarVidSittFaltOchIngetLagras() throws Exception {
        LocalDate idag = gang.idag();
        String kod = nyInstans(idag);
        Map<String, String[]> fel = new HashMap<>();
        fel.put("epost-fel", new String[] {"epost", "inte en adress", "funktion", "K", "kontaktFran", "" + idag});
        fel.put("funktion-fel", new String[] {"epost", "ny@prov.invalid", "funktion", " ", "kontaktFran", "" + idag});
        fel.put("kontaktFran-fel", new String[] {"epost", "ny@prov.invalid", "funktion", "K", "kontaktFran", "i går"});
        for (var f : fel.entrySet()) {
            MockHttpServletResponse svar = skicka("registrator1", "/" + kod + "/kontakter", f.getValue());
            assertThat(svar.getStatus()).as(f.getKey()).isEqualTo(422);
            assertThat(svar.getContentAsString()).contains("id=\"" + f.getKey() + "\"");
        }
        assertThat(skicka(
                                "registrator1",
                                "/" + kod + "/kontakter",
                                "epost",
                                adress("KANSLI"),
                                "funktion",
                                "Igen",
                                "kontaktFran",
                                idag.toString())
                        .getStatus())
                .isEqualTo(422);
        assertThat(register.hamta(kod).kontakter()).hasSize(1);
    }

    @Test
    void importenTarDetSomSaknasOchNyaNamnMenRorInteDetAvslutade() throws Exception {
        LocalDate idag = gang.idag();
        String ratt = register.hamta("region-25").visad(idag).namn();
        skicka(
                "registrator1",
                "/region-25/andra",
                "namn",
                "Fel namn",
                "slag",
                "region",
                "alla",
                "true",
                "fran",
                "" + idag);
        skicka("registrator1", "/region-09/avsluta", "sista", idag.minusDays(1).toString());

        assertThat(skicka("registrator1", "/importera").getStatus()).isEqualTo(302);

        assertThat(register.hamta("region-25").visad(idag).namn()).isEqualTo(ratt);
        assertThat(register.hamta("region-25").uppgifter()).hasSize(3);
        assertThat(register.hamta("region-09").galler(idag)).isFalse();
        assertThat(skicka("chef1", "/importera").getStatus()).isEqualTo(403);
        String gotland = register.hamta("region-09").visad(idag).namn();
        skicka(
                "registrator1",
                "/region-09/andra",
                "namn",
                gotland,
                "slag",
                "region",
                "alla",
                "true",
                "fran",
                "" + idag);
        assertThat(register.hamta("region-09").galler(idag)).isTrue();
    }

    @Test
    void denSomGruppenHarNamntStarRedanIBlanketten() {
        ArendeId id = gang.foreslaget("Vård med intressenter");
        gang.tills(
                id,
                "forberedRemiss",
                gang.rakt()
                        .men(
                                "besvaraFragor",
                                Map.of("intressenter", List.of(Map.of("namn", namn, "epost", "f@prov.invalid")))));
        resa.svara(
                id,
                "forberedRemiss",
                Map.of("sistaDag", gang.idag().plusDays(30).toString(), "instanser", List.of("region-12")));

        assertThat(till(id, "f@prov.invalid")).hasSize(1);
        assertThat(instanser.alla()).extracting(Remissinstans::namn).contains(namn);
    }
}
