package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.arende.Lage;
import se.nhv.dokument.Verapdf;
import se.nhv.handling.Handling;
import se.nhv.remiss.Remissmatris;
import se.nhv.remiss.Stallningstagande;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;
import se.nhv.utskick.Utskick;

/** Anybody answers the open remiss; it is registered, has a receipt, and is never counted with the instanser. */
@Nhvtest
class OppenRemissTest extends OppetSvarsprov {
    @Test
    void denSomInteArTillfragadHittarRemissenSvararOchFarEttKvittoMedNummer() throws Exception {
        assertThat(sida("/oppna-remisser")).contains(oppen);
        assertThat(sida("/vardomraden/" + id)).contains(oppen);
        assertThat(sida(oppen)).contains("Ska vården vara NHV?").contains("Yttra er gärna.");

        String kvitto = skickat(ifyllt(nyttBevisSomArLast())
                .param("ovrigt", "Tänk på anhöriga.")
                .param("namn", "Kim Prov")
                .param("organisation", "Provföreningen")
                .param("epost", "kim@example.org"));

        MockHttpServletResponse sidan = oppnad(kvitto);
        assertThat(sidan.getContentAsString())
                .contains("Resorna blir för långa.", "Tänk på anhöriga.", "Provföreningen")
                .doesNotContain("kim@example.org");
        assertThat(sidan.getHeader("Referrer-Policy")).contains("no-referrer");
        byte[] pdf = oppnad(kvitto + "/svar.pdf").getContentAsByteArray();
        assertThat(Verapdf.fel(pdf)).isEmpty();
        Handling handling = handlingar.handlingar(id).stream()
                .filter(h -> h.rubrik().equals("Svar på den öppna remissen"))
                .findFirst()
                .orElseThrow();
        assertThat(handling.motpart()).isEqualTo("Provföreningen, Kim Prov");
        assertThat(sidan.getContentAsString()).contains("-" + handling.nummer());
        Utskick brev = utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals("kim@example.org"))
                .findFirst()
                .orElseThrow();
        assertThat(brev.lank()).isEqualTo(kvitto);
        assertThat(brev.text())
                .as("a letter that anybody can have sent to anybody carries nobody's words")
                .doesNotContain("Resorna", "Tänk på", "Kim");
        assertThat(jdbc.sql("SELECT oppet_svar::text FROM oppet_svar")
                        .query(String.class)
                        .list()
                        .toString())
                .as("the address is for the receipt only")
                .doesNotContain("kim@example.org");
    }

    @Test
    void enKanSvaraUtanAttSagaVemDenAr() throws Exception {
        skickat(ifyllt(nyttBevisSomArLast()));

        assertThat(inkomna().svar()).singleElement().satisfies(s -> assertThat(s.namn())
                .isNull());
        assertThat(inkomna().rakna(1).antal(Stallningstagande.AVSTYRKER)).isEqualTo(1);
        assertThat(handlingar.handlingar(id).stream().map(Handling::motpart)).contains("Allmänheten, utan namn");
    }

    @Test
    void ingenSidaForAllmanhetenSatterNagonKaka() throws Exception {
        String bevis = nyttBevisSomArLast();
        List<MockHttpServletRequestBuilder> stegen =
                List.of(get("/oppna-remisser"), get(oppen), granska(bevis), ifyllt(bevis));
        for (MockHttpServletRequestBuilder b : stegen) {
            var gjort = mvc.perform(b).andReturn();
            assertThat(gjort.getResponse().getHeader("Set-Cookie")).isNull();
            assertThat(gjort.getResponse().getCookies()).isEmpty();
            assertThat(gjort.getRequest().getSession(false)).isNull();
        }
        assertThat(inkomna().antal()).isEqualTo(1);
    }

    private MockHttpServletRequestBuilder granska(String bevis) {
        return post(oppen)
                .param("bevis", bevis)
                .param("webbplats", "")
                .param("svar-1", "tillstyrker")
                .param("motivering-1", "<b>Bra</b> & \"viktigt\".\r\nRad två.");
    }

    @Test
    void svaretLasesIgenomInnanNagotSparasOchKanAndras() throws Exception {
        String bevis = bevis();

        String sidan = svar(granska(bevis)).getContentAsString();

        assertThat(sidan)
                .contains("Läs igenom ditt svar", "Inget är skickat än", "&lt;b&gt;Bra&lt;/b&gt;")
                .doesNotContain("<b>Bra</b>");
        assertThat(inkomna().antal()).isZero();
        assertThat(svar(granska(bevis).param("_andra", "1")).getContentAsString())
                .contains("&lt;b&gt;Bra&lt;/b&gt;")
                .contains("value=\"tillstyrker\" checked");
        assertThat(jdbc.sql("SELECT count(*) FROM utkast WHERE innehall::text LIKE '%Rad två%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void detSomArFelSagsVidFaltetOchDetSkrivnaStarKvar() throws Exception {
        String bevis = nyttBevisSomArLast();
        MockHttpServletResponse utan = svar(post(oppen).param("bevis", bevis).param("motivering-2", "Två räcker."));
        assertThat(utan.getStatus()).isEqualTo(422);
        assertThat(utan.getContentAsString())
                .contains("Välj ett svar på fråga 2")
                .contains("Två räcker.");
        assertThat(svar(post(oppen).param("bevis", bevis)).getContentAsString()).contains("Svara på minst en fråga");
        assertThat(svar(ifyllt(bevis).param("epost", "inte en adress")).getContentAsString())
                .contains("namn@exempel.se");
        assertThat(svar(ifyllt(bevis).param("ovrigt", "x".repeat(10_001))).getContentAsString())
                .containsPattern("högst 10.000 tecken");
        assertThat(svar(ifyllt(bevis).param("svar-2", "kanske")).getStatus()).isEqualTo(422);
        assertThat(inkomna().antal()).isZero();
    }

    @Test
    void denOppnaRemissensSvarRaknasForSigOchAldrigIMajoriteten() throws Exception {
        skickat(lank, ifyllt(lank, "tillstyrker", "Bra."));
        Remissmatris fore = matriser.senaste(id).orElseThrow();
        for (int i = 0; i < 3; i++) {
            skickat(ifyllt(nyttBevisSomArLast()));
        }

        Remissmatris efter = matriser.senaste(id).orElseThrow();
        assertThat(efter).isEqualTo(fore);
        assertThat(efter.andelTillstyrker()).isEqualTo(1.0);
        assertThat(inkomna().rakna(1).antal(Stallningstagande.AVSTYRKER)).isEqualTo(3);
        assertThat(inkomna().rakna(2).inteFragan()).isEqualTo(3);
        assertThat(somUtredare("/oppna-svar")).contains("Resorna blir för långa.");
        assertThat(somUtredare("/sammanstallning"))
                .contains("3 svar har kommit från andra än remissinstanserna")
                .contains("1 tillstyrker helt eller delvis av 1 som tagit ställning");
    }

    @Test
    void efterSistaDagenTasIngetEmotOchDetSkrivnaStarKvarAttKopiera() throws Exception {
        String bevis = nyttBevisSomArLast();
        jdbc.sql("UPDATE remiss SET sista_dag = :dag WHERE id = :r")
                .param("dag", LocalDate.now(clock).minusDays(1))
                .param("r", remiss())
                .update();

        MockHttpServletResponse sent = svar(ifyllt(bevis));

        assertThat(sent.getStatus()).isEqualTo(409);
        assertThat(sent.getContentAsString()).contains("Remissen har stängt").contains("Resorna blir för långa.");
        assertThat(sida(oppen)).contains("Den här remissen är stängd").doesNotContain("<textarea");
        assertThat(sida("/oppna-remisser")).doesNotContain(oppen);
        assertThat(inkomna().antal()).isZero();
    }

    @Test
    void narSvarenSammanstallsEllerArendetPausasArRemissenStangd() throws Exception {
        String bevis = nyttBevisSomArLast();
        assertThat(oppna.pagar(id)).isPresent();
        arenden.satt(id, Lage.PAUSAD);
        assertThat(svar(ifyllt(bevis)).getStatus()).isEqualTo(409);
        arenden.satt(id, Lage.PAGAR);
        assertThat(oppna.pagar(id)).isPresent();
        remisser.stang(id);
        assertThat(svar(ifyllt(bevis)).getStatus()).isEqualTo(409);
        assertThat(oppna.pagar(id)).isEmpty();
        assertThat(inkomna().antal()).isZero();
    }

    @Test
    void ettKvittoGarInteAttGissaOchGallerBaraSinRemiss() throws Exception {
        String kvitto = skickat(ifyllt(nyttBevisSomArLast()));
        String hemlighet = kvitto.substring(kvitto.lastIndexOf('/') + 1);
        String annan = adress(nyRemiss("En annan fråga?"));

        assertThat(oppnad(oppen + "/kvitto/" + "A".repeat(22)).getStatus()).isEqualTo(404);
        assertThat(oppnad(oppen + "/kvitto/x").getStatus()).isEqualTo(404);
        assertThat(oppnad(annan + "/kvitto/" + hemlighet).getStatus()).isEqualTo(404);
        assertThat(oppnad(annan + "/kvitto/" + hemlighet + "/svar.pdf").getStatus())
                .isEqualTo(404);
        assertThat(oppnad("/oppna-remisser/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
        assertThat(jdbc.sql("SELECT count(*) FROM oppet_svar WHERE encode(kvitto, 'escape') LIKE '%' || :h || '%'")
                        .param("h", hemlighet)
                        .query(Long.class)
                        .single())
                .as("only its hash is kept")
                .isZero();
    }

    private String somUtredare(String sida) throws Exception {
        return mvc.perform(get("/arenden/" + id + "/remiss" + sida).with(Som.konto("utredare1", "utredare")))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
