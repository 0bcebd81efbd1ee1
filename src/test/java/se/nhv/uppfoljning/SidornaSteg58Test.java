package se.nhv.uppfoljning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.OmradeId;
import se.nhv.namnd.Sammantrade;
import se.nhv.namnd.SammantradeService;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** The pages of steps 5–8, drawn with something in them, for those who may see them. */
@Nhvtest
class SidornaSteg58Test {
    @Autowired
    MockMvc mvc;

    @Autowired
    Omradesgang gang;

    @Autowired
    Resa resa;

    @Autowired
    MattService matt;

    @Autowired
    RapportService rapporter;

    @Autowired
    SammantradeService sammantraden;

    OmradeId omrade;
    TillstandId skane;

    @BeforeEach
    void fyll() {
        omrade = gang.nytt(2);
        skane = gang.tillstand(omrade, "12", gang.idag());
    }

    private void rapportera(int taljare, int namnare) {
        gang.i(() -> {
            matt.skriv(
                    gang.arende(omrade),
                    omrade,
                    List.of(new Mattuppgifter(
                            "Överlevnad",
                            "Efter ett år.",
                            "Levande",
                            "Alla",
                            "Register",
                            Matt.Riktning.HOGRE,
                            BigDecimal.valueOf(90),
                            Matt.Status.FASTSTALLT,
                            null,
                            null)),
                    resa.som("utredare1").id());
            rapporter.oppnaNasta(gang.arende(omrade), omrade);
            MattId id = matt.senaste(omrade).get(0).id();
            rapporter.lamna(
                    omrade,
                    "12-sjukhus-12",
                    List.of(Mattvarde.utfall(id, taljare, namnare)),
                    "Uppgiftslämnare",
                    null,
                    resa.som("region-12").id());
        });
    }

    @Test
    void registretVisarTillstandetOchFiltretTarBortDet() throws Exception {
        mvc.perform(get("/tillstand").param("omrade", omrade.toString()).with(Som.person(resa.som("npo-akut-vard"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Sjukhus 12")));
        mvc.perform(get("/tillstand")
                        .param("omrade", omrade.toString())
                        .param("status", "UPPHORT")
                        .with(Som.person(resa.som("utredare1"))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Sjukhus 12"))));
        mvc.perform(get("/tillstand/" + skane).with(Som.person(resa.som("region-12"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Provvillkor.")));
    }

    @Test
    void enAnmalanUtanBeskrivningBehallerDetSomSkrevsOchEnRiktigTasEmot() throws Exception {
        mvc.perform(get("/tillstand/" + skane + "/anmalan").with(Som.person(resa.som("region-12"))))
                .andExpect(status().isOk());
        mvc.perform(post("/tillstand/" + skane + "/anmalan")
                        .param("sort", "ANDRING")
                        .with(csrf())
                        .with(Som.person(resa.som("region-12"))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Beskriv vad anmälan gäller")));
        mvc.perform(post("/tillstand/" + skane + "/anmalan")
                        .param("sort", "ANDRING")
                        .param("beskrivning", "Vi byter lokaler.")
                        .with(csrf())
                        .with(Som.person(resa.som("region-12"))))
                .andExpect(redirectedUrl("/tillstand/" + skane));
        mvc.perform(get("/tillstand/" + skane).with(Som.person(resa.som("utredare1"))))
                .andExpect(content().string(containsString("Vi byter lokaler.")));
        mvc.perform(get("/tillstand/" + skane).with(Som.person(resa.som("region-14"))))
                .andExpect(content().string(not(containsString("Vi byter lokaler."))));
        mvc.perform(get("/tillstand/" + skane + "/anmalan").with(Som.person(resa.som("region-14"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void uppfoljningenVisarUtfalletForMyndighetenMenInteForEnAnnanRegion() throws Exception {
        rapportera(33, 40);
        mvc.perform(get("/uppfoljning").with(Som.person(resa.som("chef1")))).andExpect(status().isOk());
        mvc.perform(get("/uppfoljning").param("omrade", omrade.toString()).with(Som.person(resa.som("utredare1"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Överlevnad")))
                .andExpect(content().string(containsString("82")));
        mvc.perform(get("/uppfoljning").param("omrade", omrade.toString()).with(Som.person(resa.som("region-14"))))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("visas inte")));
    }

    @Test
    void ansokningarnaVisasForVarOchEnSomFarSeDem() throws Exception {
        gang.fullgoda(omrade, "14", "01");
        String sida = "/arenden/" + gang.arende(omrade) + "/ansokningar";
        mvc.perform(get("/ansokningar").with(Som.person(resa.som("region-14")))).andExpect(status().isOk());
        mvc.perform(get(sida).with(Som.person(resa.som("utredare1")))).andExpect(status().isOk());
    }

    @Test
    void sammantradenaListasOchEttExtraKanLaggasTillEnGang() throws Exception {
        gang.sammantradeIdag();
        String dag = gang.idag().plusDays(40L + Omradesgang.nummer()).toString();
        mvc.perform(post("/sammantraden/extra")
                        .param("dag", dag)
                        .with(csrf())
                        .with(Som.person(resa.som("namndsekreterare1"))))
                .andExpect(redirectedUrl("/sammantraden"));
        mvc.perform(post("/sammantraden/extra")
                        .param("dag", dag)
                        .with(csrf())
                        .with(Som.person(resa.som("namndsekreterare1"))))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("finns redan ett sammanträde")));
        Sammantrade s = sammantraden.alla().get(0);
        mvc.perform(get("/sammantraden/" + s.id()).with(Som.person(resa.som("ledamot-norra"))))
                .andExpect(status().isOk());
    }
}
