package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import se.nhv.arende.ArendeId;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;

/** A new link is sent once for each time somebody means it: the one in the letter is the one that opens. */
@Nhvtest
class NyLankTest {
    private static final int OK = 302;
    private static final Pattern NYCKEL = Pattern.compile("name=\"nyckel\" value=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    ArendeId id;

    @BeforeEach
    void remissenArUte() {
        id = gang.foreslaget("Vård på remiss");
        gang.tills(id, "forberedRemiss", gang.rakt());
        resa.svara(
                id,
                "forberedRemiss",
                Map.of("sistaDag", gang.idag().plusDays(30).toString()));
    }

    private String nyckel() throws Exception {
        String sida = mvc.perform(get("/arenden/" + id + "/remiss").with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        Matcher m = NYCKEL.matcher(sida);
        assertThat(m.find()).as("sidan har en nyckel").isTrue();
        return m.group(1);
    }

    private RequestBuilder klick(String vad, String nyckel) {
        return post("/arenden/" + id + "/remiss/" + vad)
                .param("instans", "region-12")
                .param("nyckel", nyckel)
                .with(Som.person(resa.som("utredare1")))
                .with(csrf());
    }

    private long brev() {
        return jdbc.sql("SELECT count(*) FROM utskick WHERE arende = :a AND amne LIKE 'Ny länk%'")
                .param("a", id.varde())
                .query(Long.class)
                .single();
    }

    private long oppnas() {
        return jdbc.sql("""
                        SELECT count(*) FROM remisslank l JOIN remiss r ON r.id = l.remiss
                         WHERE r.arende = :a AND l.instans = 'region-12' AND l.aterkallad IS NULL
                        """).param("a", id.varde()).query(Long.class).single();
    }

    @Test
    void ettDubbelklickSkickarEttBrevVarsLankFungerar() throws Exception {
        String nyckel = nyckel();

        new Samtidigt(mvc).enVerkan(OK, () -> klick("ny-lank", nyckel));

        assertThat(brev()).isEqualTo(1);
        assertThat(oppnas()).isEqualTo(1);
        assertThat(new Samtidigt(mvc).ett(klick("ny-lank", nyckel()))).isEqualTo(OK);
        assertThat(brev()).isEqualTo(2);
        assertThat(oppnas()).isEqualTo(1);
    }

    @Test
    void enLankAterkallasEnGang() throws Exception {
        String nyckel = UUID.randomUUID().toString();

        new Samtidigt(mvc).enVerkan(OK, () -> klick("aterkalla-lank", nyckel));

        assertThat(oppnas()).isZero();
    }
}
