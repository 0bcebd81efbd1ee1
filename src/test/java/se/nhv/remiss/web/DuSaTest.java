package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.dokument.Verapdf;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handling.Filpost;
import se.nhv.handling.Handling;
import se.nhv.remiss.DuSaService;
import se.nhv.remiss.Synpunkt;
import se.nhv.remiss.SynpunktService;
import se.nhv.remiss.Yttrandepublicering;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;
import se.nhv.test.Samtidigt;
import se.nhv.test.Som;

/** Each view in an answer is tied to a change or to a reason; what has none is shown, and nothing is published by itself. */
@Nhvtest
class DuSaTest extends OppetSvarsprov {
    @Autowired
    SynpunktService synpunkter;

    @Autowired
    DuSaService duSa;

    @Autowired
    Yttrandepublicering publicering;

    @Autowired
    UnderlagService underlag;

    @Autowired
    Resa resa;

    private String sidan = "";
    private String publik = "";

    @BeforeEach
    void tvaHarSvarat() throws Exception {
        sidan = "/arenden/" + id + "/remiss/du-sa";
        publik = "/vardomraden/" + id + "/du-sa";
        skickat(lank, ifyllt(lank, "tillstyrker", "Fler enheter behövs. Definitionen är för snäv."));
        skickat(ifyllt(nyttBevisSomArLast()).param("namn", "Kim Prov"));
    }

    private static MockHttpServletRequestBuilder som(MockHttpServletRequestBuilder b) {
        return b.with(Som.konto("utredare1", "utredare")).with(csrf());
    }

    private String last(String adress) throws Exception {
        return svar(som(get(adress))).getContentAsString();
    }

