package se.nhv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.akt.Provarende;
import se.nhv.anvandare.Inloggad;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.PausService;
import se.nhv.formular.Formulardata;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;

/** The same button twice in the same moment, and once more from a page that lay open: one effect, and whoever lost is told. */
@Nhvtest
@Import(Provarende.class)
class SammaOgonblickTest {
    private static final int OK = 302;
    private static final int INAKTUELLT = 409;

    @Autowired
    MockMvc mvc;

    @Autowired
    Provarende prov;

    @Autowired
    Resa resa;

    @Autowired
    Omradesgang gang;

    @Autowired
    PausService pauser;

    @Autowired
    AnteckningService anteckningar;

    @Autowired
    ForslagService forslag;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ettSvarPaEnUppgiftTasEmotEnGang() throws Exception {
        ArendeId id = foreslaget();
        Uppgift uppgift = resa.oppna(id, "bedomForslag").get(0);
        Inloggad person = resa.svarande(uppgift);
        Formulardata svar = resa.ifyllt(uppgift, person, Map.of("valet", "valj"));

        enVerkan(() -> medFalt(post("/uppgifter/" + uppgift.id().value()), svar)
                .with(Som.person(person))
                .with(csrf()));

        assertThat(antal("SELECT count(*) FROM formular_svar WHERE arende = :id", id))
                .isEqualTo(1);
        assertThat(antal("SELECT count(*) FROM handelse WHERE arende = :id AND handelse = 'UPPGIFT_BESVARAD'", id))
                .isEqualTo(1);
        assertThat(resa.allaOppna(id)).containsOnly("nominera");
    }

    @Test
    void ettSvarGenomApietTasEmotEnGang() throws Exception {
        ArendeId id = foreslaget();
        Uppgift uppgift = resa.oppna(id, "bedomForslag").get(0);
        Inloggad person = resa.svarande(uppgift);

        assertThat(samtidigt(() -> post("/api/v1/uppgifter/" + uppgift.id().value() + "/svar")
                        .contentType("application/json")
                        .content("{\"valet\":\"inte\",\"skal\":\"Det är inte aktuellt nu.\"}")
                        .with(Som.person(person))
                        .with(csrf())))
                .containsExactlyInAnyOrder(204, INAKTUELLT);

        assertThat(antal("SELECT count(*) FROM formular_svar WHERE arende = :id", id))
                .isEqualTo(1);
    }

    @Test
    void enLedigUppgiftTasAvEn() throws Exception {
        OmradeId omrade = gang.nytt(1);
        gang.starta("namnd", omrade);
        Uppgift uppgift = gang.oppna(omrade, "sattUppPaForedragningslistan").get(0);
        List<Inloggad> tva = List.of(resa.som("namndsekreterare1"), resa.som("namndsekreterare2"));
        String adress = "/uppgifter/" + uppgift.id().value() + "/ta";

        List<Integer> svar = samtidigt(tva.stream()
                .<RequestBuilder>map(p -> post(adress).with(Som.person(p)).with(csrf()))
                .toList());

        assertThat(svar).containsExactlyInAnyOrder(OK, INAKTUELLT);
        Inloggad vann = tva.get(svar.indexOf(OK));
        assertThat(gang.oppna(omrade, "sattUppPaForedragningslistan").get(0).tilldelad())
                .isEqualTo(vann.id());
        assertThat(new Samtidigt(mvc).ett(post(adress).with(Som.person(vann)).with(csrf())))
                .isEqualTo(INAKTUELLT);
        assertThat(antal(
                        "SELECT count(*) FROM handelse WHERE arende = :id AND handelse = 'UPPGIFT_TAGEN'",
                        gang.arende(omrade)))
                .isEqualTo(1);
    }

