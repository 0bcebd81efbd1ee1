package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.arende.ArendeId;
import se.nhv.test.Nhvtest;
import se.nhv.test.Samtidigt;

/** What a robot tries against the open remiss, and that a person who happens to look like one gets through. */
@Nhvtest
class RobotskyddTest extends OppetSvarsprov {
    private static final int NEKAT = 422;

    @Test
    void denSomPostarDirektUtanAttHaFattFormularetTasInteEmot() throws Exception {
        for (String bevis : new String[] {"", "nonsens", "AAAA", "A".repeat(75), "%00", "å".repeat(75)}) {
            MockHttpServletResponse r = svar(ifyllt(bevis));
            assertThat(r.getStatus()).as(bevis).isEqualTo(NEKAT);
            assertThat(r.getContentAsString())
                    .contains("Formuläret kom inte från den här sidan")
                    .contains("Resorna blir för långa.");
        }
        assertThat(svar(post(oppen + "/skicka").param("svar-1", "avstyrker")).getStatus())
                .isEqualTo(NEKAT);
        assertThat(inkomna().antal()).isZero();
    }

    @Test
    void ettFormularSomArAndratEllerForEnAnnanRemissTasInteEmot() throws Exception {
        String bevis = nyttBevisSomArLast();
        ArendeId annat = nyRemiss("En annan fråga?");
        String andras = bevis(adress(annat));
        klocka.flytta(LASER);
        for (int plats : new int[] {0, 20, 31, 60}) {
            char c = bevis.charAt(plats) == 'A' ? 'B' : 'A';
            assertThat(svar(ifyllt(bevis.substring(0, plats) + c + bevis.substring(plats + 1)))
                            .getStatus())
                    .as("byte " + plats)
                    .isEqualTo(NEKAT);
        }
        assertThat(svar(ifyllt(andras)).getStatus()).isEqualTo(NEKAT);
        assertThat(inkomna().antal()).isZero();
        assertThat(svar(ifyllt(bevis)).getStatus()).isEqualTo(302);
    }

    @Test
    void denSomSpelarOmEttSkickatFormularFarInIngetMer() throws Exception {
        String bevis = nyttBevisSomArLast();
        String kvitto = skickat(ifyllt(bevis));

        for (int i = 0; i < 3; i++) {
            MockHttpServletResponse igen = svar(ifyllt(bevis).param("ovrigt", "Igen " + i));
            assertThat(igen.getStatus()).isEqualTo(409);
            assertThat(igen.getContentAsString())
                    .as("a person who clicked twice finds the receipt")
                    .contains(kvitto);
        }
        assertThat(inkomna().antal()).isEqualTo(1);
        assertThat(handlingar.handlingar(id).stream().filter(h -> h.rubrik().startsWith("Svar på den öppna")))
                .hasSize(1);
    }

    @Test
    void tvaKlickISammaOgonblickBlirEttSvar() throws Exception {
        String bevis = nyttBevisSomArLast();

        new Samtidigt(mvc).enVerkan(302, () -> ifyllt(bevis));

        assertThat(inkomna().antal()).isEqualTo(1);
    }

    @Test
    void denSomPostarForFortFarVantaOchKommerSedanFram() throws Exception {
        String bevis = bevis();

        MockHttpServletResponse fort = svar(ifyllt(bevis));

        assertThat(fort.getStatus()).isEqualTo(NEKAT);
        assertThat(fort.getContentAsString())
                .contains("Svaret är inte skickat än.", "sekund", "Resorna blir för långa.")
                .contains(bevis);
        assertThat(inkomna().antal()).isZero();
        klocka.flytta(Duration.ofSeconds(4));
        assertThat(svar(ifyllt(bevis)).getStatus()).isEqualTo(302);
    }