    private SynpunktService.Del del(String borjar) {
        return synpunkter.laget(id).delar().stream()
                .filter(d -> d.text().startsWith(borjar))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder ny(SynpunktService.Del d, String text) {
        return ny(d, text, UUID.randomUUID());
    }

    private MockHttpServletRequestBuilder ny(SynpunktService.Del d, String text, UUID nyckel) {
        return som(post(sidan))
                .param("kalla", d.fran().id().toString())
                .param("fraga", "" + d.fraga())
                .param("nyckel", nyckel.toString())
                .param("text", text);
    }

    private Synpunkt synpunkt(String text) {
        return synpunkter.laget(id).synpunkter().stream()
                .filter(s -> s.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletRequestBuilder inte(String text, String varfor) {
        return som(post(sidan + "/" + synpunkt(text).id()))
                .param("utfall", "inte")
                .param("svar", varfor);
    }

    private MockHttpServletRequestBuilder publicera() {
        return publicera(UUID.randomUUID());
    }

    private MockHttpServletRequestBuilder publicera(UUID nyckel) {
        return som(post(sidan + "/publicera")).param("nyckel", nyckel.toString());
    }

    private void kod(int vantad, MockHttpServletRequestBuilder b) throws Exception {
        MockHttpServletResponse r = svar(b);
        assertThat(r.getStatus()).as(r.getContentAsString()).isEqualTo(vantad);
    }

    @Test
    void enMotiveringDelasUppOchSidanVisarVadSomSaknarSvar() throws Exception {
        assertThat(last(sidan)).contains("0 av 0 synpunkter har svar.").contains("2 motiveringar är inte uppdelade.");
        kod(302, ny(del("Fler enheter"), "Fler enheter behövs."));
        kod(302, ny(del("Fler enheter"), "Definitionen är för snäv."));
        assertThat(last(sidan))
                .contains("0 av 2 synpunkter har svar.")
                .contains("En motivering är inte uppdelad.")
                .contains("saknar svar");

        kod(302, inte("Fler enheter behövs.", "Volymen räcker inte till fler."));
        kod(302, inte("Definitionen är för snäv.", "Gruppen står fast."));

        assertThat(last(sidan)).contains("2 av 2 synpunkter har svar.").contains("ledde inte till en ändring");
        assertThat(last(sidan + "?visa=vantar"))
                .contains("Resorna blir för långa.")
                .doesNotContain("Volymen räcker inte till fler.");
    }

    @Test
    void enSynpunktKopplasTillEnVersionEnDelOchEttVillkor() throws Exception {
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        "Inga.",
                        "Efter remissen",
                        List.of(new NyttUnderlag.Omrade(
                                null,
                                "Prov",
                                "Definition",
                                3,
                                List.of(new NyttUnderlag.Lydelse(null, "Jour dygnet runt.", null))))),
                resa.som("utredare1"));
        var nu = underlag.senaste(id).orElseThrow();
        UUID villkor = nu.omraden().get(0).villkor().get(0).id();
        kod(302, ny(del("Fler enheter"), "Jouren saknas."));
        MockHttpServletRequestBuilder svar = som(post(
                        sidan + "/" + synpunkt("Jouren saknas.").id()))
                .param("utfall", "andrat")
                .param("version", "" + nu.version())
                .param("del", "villkor")
                .param("villkor", villkor.toString())
                .param("svar", "Vi la till ett villkor om jour.");

        kod(302, svar);
        kod(302, publicera());

        assertThat(last(sidan)).contains("ledde till en ändring", "Villkoret lyder nu: Jour dygnet runt.");
        assertThat(sida(publik)).contains("Det gjorde vi", "Jour dygnet runt.", "Vi la till ett villkor om jour.");
        kod(
                422,
                som(post(sidan + "/" + synpunkt("Jouren saknas.").id()))
                        .param("utfall", "andrat")
                        .param("version", "99")
                        .param("del", "villkor")
                        .param("svar", "Fel version."));
        kod(
                422,
                som(post(sidan + "/" + synpunkt("Jouren saknas.").id()))
                        .param("utfall", "andrat")
                        .param("version", "" + nu.version())
                        .param("del", "villkor")
                        .param("villkor", UUID.randomUUID().toString())
                        .param("svar", "Fel villkor."));
    }

    @Test
    void ingetVisasForAllaInnanUtredarenPublicerarOchSedanBaraDetSomStodDa() throws Exception {
        kod(302, ny(del("Fler enheter"), "Fler enheter behövs."));
        kod(302, ny(del("Fler enheter"), "Definitionen är för snäv."));
        kod(422, publicera());
        kod(302, inte("Fler enheter behövs.", "Volymen räcker inte."));
        assertThat(oppnad(publik).getStatus()).isEqualTo(404);
        assertThat(sida("/vardomraden/" + id)).doesNotContain("/du-sa");

        kod(302, publicera());

        assertThat(sida("/vardomraden/" + id)).contains("/du-sa");
        assertThat(sida(publik))
                .contains("Region Skåne sa", "Volymen räcker inte.", "En synpunkt har inte fått svar än.")
                .doesNotContain("Definitionen är för snäv.");
        kod(302, inte("Fler enheter behövs.", "Ändrat efteråt."));
        kod(302, inte("Definitionen är för snäv.", "Gruppen står fast."));
        assertThat(sida(publik)).as("not before it is published").doesNotContain("Ändrat efteråt.", "står fast");
        kod(302, publicera());
        assertThat(sida(publik))
                .contains("Ändrat efteråt.", "Gruppen står fast.")
                .doesNotContain("inte fått svar än");
        List<Handling> handlingarna = handlingar.offentliga(id).stream()
                .filter(h -> h.rubrik().startsWith("Du sa"))
                .toList();
        assertThat(handlingarna).as("each is a handling").hasSize(2);
        for (Filpost f : handlingar.filer(handlingarna)) {
            assertThat(Verapdf.fel(handlingar.innehall(f))).isEmpty();
        }
    }

    @Test
    void enPrivatpersonsNamnOchDetSomArMaskatPublicerasInte() throws Exception {
        SynpunktService.Del d = del("Resorna");
        kod(302, ny(d, "Resorna blir för långa."));
        kod(302, inte("Resorna blir för långa.", "Vi ser att resorna blir för långa, men volymen avgör."));
        publicering.maska(id, d.fran().id(), "resorna", "Enskilds hälsa", "25:1", resa.som("utredare1"));

        kod(302, publicera());

        assertThat(sida(publik))
                .contains("Allmänheten sa", "[maskat, OSL 25 kap. 1 §] blir för långa.")
                .doesNotContain("Kim Prov", "Resorna", "resorna");
    }

    @Test
    void felSagsVidFaltetMedDetSkrivnaKvar() throws Exception {
        kod(302, ny(del("Fler enheter"), "Fler enheter behövs."));
        assertThat(svar(ny(del("Fler enheter"), " ")).getContentAsString()).contains("Skriv synpunkten");
        MockHttpServletResponse utan = svar(
                som(post(sidan + "/" + synpunkt("Fler enheter behövs.").id())).param("svar", "Det jag skrev"));
        assertThat(utan.getStatus()).isEqualTo(422);
        assertThat(utan.getContentAsString())
                .contains("Välj om synpunkten ledde till en ändring")
                .contains("Det jag skrev");
        assertThat(svar(inte("Fler enheter behövs.", " ")).getContentAsString()).contains("Skriv vad ni gjorde");
        assertThat(synpunkter.laget(id).besvarade()).isZero();
    }

    @Test
    void tvaKlickGerEnSynpunktOchEnPublicering() throws Exception {
        UUID nyckel = UUID.randomUUID();
        SynpunktService.Del d = del("Fler enheter");
        new Samtidigt(mvc).enVerkan(302, () -> ny(d, "Fler enheter behövs.", nyckel));
        assertThat(synpunkter.laget(id).synpunkter()).hasSize(1);
        kod(302, inte("Fler enheter behövs.", "Nej."));
        UUID ut = UUID.randomUUID();
        new Samtidigt(mvc).enVerkan(302, () -> publicera(ut));
        assertThat(duSa.publicerat(id).orElseThrow().version()).isEqualTo(1);

        UUID borta = synpunkt("Fler enheter behövs.").id();
        kod(302, som(post(sidan + "/" + borta + "/ta-bort")));
        kod(409, som(post(sidan + "/" + borta)).param("utfall", "inte").param("svar", "För sent."));
        assertThat(sida(publik)).as("what is published stays").contains("Fler enheter behövs.");
    }
}
