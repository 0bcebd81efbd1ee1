package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.nhv.anvandare.DemoKonton;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Vag;
import se.nhv.test.Klient;
import se.nhv.test.Omradesgang;
import se.nhv.test.Webbserver;

/** Everything that can be taken away as a file opens in a spreadsheet as text, whatever somebody called a vårdområde. */
@Webbserver
class KalkylbladTest {
    @LocalServerPort
    int port;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    Omradesgang gang;

    @Test
    void ingenCellBorjarSomEnFormel() {
        for (String formel : List.of("=HYPERLINK(\"http://evil.example\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1")) {
            arenden.nyttVardomrade(formel + Omradesgang.nummer(), false);
            ArendeId oppet = arenden.nyttVardomrade(formel + Omradesgang.nummer(), false);
            arenden.oppna(oppet, Vag.ORDINARIE, null, DemoKonton.id("utredare1"));
            omraden.nytt(oppet, formel + Omradesgang.nummer(), formel + "definition", 1, gang.idag(), formel, false);
        }
        Klient utredare = Klient.som(port, "utredare1");
        for (String fil : List.of(
                "/bruttolista.csv",
                "/arenden.csv",
                "/arenden.csv?lage=forslag",
                "/oppna-data/vardomraden.csv",
                "/oppna-data/tillstand.csv",
                "/oppna-data/villkor.csv")) {
            Klient.Svar svar = utredare.get(fil);

            assertThat(svar.status()).as(fil).isEqualTo(200);
            assertThat(svar.huvud("Content-Disposition")).as(fil).startsWith("attachment");
            assertThat(svar.huvud("X-Content-Type-Options")).as(fil).isEqualTo("nosniff");
            assertThat(svar.kropp()).as(fil).doesNotContainPattern("(^|\n|;)\"?[=+@\\t]");
            assertThat(svar.kropp()).as(fil).doesNotContainPattern("(^|\n|;)\"?-[^;\"\\n]*1");
        }
        assertThat(utredare.get("/arenden.csv").kropp()).contains("'=HYPERLINK");
    }
}
