package se.nhv.akt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Lage;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Provfiler;
import se.nhv.handling.Synlighet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

@Nhvtest
@Import(Provarende.class)
class AktsidorTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Provarende prov;

    @Autowired
    ArendeService arenden;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    AnteckningService anteckningar;

    @Autowired
    HandlingService handlingar;

    @Autowired
    UppgiftService uppgifter;

    ArendeId id;
    RequestPostProcessor utredare;
    RequestPostProcessor sakkunnig;

    @BeforeEach
    void ettArende() {
        id = prov.nytt();
        utredare = Som.konto("utredare1", "utredare");
        sakkunnig = Som.konto("sakkunnig1", "sakkunnig", "sakkunnig:sodra");
    }

    @Test
    void varjeSidaAvEttArendeGarAttLasa() throws Exception {
        prov.medOmrade(id);
        for (String del :
                List.of("", "/handlingar", "/tid", "/anteckningar", "/utskick", "/diagram", "/logg", "/atgarder")) {
            mvc.perform(get("/arenden/" + id + del).with(utredare))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(arenden.hamta(id).namn())));
        }
        mvc.perform(get("/arenden/" + id + "/diagram").with(utredare))
                .andExpect(content().string(containsString("här nu")));
        mvc.perform(get("/arenden/" + id + "/diagram/0/bpmn").with(utredare))
                .andExpect(header().string("Content-Type", containsString("xml")))
                .andExpect(content().string(containsString("arbetsprocess")));
    }

    @Test
    void ettArendesSidaSagerVilkaSomArMedOchVemSomSvarar() throws Exception {
        deltagare.konto(id, null, prov.konto("sakkunnig2").id());
        String sida = mvc.perform(get("/arenden/" + id).with(utredare))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String personer = sida.substring(sida.indexOf("Vilka som är med"));

        assertThat(personer)
                .contains("Ansvarig utredare: " + prov.konto("utredare1").namn())
                .contains("<li>" + prov.konto("sakkunnig2").namn() + "</li>")
                .doesNotContain(prov.konto("sakkunnig3").namn());
    }

    @Test
    void denSomInteArMedFarVetaAttArendetInteFinns() throws Exception {
        for (String del : List.of("", "/handlingar")) {
            mvc.perform(get("/arenden/" + id + del).with(sakkunnig)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/arenden/" + UUID.randomUUID()).with(utredare)).andExpect(status().isNotFound());
        mvc.perform(get("/arenden/inget-id").with(utredare)).andExpect(status().isNotFound());
    }

    @Test
    void enGastSerEnMindreSidaUtanInternaDelar() throws Exception {
        deltagare.konto(id, null, prov.konto("sakkunnig1").id());
        anteckningar.skriv(
                id,
                AnteckningService.Slag.ARBETSANTECKNING,
                "hemlig tanke",
                prov.konto("utredare1").id());
        mvc.perform(get("/arenden/" + id).with(sakkunnig))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(id + "/logg"))))
                .andExpect(content().string(not(containsString(id + "/anteckningar"))))
                .andExpect(content().string(containsString("Dina svar")));
        for (String del : List.of("/logg", "/anteckningar", "/tid", "/utskick", "/diagram", "/atgarder")) {
            mvc.perform(get("/arenden/" + id + del).with(sakkunnig)).andExpect(status().isForbidden());
        }
    }

    @Test
    void listanFiltrerasOchSorterasUrAdressen() throws Exception {
        String namn = arenden.hamta(id).namn();
        lista("?q=" + namn.substring(5), namn, true);
        lista("?q=" + arenden.hamta(id).dnr(), namn, true);
        lista("?q=" + namn.substring(5) + "&steg=7", namn, false);
        lista("?q=" + namn.substring(5) + "&steg=1&lage=pagar&sort=namn&fallande=true", namn, true);
        lista("?ansvarig=" + prov.konto("utredare2").id(), namn, false);
        lista("?ansvarig=" + prov.konto("utredare1").id() + "&q=" + namn.substring(5), namn, true);
        for (String skrap :
                List.of("?steg=nio&sida=-4&sort=x&lage=y&ansvarig=z&omgang=1", "?sida=99999999999", "?q=%25_%27")) {
            mvc.perform(get("/arenden" + skrap).with(utredare)).andExpect(status().isOk());
        }
        mvc.perform(get("/arenden").with(sakkunnig)).andExpect(content().string(not(containsString(namn))));
    }

    private void lista(String fraga, String namn, boolean finns) throws Exception {
        mvc.perform(get(java.net.URI.create("/arenden" + fraga.replace(" ", "%20")))
                        .with(utredare))
                .andExpect(status().isOk())
                .andExpect(
                        content().string(finns ? containsString(namn + "</a>") : not(containsString(namn + "</a>"))));
    }

    @Test
    void listanGarAttHamtaSomFilUtanFormler() throws Exception {
        String namn = "=1+1 " + UUID.randomUUID();
        prov.nytt(namn);
        mvc.perform(get("/arenden.csv").with(utredare))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("'" + namn)))
                .andExpect(content().string(containsString("Diarienummer;Vårdområde;")));
    }

    @Test
    void pausaOchAterupptaMedSkalOchDubbelPostGer409() throws Exception {
        UUID nyckel = UUID.randomUUID();
        gor("/pausa", "nyckel", nyckel, "skal", " ").andExpect(status().isUnprocessableEntity());
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
        gor("/pausa", "nyckel", nyckel, "skal", "Väntar på en rapport").andExpect(status().is3xxRedirection());
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAUSAD);
        gor("/pausa", "nyckel", nyckel, "skal", "Väntar på en rapport").andExpect(status().isConflict());
        gor("/pausa", "nyckel", UUID.randomUUID(), "skal", "igen").andExpect(status().isConflict());
        mvc.perform(get("/arenden/" + id).with(utredare))
                .andExpect(content().string(containsString("Väntar på en rapport")));
        gor("/ateruppta", "nyckel", UUID.randomUUID()).andExpect(status().is3xxRedirection());
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.PAGAR);
    }

    @Test
    void avbrytKraverSkalOchBekraftelseOchTarBortUppgifterna() throws Exception {
        gor("/avbryt", "nyckel", UUID.randomUUID(), "skal", "Ingen nytta").andExpect(status().isUnprocessableEntity());
        assertThat(uppgifter.iArende(id)).isNotEmpty();
        gor("/avbryt", "nyckel", UUID.randomUUID(), "skal", "Ingen nytta", "sakert", "true")
                .andExpect(status().is3xxRedirection());
        assertThat(arenden.hamta(id).lage()).isEqualTo(Lage.AVBRUTEN);
        assertThat(uppgifter.iArende(id)).isEmpty();
        mvc.perform(get("/arenden/" + id + "/diagram").with(utredare)).andExpect(status().isOk());
    }

    @Test
    void lamnaOverByterAnsvarigOchTarMedUppgifternaMenInteTvaGanger() throws Exception {
        KontoId fran = prov.konto("utredare1").id();
        KontoId till = prov.konto("utredare2").id();
        assertThat(uppgifter.iArende(id)).extracting(Uppgift::tilldelad).contains(fran);
        gor(
                        "/lamna-over",
                        "nyckel",
                        UUID.randomUUID(),
                        "fran",
                        fran,
                        "till",
                        prov.konto("sakkunnig1").id())
                .andExpect(status().isUnprocessableEntity());
        gor("/lamna-over", "nyckel", UUID.randomUUID(), "fran", fran, "till", till)
                .andExpect(status().is3xxRedirection());
        assertThat(arenden.hamta(id).ansvarig()).isEqualTo(till);
        assertThat(uppgifter.iArende(id))
                .extracting(Uppgift::tilldelad)
                .doesNotContain(fran)
                .contains(till);
        gor(
                        "/lamna-over",
                        "nyckel",
                        UUID.randomUUID(),
                        "fran",
                        fran,
                        "till",
                        prov.konto("utredare3").id())
                .andExpect(status().isConflict());
    }

    @Test
    void enAnteckningSkrivsEnGang() throws Exception {
        UUID nyckel = UUID.randomUUID();
        Object[] allt = {"nyckel", nyckel, "slag", "TJANSTEANTECKNING", "text", "Samtal om tidplanen"};
        gor("/anteckningar", allt).andExpect(redirectedUrl("/arenden/" + id + "/anteckningar"));
        gor("/anteckningar", allt).andExpect(status().isConflict());
        assertThat(anteckningar.i(id)).hasSize(1);
        gor("/anteckningar", "nyckel", UUID.randomUUID(), "slag", "ARBETSANTECKNING", "text", "")
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void ettSlapptMejlBlirEnHandlingOchEnForkladdFilAvvisas() throws Exception {
        mvc.perform(ladda("mejl.eml", Provfiler.mejl())).andExpect(status().is3xxRedirection());
        Handling mejlet = handlingar.handlingar(id).get(0);
        assertThat(mejlet.datum()).isEqualTo(LocalDate.of(2026, 3, 18));
        mvc.perform(ladda("yttrande.pdf", "<html>".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .andExpect(status().isUnprocessableEntity());
        assertThat(handlingar.handlingar(id)).hasSize(1);
        mvc.perform(get("/handling/" + mejlet.id()).with(utredare))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("yttrande.pdf")));
        mvc.perform(
                        get("/diarium?q=yttrande&riktning=inkommen&fran=2026-03-01&till=2026-03-31&sort=rubrik&ordning=stigande&dnr="
                                        + arenden.hamta(id).dnr() + "-1")
                                .with(utredare))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(mejlet.id().toString())));
        mvc.perform(get("/diarium?sekretess=ja&vardomrade="
                                + arenden.hamta(id).namn().substring(5))
                        .with(utredare))
                .andExpect(content().string(not(containsString(mejlet.id().toString()))));
    }

    private MockHttpServletRequestBuilder ladda(String namn, byte[] innehall) {
        return multipart("/arenden/" + id + "/handlingar")
                .file(new MockMultipartFile("fil", namn, "application/octet-stream", innehall))
                .param("nyckel", UUID.randomUUID().toString())
                .with(utredare)
                .with(csrf());
    }

    @Test
    void enFilLamnasSomBilagaOchBaraTillDenSomFarSeDen() throws Exception {
        deltagare.konto(id, null, prov.konto("sakkunnig1").id());
        String delad = fil(null, Synlighet.DELTAGARE);
        String intern = fil(null, Synlighet.INTERN);
        String hemlig = fil("OSL 25 kap. 1 §", Synlighet.DELTAGARE);
        mvc.perform(get(delad).with(sakkunnig))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", containsString("application/pdf")));
        mvc.perform(get(intern).with(sakkunnig)).andExpect(status().isNotFound());
        mvc.perform(get(hemlig).with(sakkunnig)).andExpect(status().isNotFound());
        mvc.perform(get(hemlig).with(Som.roll(Roll.REGISTRATOR))).andExpect(status().isOk());
        mvc.perform(get(delad).with(Som.roll(Roll.NPO))).andExpect(status().isNotFound());
        mvc.perform(get("/arenden/" + id + "/handlingar").with(sakkunnig))
                .andExpect(content().string(containsString(delad)))
                .andExpect(content().string(not(containsString(hemlig))));
    }

    private String fil(@org.jspecify.annotations.Nullable String sekretess, Synlighet synlig) {
        var nummer = handlingar.registrera(NyHandling.inkommen(id, "Region", "Svar", LocalDate.of(2026, 3, 3))
                .medSekretess(sekretess)
                .synligFor(synlig)
                .medFil(new Fil("svar.pdf", "application/pdf", Provfiler.pdf())));
        return "/handling/fil/"
                + handlingar
                        .filer(List.of(handlingar.hamta(nummer.id())))
                        .get(0)
                        .id();
    }

    @Test
    void enHandlingRattasOchFaststallsPaSinSida() throws Exception {
        var nummer =
                handlingar.registrera(NyHandling.utkast(id, "Socialstyrelsen", "Beslut", LocalDate.of(2026, 3, 3)));
        String sida = "/handling/" + nummer.id();
        mvc.perform(post(sida + "/faststall").with(utredare).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(post(sida + "/faststall").with(utredare).with(csrf())).andExpect(status().isConflict());
        mvc.perform(multipart(sida + "/ratta")
                        .file(new MockMultipartFile("fil", "b.pdf", "application/pdf", Provfiler.pdf()))
                        .param("version", "1")
                        .param("orsak", "Sidan 2 saknades")
                        .with(utredare)
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(post(sida + "/uppgifter")
                        .param("motpart", "Region Skåne")
                        .param("rubrik", "Beslut om definition")
                        .param("datum", "2026-03-04")
                        .param("sekretess", "hemligt")
                        .param("synlig", "DELTAGARE")
                        .with(utredare)
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(sida).with(utredare)).andExpect(content().string(containsString("Sidan 2 saknades")));
    }

    @Test
    void demonsPostKanLasas() throws Exception {
        mvc.perform(get("/demo/post").with(sakkunnig)).andExpect(status().isOk());
    }

    private ResultActions gor(String vad, Object... falt) throws Exception {
        MockHttpServletRequestBuilder begaran =
                post("/arenden/" + id + vad).with(utredare).with(csrf());
        for (int i = 0; i < falt.length; i += 2) {
            begaran.param(falt[i].toString(), falt[i + 1].toString());
        }
        return mvc.perform(begaran);
    }
}
