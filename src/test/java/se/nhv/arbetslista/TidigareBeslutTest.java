package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.beslut.BeslutService;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** Whoever has a task reads beside it what the steps before it ended in, as far as it is meant for that person. */
@Nhvtest
class TidigareBeslutTest {
    private static final String UNDERLAG = "Underlag, version 1";
    private static final String BESLUT = "Beslut om nationell högspecialiserad vård";
    private static final String UTLYSNING = "Utlysning, sista ansökningsdag ";
    private static final String YTTRANDE = "Yttrande över ansökningarna";
    private static final String NAMNDEN = "Nämndens beslut ";

    @Autowired
    MockMvc web;

    @Autowired
    Resa resa;

    @Autowired
    Arendegang gang;

    @Autowired
    ArendeService arenden;

    @Autowired
    OmradeService omraden;

    @Autowired
    UnderlagService underlag;

    @Autowired
    BeslutService beslut;

    @Test
    void varOchEnSerVadTidigareStegLettTillMenIngenSokandeVadDeAndraSokt() throws Exception {
        ArendeId id = gang.foreslaget("Det som redan avgjorts");
        gang.tills(id, "b1Yttrande", gang.rakt());
        String sammanfattning =
                String.valueOf(underlag.senaste(id).orElseThrow().sammanfattning());
        assertThat(avgjort(resa.oppna(id, "b1Yttrande").get(0)))
                .contains(UNDERLAG, sammanfattning)
                .doesNotContain(BESLUT);

        gang.tills(id, "ansok", gang.rakt());
        OmradeId omrade = omraden.iArende(id).get(0).id();
        Uppgift ansok = resa.oppna(id, "ansok").stream()
                .filter(u -> u.kravLokal("region").equals("12"))
                .findFirst()
                .orElseThrow();
        String motivering = beslut.iArende(id).get(0).motivering();
        assertThat(avgjort(ansok))
                .contains(UNDERLAG, BESLUT, motivering, UTLYSNING)
                .doesNotContain(YTTRANDE, NAMNDEN);
        iKorthet(ansok, id, omrade);

        gang.tillNamnden(omrade, "12", "14");
        gang.oppna(omrade, "protokollforBeslut").forEach(u -> resa.svara(u, gang.tillstand("tillstand", "12", "14")));
        resa.fram(1);
        assertThat(avgjort(gang.oppna(omrade, "justeraProtokoll").get(0)))
                .contains(BESLUT, UTLYSNING, YTTRANDE, Arendegang.sjukhus("14"), NAMNDEN);

        gang.oppna(omrade, "justeraProtokoll").forEach(u -> resa.svara(u, java.util.Map.of("stammer", true)));
        gang.tills(omrade, "rapportera", gang.rakt());
        assertThat(avgjort(gang.oppna(omrade, "rapportera").get(0)))
                .contains(UNDERLAG, BESLUT, NAMNDEN)
                .doesNotContain(YTTRANDE);
    }

    private void iKorthet(Uppgift uppgift, ArendeId id, OmradeId omrade) throws Exception {
        Arende arende = arenden.hamta(id);
        assertThat(del(uppgift, "Ärendet i korthet"))
                .contains(
                        arende.namn(),
                        String.valueOf(arende.dnr()),
                        omraden.hamta(omrade).namn(),
                        "5 Ansökan",
                        resa.som("utredare1").namn(),
                        "/arenden/" + id);
    }

    private String avgjort(Uppgift uppgift) throws Exception {
        return del(uppgift, "Vad tidigare steg har lett till");
    }

    /** A section of the task's page, as whoever is to answer it sees it. */
    private String del(Uppgift uppgift, String rubrik) throws Exception {
        Inloggad person = resa.svarande(uppgift);
        String sida = HtmlUtils.htmlUnescape(
                web.perform(get("/uppgifter/" + uppgift.id().value()).with(Som.person(person)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        String borjan = "<h2>" + rubrik + "</h2>";
        assertThat(sida).contains(borjan);
        String del = sida.substring(sida.indexOf(borjan));
        return del.substring(0, del.indexOf("</section>"));
    }
}
