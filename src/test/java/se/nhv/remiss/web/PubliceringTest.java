package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import se.nhv.dokument.Verapdf;
import se.nhv.handling.Filpost;
import se.nhv.handling.Handling;
import se.nhv.remiss.Yttrandepublicering;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;

/** What is published of a yttrande is without what is masked: not covered, but not there. The original is as it came. */
@Nhvtest
class PubliceringTest extends OppetSvarsprov {
    private static final String HEMLIGT = "Zebulon Qvarnström";

    @Autowired
    Yttrandepublicering publicering;

    private String sidan = "";
    private UUID kalla = new UUID(0, 0);

    private void ettYttrande() throws Exception {
        skickat(
                lank,
                ifyllt(
                        lank,
                        "tillstyrker",
                        "Patienten " + HEMLIGT + " väntade länge. Det gjorde också ZEBULON\n  QVARNSTRÖM i fjol."));
        kalla = publicering.alla(publicering.remiss(id)).get(0).inkommet().id();
        sidan = "/arenden/" + id + "/remiss/publicering/" + kalla;
    }

    private static MockHttpServletRequestBuilder som(MockHttpServletRequestBuilder b) {
        return b.with(Som.konto("utredare1", "utredare")).with(csrf());
    }

    private MockHttpServletResponse gor(String vad) throws Exception {
        return svar(som(post(sidan + vad)));
    }

    private MockHttpServletResponse maska(String text, String lagrum, String skal) throws Exception {
        return svar(som(post(sidan + "/mask")
                .param("text", text)
                .param("lagrum", lagrum)
                .param("skal", skal)));
    }

    private List<Handling> offentliga() {
        return handlingar.offentliga(id).stream()
                .filter(h -> h.rubrik().startsWith("Yttrande"))
                .toList();
    }

    private byte[] publicerad() throws Exception {
        Filpost fil = handlingar.filer(offentliga()).get(0);
        MockHttpServletResponse r = oppnad("/vardomraden/" + id + "/handlingar/" + fil.id());
        assertThat(r.getStatus()).isEqualTo(200);
        return r.getContentAsByteArray();
    }

    @Test
    void ingetPublicerasForranUtredarenSagerDetOchDaUtanDetMaskade() throws Exception {
        ettYttrande();
        byte[] original = original();
        assertThat(offentliga()).isEmpty();

        assertThat(gor("/publicera").getStatus()).isEqualTo(302);
        byte[] utanMask = publicerad();
        assertThat(spar(utanMask, "Zebulon"))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(spar(utanMask, "Qvarnström")).isNotEmpty();

        assertThat(maska(HEMLIGT, "25:1", "Uppgift om en enskilds hälsotillstånd")
                        .getStatus())
                .isEqualTo(302);
        assertThat(spar(publicerad(), "Zebulon"))
                .as("not before it is published anew")
                .isNotEmpty();
        assertThat(gor("/publicera").getStatus()).isEqualTo(302);

        byte[] maskad = publicerad();
        for (String del : List.of("Zebulon", "ZEBULON", "Qvarnström", "QVARNSTRÖM", "Qvarnstr")) {
            assertThat(spar(maskad, del)).as(del).isEmpty();
        }
        assertThat(text(maskad))
                .contains("[maskat, OSL 25 kap. 1 §]")
                .contains("väntade länge")
                .contains("Uppgift om en enskilds hälsotillstånd");
        assertThat(Verapdf.fel(maskad)).isEmpty();
        assertThat(original()).as("the original is as it came").isEqualTo(original);
        assertThat(offentliga())
                .as("one handling, in two versions")
                .singleElement()
                .satisfies(h -> assertThat(h.version()).isEqualTo(2));
        assertThat(sida("/vardomraden/" + id)).doesNotContain("Zebulon");
    }

    @Test
    void denForstaVersionenGarInteAttLasaNarEnMaskadHarErsattDen() throws Exception {
        ettYttrande();
        gor("/publicera");
        UUID forsta = handlingar.filer(offentliga()).get(0).id();
        maska(HEMLIGT, "OSL 25 kap. 1 §", "Enskilds hälsa");
        gor("/publicera");

        assertThat(oppnad("/vardomraden/" + id + "/handlingar/" + forsta).getStatus())
                .isEqualTo(404);
    }

