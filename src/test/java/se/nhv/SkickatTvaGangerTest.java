package se.nhv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.namnd.Namndbeslut;
import se.nhv.namnd.NamndbeslutService;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;
import se.nhv.uppfoljning.AnmalanService;
import se.nhv.uppfoljning.TillstandId;

/** What comes from outside, and from the nämnd, sent twice in the same moment: taken in once. */
@Nhvtest
class SkickatTvaGangerTest {
    private static final int OK = 302;
    private static final int INAKTUELLT = 409;

    @Autowired
    MockMvc mvc;

    @Autowired
    Resa resa;

    @Autowired
    Omradesgang gang;

    @Autowired
    NamndbeslutService beslut;

    @Autowired
    AnmalanService anmalningar;

    @Autowired
    JdbcClient jdbc;

    @Test
    void enReservationAntecknasEnGangOchKanAndras() throws Exception {
        gang.sammantradeIdag();
        OmradeId omrade = gang.nytt(1);
        gang.fullgoda(omrade, "12");
        gang.starta("namnd", omrade);
        gang.svara(
                omrade,
                "sattUppPaForedragningslistan",
                Map.of(
                        "sammantradesdag", gang.idag().toString(),
                        "punkt", Omradesgang.nummer(),
                        "rubrik", "Tillstånd",
                        "forslagTillBeslut", "Nämnden avslår.",
                        "foredragande", "Föredragande 1 (demo)",
                        "sekretess", "nej"));
        gang.fira(omrade, "skickaKallelse");
        gang.fira(omrade, "sammantradetBorjar");
        gang.svara(omrade, "protokollforBeslut", gang.protokoll("avslag"));
        Namndbeslut fattat = beslut.kravSenaste(omrade);
        UUID sammantrade = jdbc.sql("SELECT sammantrade FROM namndpunkt WHERE id = :id")
                .param("id", fattat.punkt().varde())
                .query(UUID.class)
                .single();

        enVerkan(() -> reservation(sammantrade, fattat, "Regionen borde få tillstånd."));

        assertThat(beslut.reservationer(fattat.id())).hasSize(1);
        assertThat(samtidigt(List.of(reservation(sammantrade, fattat, "Två regioner borde få tillstånd."))))
                .containsExactly(OK);
        assertThat(beslut.reservationer(fattat.id())).singleElement().satisfies(r -> assertThat(r.skal())
                .isEqualTo("Två regioner borde få tillstånd."));
    }

    @Test
    void enFilSomSkickasTvaGangerLaserInArendetEnGangOchKanLasasInIgen() throws Exception {
        String namn = "Inläst två gånger " + UUID.randomUUID();
        byte[] fil = ("vardomrade;steg\n" + namn + ";1\n").getBytes(StandardCharsets.UTF_8);

        UUID nyckel = UUID.randomUUID();
        enVerkan(() -> inlasning(fil, nyckel));
        // From a page that is opened anew the file may be read in again: that all of it stands there already is told.
        assertThat(new Samtidigt(mvc).ett(inlasning(fil, UUID.randomUUID()))).isEqualTo(OK);

        List<UUID> arenden = jdbc.sql("SELECT id FROM vardomrade WHERE namn = :namn")
                .param("namn", namn)
                .query(UUID.class)
                .list();
        assertThat(arenden).hasSize(1);
        assertThat(resa.allaOppna(new ArendeId(arenden.get(0)))).containsExactly("bedomForslag");
        assertThat(jdbc.sql("SELECT inlasta FROM inlasning ORDER BY nar DESC LIMIT 2")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1);
    }

    private MockHttpServletRequestBuilder inlasning(byte[] fil, UUID nyckel) {
        return multipart("/administration/inlasning")
                .file(new MockMultipartFile("fil", "x.csv", "text/csv", fil))
                .param("nyckel", nyckel.toString())
                .with(Som.konto("administrator1", "administrator"))
                .with(csrf());
    }

    @Test
    void ettForslagHamnarPaBruttolistanEnGang() throws Exception {
        String namn = "Föreslaget två gånger " + UUID.randomUUID();
        String forslaget = "{\"npo\":\"cancersjukdomar\",\"vardomrade\":\"" + namn + "\",\"beskrivning\":\"Ett prov\"}";

        // Who comes a moment later is told in the form that it stands there; who comes in the same moment is told 409.
        assertThat(samtidigt(() -> post("/api/v1/arenden")
                        .contentType("application/json")
                        .content(forslaget)
                        .with(Som.person(resa.som("npo-cancersjukdomar")))
                        .with(csrf())))
                .contains(201)
                .containsAnyOf(INAKTUELLT, 422);

        assertThat(jdbc.sql("SELECT count(*) FROM vardomrade WHERE namn = :namn")
                        .param("namn", namn)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void enAnmalanTasEmotEnGangOchEnAnnanOcksa() throws Exception {
        OmradeId omrade = gang.nytt(1);
        TillstandId tillstand = gang.tillstand(omrade, "12", gang.idag());

        enVerkan(() -> anmalan(tillstand, "Verksamhetschefen slutar."));

        assertThat(new Samtidigt(mvc).ett(anmalan(tillstand, "Lokalerna byts.")))
                .isEqualTo(OK);
        assertThat(anmalningar.om(tillstand)).hasSize(2);
        assertThat(antal("SELECT count(*) FROM handling WHERE arende = :id", gang.arende(omrade)))
                .isEqualTo(2);
    }

    @Test
    void enFranvaroAntecknasEnGang() throws Exception {
        Inloggad person = resa.som("utredare3");

        enVerkan(() -> post("/arbetslista/franvaro")
                .param("ersattare", resa.som("utredare2").id().toString())
                .param("fran", gang.idag().plusDays(10).toString())
                .param("till", gang.idag().plusDays(20).toString())
                .with(Som.person(person))
                .with(csrf()));

        assertThat(jdbc.sql("SELECT count(*) FROM franvaro WHERE konto = :konto")
                        .param("konto", person.id().varde())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private MockHttpServletRequestBuilder anmalan(TillstandId tillstand, String text) {
        return post("/tillstand/" + tillstand + "/anmalan")
                .param("sort", "ANDRING")
                .param("beskrivning", text)
                .with(Som.person(resa.som("region-12")))
                .with(csrf());
    }

    private void enVerkan(Supplier<RequestBuilder> klick) throws Exception {
        new Samtidigt(mvc).enVerkan(OK, klick);
    }

    private List<Integer> samtidigt(Supplier<RequestBuilder> klick) throws Exception {
        return new Samtidigt(mvc).tvaGanger(klick);
    }

    private List<Integer> samtidigt(List<? extends RequestBuilder> klick) throws Exception {
        return new Samtidigt(mvc).alla(klick);
    }

    private MockHttpServletRequestBuilder reservation(UUID sammantrade, Namndbeslut fattat, String skal) {
        return post("/sammantraden/" + sammantrade + "/beslut/" + fattat.id() + "/reservation")
                .param("skal", skal)
                .with(Som.person(resa.som("ledamot-sodra")))
                .with(csrf());
    }

    private long antal(String fraga, ArendeId id) {
        return jdbc.sql(fraga).param("id", id.varde()).query(Long.class).single();
    }
}