    @Test
    void enPausBorjarEnGangOchSlutarEnGang() throws Exception {
        ArendeId id = prov.nytt();
        // Two tabs: each form has a key of its own, and only one can find the case running.
        assertThat(samtidigt(List.of(atgard(id, "pausa", UUID.randomUUID()), atgard(id, "pausa", UUID.randomUUID()))))
                .containsExactlyInAnyOrder(OK, INAKTUELLT);
        assertThat(pauser.i(id)).hasSize(1);
        assertThat(antal("SELECT count(*) FROM handelse WHERE arende = :id AND handelse = 'PAUSAT'", id))
                .isEqualTo(1);

        UUID nyckel = UUID.randomUUID();
        enVerkan(() -> atgard(id, "ateruppta", nyckel));

        assertThat(pauser.i(id)).singleElement().satisfies(p -> assertThat(p.till())
                .isNotNull());
        UUID igen = UUID.randomUUID();
        enVerkan(() -> atgard(id, "pausa", igen));
        assertThat(pauser.i(id)).hasSize(2);
    }

    @Test
    void ettArendeAvbrytsEnGang() throws Exception {
        ArendeId id = prov.nytt();
        UUID nyckel = UUID.randomUUID();

        enVerkan(() -> atgard(id, "avbryt", nyckel).param("sakert", "true"));

        assertThat(antal("SELECT count(*) FROM handelse WHERE arende = :id AND handelse = 'AVBRUTET'", id))
                .isEqualTo(1);
        assertThat(resa.allaOppna(id)).isEmpty();
        assertThat(samtidigt(List.of(atgard(id, "avbryt", UUID.randomUUID()).param("sakert", "true"))))
                .containsExactly(INAKTUELLT);
    }

    @Test
    void ettSvarOchEttAvbrottISammaOgonblickLamnarIngetHalvt() throws Exception {
        for (int omgang = 0; omgang < 5; omgang++) {
            ArendeId id = foreslaget();
            resa.svara(id, "bedomForslag", Map.of("valet", "valj"));
            Uppgift uppgift = resa.oppna(id, "nominera").get(0);
            Inloggad person = resa.svarande(uppgift);
            Formulardata svar = resa.ifyllt(uppgift, person, Map.of("kanNominera", "ja"));

            List<Integer> blev = samtidigt(List.of(
                    medFalt(post("/uppgifter/" + uppgift.id().value()), svar)
                            .with(Som.person(person))
                            .with(csrf()),
                    atgard(id, "avbryt", UUID.randomUUID()).param("sakert", "true")));

            assertThat(blev.get(1)).isEqualTo(OK);
            assertThat(blev.get(0)).isIn(OK, INAKTUELLT);
            assertThat(antal(
                            "SELECT count(*) FROM formular_svar WHERE arende = :id AND formular = 'forslag/nominera'",
                            id))
                    .isEqualTo(blev.get(0) == OK ? 1 : 0);
            assertThat(resa.allaOppna(id)).isEmpty();
        }
    }

    @Test
    void enAnteckningSkrivsEnGang() throws Exception {
        ArendeId id = prov.nytt();
        UUID nyckel = UUID.randomUUID();

        enVerkan(() -> post("/arenden/" + id + "/anteckningar")
                .param("slag", "TJANSTEANTECKNING")
                .param("text", "Ringde regionen.")
                .param("nyckel", nyckel.toString())
                .with(utredare())
                .with(csrf()));

        assertThat(anteckningar.i(id)).hasSize(1);
    }

    private ArendeId foreslaget() {
        return forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        "Prov " + UUID.randomUUID(),
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
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

    private MockHttpServletRequestBuilder atgard(ArendeId id, String vad, UUID nyckel) {
        return post("/arenden/" + id + "/" + vad)
                .param("skal", "Regeringen utreder frågan.")
                .param("nyckel", nyckel.toString())
                .with(utredare())
                .with(csrf());
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor utredare() {
        return Som.person(resa.som("utredare1"));
    }

    private static MockHttpServletRequestBuilder medFalt(MockHttpServletRequestBuilder till, Formulardata svar) {
        new HashMap<>(svar.varden()).forEach((falt, varden) -> till.param(falt, varden.toArray(String[]::new)));
        return till.param("_skicka", "1");
    }

    private long antal(String fraga, ArendeId id) {
        return jdbc.sql(fraga).param("id", id.varde()).query(Long.class).single();
    }
}
