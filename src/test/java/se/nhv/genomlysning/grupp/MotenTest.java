package se.nhv.genomlysning.grupp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.kalender.Kalender;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** The group's meetings, from the question which day to the minutes. */
class MotenTest extends Gruppprov {
    private static final String MOTE = "/moten/";

    @Autowired
    UtskickService utskick;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Minnesanteckningar anteckningar;

    @Autowired
    JdbcClient jdbc;

    private LocalDate dag(int om) {
        return gang.idag().plusDays(om);
    }

    private Tidplats digitalt(int omDagar) {
        return new Tidplats(
                dag(omDagar), LocalTime.of(9, 0), LocalTime.of(16, 30), true, "https://mote.example/grupp?x=1,2;3");
    }

    private List<Utskick> brev(String borjan) {
        return utskick.iArende(id).stream()
                .filter(u -> u.amne().startsWith(borjan))
                .toList();
    }

    private Calendar bilagan(Utskick brev) throws Exception {
        return last(jdbc.sql("SELECT innehall FROM utskick_bilaga WHERE utskick = :id")
                .param("id", brev.id().varde())
                .query((rs, rad) -> rs.getBytes(1))
                .single());
    }

    private static Calendar last(byte[] fil) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(fil));
    }

    private static VEvent handelsen(Calendar kalender) {
        return (VEvent) kalender.getComponent("VEVENT").orElseThrow();
    }

    private static String varde(VEvent handelse, String namn) {
        return handelse.getProperty(namn).orElseThrow().getValue();
    }

    @Test
    void varjeLedamotFragasSvararOchAndrarSigTillsDagenArVald() throws Exception {
        UUID mote = foreslaget(7, 8);
        assertThat(brev("Vilka dagar kan du?")).hasSize(6).allSatisfy(u -> {
            assertThat(u.lank()).isEqualTo(adress());
            assertThat(u.text()).contains("Det tar en minut.");
        });
        String svar = adress() + MOTE + mote + "/svar";
        assertThat(skicka(svar, "sakkunnig1", Map.of("dag-" + dag(7), List.of("KAN"), "dag-" + dag(8), List.of("KAN")))
                        .getStatus())
                .isEqualTo(302);
        skicka(
                svar,
                "sakkunnig2",
                Map.of("dag-" + dag(7), List.of("KAN_INTE"), "dag-" + dag(8), List.of("OM_DET_BEHOVS")));
        skicka(svar, "sakkunnig1", Map.of("dag-" + dag(7), List.of("KAN_INTE")));

        Motesrakning rakning = moten.rakning(moten.hamta(id, mote));
        assertThat(rakning.antalSvar()).isEqualTo(2);
        assertThat(rakning.dagar()).extracting(Dagrakning::flestKan).containsExactly(false, true);
        assertThat(rakning.dagar().get(0).kanInte()).hasSize(2);
        assertThat(lasbar(adress(), "utredare1"))
                .contains(
                        "2 av 6 har svarat om alla dagar.", "flest kan", "1 av 6 (17 %) Sakkunnig, Stockholm-Gotland");
        assertThat(lasbar(adress(), "sakkunnig3"))
                .contains("Svara om dag: Andra mötet", "1 av 6 (17 %)")
                .doesNotContain("1 av 6 (17 %) Sakkunnig, Stockholm-Gotland");

        moten.bestam(id, mote, 0, digitalt(8), resa.som("utredare1"));
        assertThat(skicka(svar, "sakkunnig3", Map.of("dag-" + dag(7), List.of("KAN")))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void denSomBlivitJavigRaknasInteOchFarIngetBrev() {
        UUID mote = foreslaget(7);
        moten.svara(id, mote, Map.of(dag(7), Motesval.KAN), resa.som("sakkunnig1"));
        javig("sakkunnig1");

        Motesrakning rakning = moten.rakning(moten.hamta(id, mote));
        assertThat(rakning.antalLedamoter()).isEqualTo(5);
        assertThat(rakning.dagar().get(0).kan()).isEmpty();
        assertThatThrownBy(() -> moten.svara(id, mote, Map.of(dag(7), Motesval.KAN), resa.som("sakkunnig1")))
                .isInstanceOf(Nekad.class);
        moten.bestam(id, mote, 0, digitalt(7), resa.som("utredare1"));
        assertThat(brev("Kallelse")).hasSize(5);
    }

    @Test
    void kallelsenNyTidOchInstalltBarSammaMoteMedHogreNummer() throws Exception {
        UUID mote = foreslaget(7, 8);
        var utredare = resa.som("utredare1");
        moten.bestam(id, mote, 0, digitalt(8), utredare);
        Calendar kallelse = bilagan(brev("Kallelse: Andra mötet").get(0));
        VEvent forst = handelsen(kallelse);
        assertThat(kallelse.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(kallelse.getComponent("VTIMEZONE")).isPresent();
        assertThat(Instant.from(forst.getDateTimeStart().getDate()))
                .isEqualTo(ZonedDateTime.of(dag(8), LocalTime.of(9, 0), Kalender.SVERIGE)
                        .toInstant());
        assertThat(kallelse.toString()).contains("DTSTART;TZID=Europe/Stockholm:");
        assertThat(varde(forst, "LOCATION")).isEqualTo("https://mote.example/grupp?x=1,2;3");
        assertThat(varde(forst, "DESCRIPTION")).endsWith(adress());
        assertThat(forst.getProperties("ATTENDEE")).hasSize(1);
        kallelse.validate();

        moten.bestam(
                id,
                mote,
                1,
                new Tidplats(dag(9), LocalTime.of(10, 0), LocalTime.of(12, 0), false, "Rålambsvägen 3"),
                utredare);
        VEvent sedan = handelsen(bilagan(brev("Ny tid: Andra mötet").get(0)));
        assertThat(varde(sedan, "UID")).isEqualTo(varde(forst, "UID"));
        assertThat(varde(sedan, "LOCATION")).isEqualTo("Rålambsvägen 3");

        moten.stallIn(id, mote, 2, "För få kan komma.", utredare);
        Calendar installt = bilagan(brev("Inställt: Andra mötet").get(0));
        assertThat(installt.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(varde(handelsen(installt), "STATUS")).isEqualTo("CANCELLED");
        assertThat(varde(handelsen(installt), "UID")).isEqualTo(varde(forst, "UID"));
        assertThat(List.of(forst, sedan, handelsen(installt)))
                .extracting(h -> Integer.valueOf(varde(h, "SEQUENCE")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(lasbar(adress(), "sakkunnig1")).contains("inställt", "För få kan komma.");
    }

    @Test
    void kalenderfilenHamtasPaSidanAvGruppenOchIngenAnnan() throws Exception {
        UUID mote = foreslaget(7);
        String fil = adress() + MOTE + mote + "/mote.ics";
        assertThat(hamta(fil, "sakkunnig1").getStatus()).isEqualTo(404);
        moten.bestam(id, mote, 0, digitalt(7), resa.som("utredare1"));

        MockHttpServletResponse svar = hamta(fil, "sakkunnig1");
        assertThat(svar.getContentType()).startsWith("text/calendar");
        assertThat(last(svar.getContentAsByteArray()).getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(svar.getContentAsString()).doesNotContain("ATTENDEE");
        for (String nekas : List.of("sakkunnig12", "npo-cancersjukdomar", "region-12")) {
            assertThat(hamta(fil, nekas).getStatus()).as(nekas).isIn(403, 404);
        }
        assertThat(hamta(
                                "/arenden/" + gang.foreslaget("Vård utan grupp") + "/grupp/moten/" + mote + "/mote.ics",
                                "utredare1")
                        .getStatus())
                .as("in another case")
                .isEqualTo(404);
    }

    @Test
    void felStarVidFaltetMedDetSkrivnaKvarOchIngetArLagrat() throws Exception {
        MockHttpServletResponse svar = skicka(
                adress() + "/moten",
                "utredare1",
                Map.of(
                        "nyckel", List.of(UUID.randomUUID().toString()),
                        "rubrik", List.of("Tredje mötet"),
                        "dagar", List.of("", dag(-2).toString()),
                        "svarSenast", List.of(dag(1).toString())));
        assertThat(svar.getStatus()).isEqualTo(422);
        assertThat(svar.getContentAsString())
                .contains("Välj en tid som inte har varit.", "value=\"Tredje mötet\"", "href=\"#foresla-dagar\"")
                .contains("value=\"" + dag(-2) + "\"");
        assertThat(moten.i(id)).isEmpty();

        UUID mote = foreslaget(7);
        for (Map<String, List<String>> fel : List.of(
                Map.of("till", List.of("08:00")),
                Map.of("var", List.of("mote.example")),
                Map.of("fran", List.of("x")))) {
            Map<String, List<String>> varden = new HashMap<>(Map.of(
                    "version", List.of("0"),
                    "dag", List.of(dag(7).toString()),
                    "fran", List.of("09:00"),
                    "till", List.of("10:00"),
                    "form", List.of("digitalt"),
                    "var", List.of("https://mote.example")));
            varden.putAll(fel);
            MockHttpServletResponse nekat = skicka(adress() + MOTE + mote + "/dag", "utredare1", varden);
            assertThat(nekat.getStatus()).as(fel.toString()).isEqualTo(422);
            String falt = fel.keySet().iterator().next();
            assertThat(nekat.getContentAsString()).contains("id=\"dag-" + mote + "-" + falt + "-fel\"");
        }
        assertThat(skicka(adress() + MOTE + mote + "/svar", "sakkunnig1", Map.of("dag-skrap", List.of("KAN")))
                        .getStatus())
                .isEqualTo(422);
        assertThat(moten.hamta(id, mote).arForfragan()).isTrue();
        assertThat(brev("Kallelse")).isEmpty();
    }

    @Test
    void tvaUtredareSomVillOlikaVarnas() {
        UUID mote = foreslaget(7, 8);
        moten.bestam(id, mote, 0, digitalt(7), resa.som("utredare1"));
        assertThatThrownBy(() -> moten.bestam(id, mote, 0, digitalt(8), resa.som("utredare2")))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> moten.stallIn(id, mote, 0, "Nej.", resa.som("utredare2")))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> moten.bestam(id, mote, 1, digitalt(8), resa.som("registrator1")))
                .isInstanceOf(Nekad.class);
        assertThat(brev("Kallelse")).hasSize(6);
    }

    @Test
    void minnesanteckningarnaBlirEnHandlingSomGruppenLaser() throws Exception {
        UUID mote = foreslaget(4);
        moten.bestam(id, mote, 0, digitalt(4), resa.som("utredare1"));
        assertThatThrownBy(() -> anteckningar.registrera(id, mote, "Vi sågs.", null, resa.som("utredare1")))
                .isInstanceOf(Inaktuell.class);
        resa.fram(5);
        assertThatThrownBy(() -> anteckningar.registrera(id, mote, " ", null, resa.som("utredare1")))
                .isInstanceOf(Avvisad.class);
        skicka(adress() + MOTE + mote + "/anteckningar", "utredare1", Map.of("text", List.of("Vi enades om volymen.")));

        Handling handling =
                handlingar.hamta(Objects.requireNonNull(moten.hamta(id, mote).anteckningar()));
        assertThat(handling.rubrik()).startsWith("Minnesanteckningar: Andra mötet");
        assertThat(handlingar.synliga(id, resa.som("sakkunnig1")))
                .extracting(Handling::id)
                .contains(handling.id());
        assertThat(handlingar.synliga(id, resa.som("sakkunnig12"))).isEmpty();
        assertThat(lasbar(adress(), "sakkunnig1")).contains("hållet", "Läs minnesanteckningarna", handling.rubrik());
        assertThat(hamta("/handling/" + handling.id(), "sakkunnig1").getStatus())
                .isEqualTo(200);
        assertThatThrownBy(() -> anteckningar.registrera(id, mote, "En gång till.", null, resa.som("utredare1")))
                .isInstanceOf(Inaktuell.class);
    }
}
