package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Som;

/** The arbetslista and one task, as an utredare sees them. */
@Nhvtest
class ArbetslistaSidanTest {
    private static int nummer;

    @Autowired
    private MockMvc web;

    @Autowired
    private Resa resa;

    @Autowired
    private ForslagService forslag;

    @Autowired
    private HandlingService handlingar;

    @Autowired
    private AnteckningService anteckningar;

    @Autowired
    private Handelselogg logg;

    private ArendeId arende = new ArendeId(new UUID(0, 0));
    private String vardomrade = "";
    private String uppgift = "";

    @BeforeEach
    void ettForslagHarKommitIn() {
        vardomrade = "Sidans vårdområde " + ++nummer;
        arende = forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        vardomrade,
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
        uppgift = resa.oppna(arende, "bedomForslag").get(0).id().value();
    }

    @Test
    void gruppensUppgifterSynsOchVarjeFilterOchSorteringGarAttLankaTill() throws Exception {
        for (String adress : new String[] {
            "/arbetslista?vy=gruppens",
            "/arbetslista?vy=alla&steg=1&q=Sidans&sort=vardomrade&riktning=fallande",
            "/arbetslista?vy=alla&roll=utredare&tid=vecka&sort=skapad",
            "/arbetslista?vy=hittepa&steg=99&sida=-1&sort=nej"
        }) {
            web.perform(get(adress).with(Som.person(resa.som("utredare1")))).andExpect(status().isOk());
        }
        web.perform(get("/arbetslista?vy=gruppens&q=" + vardomrade).with(Som.person(resa.som("utredare1"))))
                .andExpect(content().string(containsString(vardomrade)));
        web.perform(get("/arbetslista?vy=alla&q=" + vardomrade).with(Som.person(resa.som("region-12"))))
                .andExpect(content().string(not(containsString("/uppgifter/" + uppgift))));
    }

    @Test
    void bredvidFormularetStarHandlingarOchAnteckningarOchVilkaSomFarTaUppgiften() throws Exception {
        LocalDate dag = LocalDate.of(2026, 3, 2);
        handlingar.registrera(NyHandling.inkommen(arende, "Region Skåne", "Brev om underlaget", dag));
        anteckningar.skriv(
                arende,
                AnteckningService.Slag.ARBETSANTECKNING,
                "Ring tillbaka om volymerna.",
                resa.som("utredare2").id());

        String sida = web.perform(get("/uppgifter/" + uppgift).with(Som.person(resa.som("utredare1"))))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(sida)
                .contains("Brev om underlaget", "2026-03-02", "Ring tillbaka om volymerna.", "Ledig (Utredare)");
    }

    @Test
    void enUppgiftTasLamnasOchTasOverForstEfterEnFraga() throws Exception {
        web.perform(post("/uppgifter/" + uppgift + "/ta")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/uppgifter/" + uppgift));
        web.perform(post("/uppgifter/" + uppgift + "/ta")
                        .with(Som.person(resa.som("utredare2")))
                        .with(csrf()))
                .andExpect(status().isConflict());
        web.perform(get("/uppgifter/" + uppgift + "/ta-over").with(Som.person(resa.som("utredare2"))))
                .andExpect(content().string(containsString("Vill du ta över den?")));
        web.perform(post("/uppgifter/" + uppgift + "/ta-over")
                        .param("fran", resa.som("utredare1").id().toString())
                        .with(Som.person(resa.som("utredare2")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/uppgifter/" + uppgift));
        assertThat(logg.lista(arende.varde(), 1).handelser())
                .filteredOn(h -> h.handelse().equals("UPPGIFT_OVERTAGEN"))
                .singleElement()
                .satisfies(h ->
                        assertThat(h.vem()).isEqualTo(resa.som("utredare2").id().toString()));
        web.perform(post("/uppgifter/" + uppgift + "/lamna")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    @Test
    void enChefLamnarOverFleraPaEnGangOchKommerTillbakaTillSammaLista() throws Exception {
        String lista = "?vy=alla&steg=1&q=Sidans&sort=vardomrade";
        web.perform(get("/arbetslista" + lista).with(Som.person(resa.som("chef1"))))
                .andExpect(content().string(containsString(resa.som("utredare2").namn())));
        web.perform(post("/arbetslista/lamna-over" + lista)
                        .param("uppgift", uppgift)
                        .param("till", resa.som("utredare2").id().toString())
                        .with(Som.person(resa.som("chef1")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/arbetslista" + lista));
        assertThat(resa.oppna(arende, "bedomForslag").get(0).tilldelad())
                .isEqualTo(resa.som("utredare2").id());
        web.perform(post("/arbetslista/lamna-over" + lista)
                        .with(Som.person(resa.som("chef1")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/arbetslista" + lista))
                .andExpect(flash().attribute("fel", "Välj minst en uppgift och en person att lämna över till."));
    }

    @Test
    void ettOfullstandigtSvarFarFelVidFaltetOchDetSkrivnaKvarMenEttUtkastBehoverInteVaraFardigt() throws Exception {
        web.perform(post("/uppgifter/" + uppgift)
                        .param("skal", "Mitt halva skäl")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Mitt halva skäl")))
                .andExpect(content().string(containsString("falt-valet")));
        web.perform(post("/uppgifter/" + uppgift)
                        .param("skal", "Mitt utkast")
                        .param("_spara_utkast", "1")
                        .with(Som.person(resa.som("utredare1")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/uppgifter/" + uppgift));
        web.perform(get("/uppgifter/" + uppgift).with(Som.person(resa.som("utredare1"))))
                .andExpect(content().string(containsString("Mitt utkast")));
        web.perform(get("/uppgifter/" + uppgift).with(Som.person(resa.som("utredare2"))))
                .andExpect(content().string(not(containsString("Mitt utkast"))));
    }

    @Test
    void enAndraPostAvSammaSvarFar409OchSerVadSomSkrevs() throws Exception {
        String skal = "Flera NPO har lyft frågan och volymerna är små.";
        var svar = post("/uppgifter/" + uppgift).param("valet", "inte").param("skal", skal);
        web.perform(svar.with(Som.person(resa.som("utredare1"))).with(csrf())).andExpect(redirectedUrl("/arbetslista"));
        String sida = web.perform(svar)
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(sida).contains(skal).contains("redan besvarad");
    }
}