    @Test
    void varjeMaskHarSkalOchLagrumOchStarILoggenUtanDetSomMaskades() throws Exception {
        ettYttrande();
        assertThat(maska(HEMLIGT, "", "Enskilds hälsa").getContentAsString())
                .contains("Skriv sekretessen som en paragraf");
        assertThat(maska(HEMLIGT, "för att", "Enskilds hälsa").getStatus()).isEqualTo(422);
        assertThat(maska(HEMLIGT, "25:1", " ").getContentAsString()).contains("Skriv varför");
        assertThat(maska(HEMLIGT, "25:1", "Gäller zebulon qvarnström").getContentAsString())
                .contains("Skälet innehåller det som ska maskeras");
        assertThat(maska("Finns inte", "25:1", "Enskilds hälsa").getContentAsString())
                .contains("Orden finns inte i yttrandet");
        assertThat(publicering.hamta(publicering.remiss(id), kalla).masker()).isEmpty();

        maska(HEMLIGT, "25:1", "Enskilds hälsa");
        gor("/publicera");

        List<String> logg = jdbc.sql("SELECT handelse || ' ' || uppgifter::text FROM handelse WHERE arende = :id")
                .param("id", id.varde())
                .query(String.class)
                .list();
        assertThat(logg)
                .anyMatch(l -> l.startsWith("YTTRANDE_MASKAT") && l.contains("OSL 25 kap. 1 §"))
                .anyMatch(l -> l.startsWith("YTTRANDE_PUBLICERAT"))
                .noneMatch(l -> l.contains("Zebulon"));
    }

    @Test
    void ettIndragetYttrandeGarInteAttLasaOchKanPublicerasIgen() throws Exception {
        ettYttrande();
        gor("/publicera");
        UUID fil = handlingar.filer(offentliga()).get(0).id();

        assertThat(gor("/dra-in").getStatus()).isEqualTo(302);
        assertThat(oppnad("/vardomraden/" + id + "/handlingar/" + fil).getStatus())
                .isEqualTo(404);
        assertThat(gor("/dra-in").getStatus()).isEqualTo(409);

        assertThat(gor("/publicera").getStatus()).isEqualTo(302);
        assertThat(offentliga()).hasSize(1);
    }

    @Test
    void enPrivatpersonsNamnPublicerasInteMenOrganisationensGor() throws Exception {
        skickat(ifyllt(nyttBevisSomArLast()).param("namn", "Kim Prov"));
        skickat(ifyllt(nyttBevisSomArLast()).param("namn", "Alex Prov").param("organisation", "Provföreningen"));
        for (var rad : publicering.alla(publicering.remiss(id))) {
            sidan = "/arenden/" + id + "/remiss/publicering/" + rad.inkommet().id();
            gor("/publicera");
        }
        assertThat(offentliga().stream().map(Handling::rubrik))
                .anyMatch(r -> r.endsWith(": Allmänheten"))
                .anyMatch(r -> r.endsWith(": Provföreningen"));
        for (Filpost f : handlingar.filer(offentliga())) {
            byte[] pdf = handlingar.innehall(f);
            assertThat(spar(pdf, "Kim Prov")).isEmpty();
            assertThat(spar(pdf, "Alex")).isEmpty();
            assertThat(spar(pdf, "Resorna")).isNotEmpty();
        }
    }

    private byte[] original() {
        Handling h = handlingar.handlingar(id).stream()
                .filter(y -> y.rubrik().equals("Yttrande över remissen"))
                .findFirst()
                .orElseThrow();
        return handlingar.innehall(handlingar.filer(List.of(h)).get(0));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(d).replaceAll("\\s+", " ");
        }
    }

    /** Where the words can be found: as read, in the bytes, in what the bytes unpack to, and in every string. */
    private static List<String> spar(byte[] pdf, String ord) throws IOException {
        List<String> ut = new ArrayList<>();
        if (text(pdf).contains(ord)) {
            ut.add("text");
        }
        if (iBytes(pdf, ord)) {
            ut.add("bytes");
        }
        try (PDDocument d = Loader.loadPDF(pdf)) {
            Set<COSBase> sedda = new HashSet<>();
            for (COSObjectKey nyckel : d.getDocument().getXrefTable().keySet()) {
                i(d.getDocument().getObjectFromPool(nyckel), ord, sedda, ut);
            }
            i(d.getDocument().getTrailer(), ord, sedda, ut);
        }
        return ut;
    }

    private static void i(COSBase b, String ord, Set<COSBase> sedda, List<String> ut) throws IOException {
        if (b == null || !sedda.add(b)) {
            return;
        }
        if (b instanceof COSStream s) {
            try (InputStream in = s.createInputStream()) {
                if (iBytes(in.readAllBytes(), ord)) {
                    ut.add("stream");
                }
            }
        }
        if (b instanceof COSString s && (s.getString().contains(ord) || iBytes(s.getBytes(), ord))) {
            ut.add("string");
        } else if (b instanceof COSArray a) {
            for (COSBase c : a) {
                i(c, ord, sedda, ut);
            }
        } else if (b instanceof COSDictionary d) {
            for (COSBase c : d.getValues()) {
                i(c, ord, sedda, ut);
            }
        } else if (b instanceof COSObject o) {
            i(o.getObject(), ord, sedda, ut);
        }
    }

    private static boolean iBytes(byte[] bytes, String ord) {
        String ra = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        for (Charset c : Arrays.asList(
                StandardCharsets.UTF_8,
                StandardCharsets.ISO_8859_1,
                StandardCharsets.UTF_16BE,
                StandardCharsets.UTF_16LE)) {
            String som = new String(ord.getBytes(c), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (ra.contains(som)) {
                return true;
            }
        }
        return false;
    }
}
