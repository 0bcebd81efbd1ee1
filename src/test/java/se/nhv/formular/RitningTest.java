package se.nhv.formular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** The real templates, drawn without the rest of the application. */
class RitningTest {
    private final Ritare ritare = new Ritare();

    private String rita(Formular formular, Formulardata data, Sammanhang sammanhang, List<Faltfel> fel)
            throws Exception {
        return rita(Map.of(
                "vy",
                Prov.service().vy(formular, data, sammanhang, fel),
                "utkastUrl",
                "/prov/utkast",
                "sparat",
                "14:32"));
    }

    private String rita(Map<String, Object> modell) throws Exception {
        return ritare.rita(modell);
    }

    @Test
    void felenStarVidSinaFaltOchOverstMedLankarSomLederDit() throws Exception {
        Formulardata data = Formulardata.ur(Map.of("antalEnheter", List.of("<sju>"), "forsta", List.of("i morgon")));
        Granskning granskning = Prov.service().granska(Prov.ALLT, data, Prov.SAMMANHANG);
        String html = rita(Prov.ALLT, data, Prov.SAMMANHANG, granskning.fel());

        assertThat(html).contains("role=\"alert\"").contains("tabindex=\"-1\"");
        for (Faltfel fel : granskning.fel()) {
            assertThat(html).contains("href=\"#" + fel.elementId() + "\"").contains("id=\"" + fel.elementId() + "\"");
            assertThat(html).contains("id=\"" + fel.elementId() + "-fel\"");
        }
        assertThat(html).contains("value=\"&lt;sju&gt;\"");
        assertThat(html).contains("value=\"i morgon\"").contains("aria-invalid=\"true\"");
    }

    @Test
    void sidanHallerEnStrangCspOchArHel() throws Exception {
        String html = rita(Prov.ALLT, Prov.service().ifyllt(Prov.ALLT, Prov.SAMMANHANG), Prov.SAMMANHANG, List.of());
        assertThat(html).doesNotContain(" style=").doesNotContain("<style").doesNotContainPattern(" on[a-z]+=");
        assertThat(html)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("??")
                .doesNotContain("th:");
        assertThat(html).contains("Sparat 14:32").contains("enctype=\"multipart/form-data\"");
        assertThat(html).contains("name=\"_lagg_till\" value=\"omraden\"").contains("(valfritt)");
        assertThat(html).contains("Visceral transplantation").doesNotContain("feltopp");
        unikaId(html);
    }

    @Test
    void villkorligaDelarArDoldaEfterVadSomStarOchBarSinRegel() throws Exception {
        Formulardata inte = Formulardata.ur(Prov.giltigt());
        assertThat(falt(rita(Prov.ALLT, inte, Prov.SAMMANHANG, List.of()), "skal"))
                .doesNotContain("hidden=");
        Formulardata nhv = inte.med("beslutet", List.of("nhv"));
        String html = rita(Prov.ALLT, nhv, Prov.SAMMANHANG, List.of());
        assertThat(falt(html, "skal"))
                .contains("hidden=\"hidden\"")
                .contains(HtmlUtils.htmlEscape("[\"!=\",\"beslutet\",\"inte\"]"));
        assertThat(falt(html, "omraden")).doesNotContain("hidden=");
    }

    @Test
    void detSomRitasGarAttSkickaTillbakaOforandrat() throws Exception {
        Map<String, List<String>> typat = new LinkedHashMap<>(Prov.giltigt());
        typat.put("beslutet", List.of("nhv"));
        typat.put("fler", List.of("ja"));
        typat.put("mer", List.of("\"Citat\" & <taggar> åäö"));
        typat.put("motivering", List.of("\nförst en tom rad\noch en till"));
        typat.put("instanser", List.of("a", "c"));
        typat.put("region", List.of("12"));
        typat.put("bilagor", List.of(Prov.FIL.id().toString()));
        typat.put("omraden[0]._rad", List.of("1"));
        typat.put("omraden[0].namn", List.of("Ett"));
        typat.put("omraden[0].antal", List.of("1"));
        Formulardata data = Formulardata.ur(typat);
        Svar svar = Prov.service().granska(Prov.ALLT, data, Prov.SAMMANHANG).krav();

        Formulardata tillbaka = Kontroller.las(rita(Prov.ALLT, data, Prov.SAMMANHANG, List.of()));
        assertThat(Prov.service().granska(Prov.ALLT, tillbaka, Prov.SAMMANHANG).krav())
                .isEqualTo(svar);
    }

    @Test
    void varjeRiktigtFormularGarAttRita() throws Exception {
        for (Formular formular : Formularkalla.las("forms").values()) {
            Formulardata data = Prov.service().ifyllt(formular, Sammanhang.tomt());
            Granskning granskning = Prov.service().granska(formular, data, Sammanhang.tomt());
            String html = rita(formular, data, Sammanhang.tomt(), granskning.fel());
            assertThat(html).as(formular.nyckel()).contains("name=\"_skicka\"").doesNotContain("??");
            granskning.fel().forEach(fel -> assertThat(html)
                    .as("%s %s", formular, fel)
                    .contains("id=\"" + fel.elementId() + "\""));
            unikaId(html);
        }
    }

    @Test
    void ettGivetSvarGarAttLasa() throws Exception {
        Svar svar = Prov.granska(Prov.giltigt()).krav();
        String html = rita(Map.of("visning", Prov.service().visning(Prov.ALLT, svar, Prov.SAMMANHANG)));
        assertThat(html)
                .contains("Vad blev beslutet?")
                .contains("Vården blir inte NHV")
                .contains("1 januari 2027")
                .contains("Definitionen?")
                .doesNotContain("h-1")
                .doesNotContain("hemligtId");
    }

    private static String falt(String html, String namn) {
        int plats = html.indexOf("data-falt=\"" + namn + "\"");
        return html.substring(html.lastIndexOf('<', plats), html.indexOf('>', plats));
    }

    private static void unikaId(String html) {
        Matcher id = Pattern.compile("\\sid=\"([^\"]+)\"").matcher(html);
        assertThat(id.results().map(r -> r.group(1)).toList()).doesNotHaveDuplicates();
    }
}