    @Test
    void denSomFyllerIDetDoldaFaltetTasInteEmotMenFarVetaVarfor() throws Exception {
        String bevis = nyttBevisSomArLast();
        for (MockHttpServletRequestBuilder b :
                new MockHttpServletRequestBuilder[] {post(oppen), post(oppen + "/skicka")}) {
            MockHttpServletResponse r = svar(b.param("bevis", bevis)
                    .param("svar-1", "avstyrker")
                    .param("motivering-1", "Köp här")
                    .param("webbplats", "https://example.org"));
            assertThat(r.getStatus()).isEqualTo(NEKAT);
            assertThat(r.getContentAsString())
                    .contains("Fältet ska vara tomt.", "Köp här")
                    .doesNotContain("https://example.org");
        }
        assertThat(inkomna().antal()).isZero();
    }

    @Test
    void denSomOversvammarStoppasVidSinAdressMenIngenAnnan() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(svar(ifyllt(nyttBevisSomArLast())).getStatus()).isEqualTo(302);
        }
        String sista = nyttBevisSomArLast();
        MockHttpServletResponse stoppad = svar(ifyllt(sista));
        assertThat(stoppad.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(stoppad.getHeader("Retry-After"))).isBetween(1, 600);
        assertThat(stoppad.getContentAsString()).contains("från samma nätverk").contains("Resorna blir för långa.");
        assertThat(inkomna().antal()).isEqualTo(5);

        String forsta = fran;
        fran = nyAdress();
        assertThat(svar(ifyllt(nyttBevisSomArLast())).getStatus())
                .as("somebody else")
                .isEqualTo(302);
        fran = forsta;
        klocka.flytta(Duration.ofMinutes(10));
        assertThat(svar(ifyllt(sista)).getStatus())
                .as("the same, when the time has passed")
                .isEqualTo(302);
    }

    @Test
    void ettHeltNatAvIPv6RaknasSomEnAdress() throws Exception {
        for (int i = 0; i < 5; i++) {
            fran = "2001:db8:1:2::" + (i + 1);
            assertThat(svar(ifyllt(nyttBevisSomArLast())).getStatus()).isEqualTo(302);
        }
        fran = "2001:db8:1:2:ffff::1";
        assertThat(svar(ifyllt(nyttBevisSomArLast())).getStatus()).isEqualTo(429);
        fran = "2001:db8:1:3::1";
        assertThat(svar(ifyllt(nyttBevisSomArLast())).getStatus()).isEqualTo(302);
    }

    @Test
    void denVarsWebblasareHarArbetatFarSkickaFlerMenInteMedNagonAnnansArbete() throws Exception {
        String forsta = nyttBevisSomArLast();
        String arbete = arbeta(forsta);
        assertThat(svar(ifyllt(forsta).param("arbete", arbete)).getStatus()).isEqualTo(302);
        for (int i = 0; i < 7; i++) {
            String bevis = nyttBevisSomArLast();
            assertThat(svar(ifyllt(bevis).param("arbete", arbeta(bevis))).getStatus())
                    .isEqualTo(302);
        }
        String bevis = nyttBevisSomArLast();
        assertThat(svar(ifyllt(bevis).param("arbete", arbete)).getStatus())
                .as("work for another form")
                .isEqualTo(429);
        assertThat(svar(ifyllt(bevis).param("arbete", "1".repeat(5_000))).getStatus())
                .isEqualTo(429);
    }

    @Test
    void ettFormularSomLegatOppetLangeFornyasMedDetSkrivnaKvar() throws Exception {
        String bevis = bevis();
        klocka.flytta(Duration.ofDays(3));

        MockHttpServletResponse gammalt = svar(ifyllt(bevis));

        assertThat(gammalt.getStatus()).isEqualTo(NEKAT);
        assertThat(gammalt.getContentAsString())
                .contains("Sidan har varit öppen länge", "Resorna blir för långa.")
                .doesNotContain(bevis);
        assertThat(inkomna().antal()).isZero();
    }

    /** As the script of the page does. */
    private static String arbeta(String bevis) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        for (int tal = 0; ; tal++) {
            byte[] spar = sha.digest((bevis + "." + tal).getBytes(StandardCharsets.UTF_8));
            if (spar[0] == 0 && (spar[1] & 0xFC) == 0) {
                return String.valueOf(tal);
            }
        }
    }
}
