package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import se.nhv.test.Testdatabas;

/** Over a real socket, since half of the faults never reach a controller. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = Testdatabas.class)
@TestPropertySource(properties = "nhv.provsida=true")
class FelsidorTest {
    private final HttpClient klient = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/prov/fel/avvisad|422|Antalet enheter får vara högst fem.",
                "/prov/fel/inaktuell|409|Uppgiften är redan besvarad av Utredare 2.",
                "/prov/fel/saknas|404|Ärendet finns inte.",
                "/prov/fel/nekad|403|Du är inte med i det här ärendet.",
                "/prov/tal/x?antal=1|404|Det finns inget på den här adressen.",
                "/prov/tal/1?antal=x|400|Något i adressen",
                "/prov/tal/1|400|Något i adressen",
                "/prov/tal/1?antal=%00|400|Något i adressen",
                "/prov/lista?q=%00|400|Något i adressen",
                "/prov/..%2f|400|Något i adressen",
                "/prov/a;b=c|400|Något i adressen",
                "/finns-inte|404|Det finns inget på den här adressen.",
                "/css/finns-inte.css|404|Det finns inget på den här adressen.",
                "/error|404|Det finns inget på den här adressen.",
            })
    void varjeFelSagsMedEnMeningPaSvenska(String adress, int status, String mening) throws Exception {
        HttpResponse<String> svar = hamta(adress);

        assertThat(svar.statusCode()).isEqualTo(status);
        assertThat(svar.body()).contains(mening).contains("lang=\"sv\"").doesNotContain("Exception");
    }

    @Test
    void ettFelHosOssFarEttNummerOchAvslojarInget() throws Exception {
        for (String adress : new String[] {"/prov/fel/annat", "/prov/mall"}) {
            HttpResponse<String> svar = hamta(adress);

            assertThat(svar.statusCode()).isEqualTo(500);
            assertThat(svar.body())
                    .contains("Något gick fel hos oss")
                    .containsPattern("[0-9A-F]{8}</strong>")
                    .doesNotContain("hemligt", "java.", "provsida");
        }
    }

    @Test
    void apietSvararMedProblemISammaOrd() throws Exception {
        HttpRequest fraga = HttpRequest.newBuilder(adress("/api/v1/finns-inte"))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("utredare1:demo".getBytes()))
                .build();

        HttpResponse<String> svar = klient.send(fraga, HttpResponse.BodyHandlers.ofString());

        assertThat(svar.statusCode()).isEqualTo(404);
        assertThat(svar.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(svar.body()).contains("\"detail\":\"Det finns inget på den här adressen.\"", "\"status\":404");
    }

    @Test
    void denSomHarVaritBortaForLangeSerSinTextIgen() throws Exception {
        HttpRequest fraga = HttpRequest.newBuilder(adress("/prov/svar"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("motivering=Ett+l%C3%A5ngt+svar&losenord=hemligt"))
                .build();

        HttpResponse<String> svar = klient.send(fraga, HttpResponse.BodyHandlers.ofString());

        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(svar.body())
                .contains("Sidan hade blivit för gammal", "Ett långt svar")
                .doesNotContain("hemligt");
    }

    @Test
    void enForStorFilFarEnMening() throws Exception {
        String grans = "x-grans";
        String kropp = "--" + grans + "\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f.txt\"\r\n\r\n"
                + "a".repeat(61 * 1024 * 1024) + "\r\n--" + grans + "--\r\n";
        HttpRequest fraga = HttpRequest.newBuilder(adress("/prov/svar"))
                .header("Content-Type", "multipart/form-data; boundary=" + grans)
                .POST(HttpRequest.BodyPublishers.ofString(kropp))
                .build();

        HttpResponse<String> svar = klient.send(fraga, HttpResponse.BodyHandlers.ofString());

        assertThat(svar.statusCode()).isEqualTo(413);
        assertThat(svar.body()).contains("Filen är för stor");
    }

    @Test
    void filerMedHashIAdressenSparasForAlltidOchAndraFragasDetOm() throws Exception {
        String sida = hamta("/logga-in").body();
        String css = sida.replaceAll("(?s).*href=\"(/css/nhv-[0-9a-f]{32}\\.css)\".*", "$1");

        assertThat(css).startsWith("/css/nhv-");
        assertThat(hamta(css).headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(hamta("/css/nhv.css").headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(sida).containsPattern("/webjars/bootstrap/5[0-9.]+/css/bootstrap.min-[0-9a-f]{32}\\.css");
    }

    private HttpResponse<String> hamta(String adress) throws Exception {
        return klient.send(HttpRequest.newBuilder(adress(adress)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI adress(String adress) {
        return URI.create("http://localhost:" + port + adress);
    }
}
