package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.ArendeId;
import se.nhv.remiss.Provremiss;
import se.nhv.remiss.Remissmatriser;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** The other rule for a yttrande that speaks for several: once, wherever stands are counted, and the page says so. */
@Nhvtest
@TestPropertySource(properties = "nhv.remiss.gemensamt-svar=en-gang")
class GemensamtSvarEnGangTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Remissmatriser matriser;

    @Test
    void fyraSomSvararTillsammansRaknasEnGangPaSidanIFilenOchIStodet() throws Exception {
        UUID arende = gang.arende(gang.nytt(1)).varde();
        List<String> instanser = Provremiss.instanser(jdbc, 6);
        Provremiss prov = new Provremiss(jdbc, arende, List.of("Ska vården vara nationell?"), instanser);
        prov.yttrande(instanser.subList(0, 4), false, Map.of(1, Stallningstagande.AVSTYRKER), null);
        prov.yttrande(instanser.subList(4, 5), false, Map.of(1, Stallningstagande.TILLSTYRKER), null);
        prov.yttrande(instanser.subList(5, 6), false, Map.of(1, Stallningstagande.TILLSTYRKER), null);

        assertThat(hamta(arende, "").getContentAsString().replace('\u00a0', ' '))
                .contains("Har svarat: 6 av 6 (100 %).")
                .contains("2 tillstyrker helt eller delvis av 3 som tagit ställning = 67 %")
                .contains("räknas en gång, hos den instans som skickade det")
                .contains("räknas inte för sig")
                .contains("i annans yttrande")
                .contains("En majoritet tillstyrker.");
        assertThat(matriser.andelTillstyrker(new ArendeId(arende))).isEqualTo(2.0 / 3);
        try (XSSFWorkbook bok =
                new XSSFWorkbook(new ByteArrayInputStream(hamta(arende, ".xlsx").getContentAsByteArray()))) {
            XSSFRow alla = bok.getSheet("Antal per fråga och slag").getRow(4);
            assertThat(alla.getCell(0).getStringCellValue()).isEqualTo("Fråga 1: Alla");
            assertThat(alla.getCell(8).getNumericCellValue()).isEqualTo(3);
            assertThat(alla.getCell(9).getNumericCellValue()).isEqualTo(6);
        }
    }

    private MockHttpServletResponse hamta(UUID arende, String efter) throws Exception {
        return mvc.perform(get("/arenden/" + arende + "/remiss/sammanstallning" + efter)
                        .with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse();
    }
}
