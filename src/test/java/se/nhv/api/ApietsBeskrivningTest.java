package se.nhv.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.test.Nhvtest;

/** The description of the API takes its words where the pages take theirs. */
@Nhvtest
class ApietsBeskrivningTest {
    @Autowired
    MockMvc mvc;

    @Test
    void beskrivningenSagerMeningarOchIngaNycklar() throws Exception {
        String beskrivning = mvc.perform(get("/api/v1/openapi.json").header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(beskrivning)
                .contains(
                        "\"tags\":[\"Uppgifter\"]",
                        "Lämna tillbaka en uppgift till gruppen",
                        "Behöver inte vara ifyllt rätt eller färdigt.",
                        "Samma åtkomstregler som på sidorna.")
                .doesNotContain("api.dok.", "demo.api");
    }
}
