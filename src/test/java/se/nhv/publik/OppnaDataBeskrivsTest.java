package se.nhv.publik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.test.Arendeprov;

/** Every file that is open data is named on the page about it, and every column that it has is explained there. */
class OppnaDataBeskrivsTest extends Arendeprov {
    @Autowired
    MockMvc mvc;

    @Autowired
    ObjectMapper json;

    private String hamta(String adress) throws Exception {
        return mvc.perform(get(adress)).andReturn().getResponse().getContentAsString();
    }

    @Test
    void varjeFilStarPaSidanOchVarjeKolumnForklaras() throws Exception {
        gang.foreslaget("Vård på bruttolistan");
        String sidan = hamta("/oppna-data");
        for (String fil : List.of(
                "/oppna-data/vardomraden.csv",
                "/oppna-data/tillstand.csv",
                "/oppna-data/villkor.csv",
                "/bruttolista.csv")) {
            assertThat(sidan).contains("href=\"" + fil + "\"");
            String rubriker = hamta(fil).lines().findFirst().orElseThrow().replace("\uFEFF", "");
            for (String kolumn : rubriker.split(";")) {
                assertThat(sidan).as(fil).contains("<code>" + kolumn + "</code>");
            }
        }
        assertThat(sidan).contains("href=\"/bruttolista.json\"");
        JsonNode rader = json.readTree(hamta("/bruttolista.json"));
        assertThat(rader.size()).isPositive();
        for (Iterator<String> i = rader.get(0).fieldNames(); i.hasNext(); ) {
            assertThat(sidan).contains("<code>" + i.next() + "</code>");
        }
    }
}
