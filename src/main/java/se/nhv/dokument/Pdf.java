package se.nhv.dokument;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.nhv.fel.Textkalla;

/**
 * A PDF to read and to keep: PDF/A-2a for the archive and PDF/UA-1 for those who read by ear. Its fonts are inside, its
 * headings, lists and table heads are marked as such, and it says what it is called and in which language.
 */
final class Pdf {
    private static final String TYPSNITT = "Liberation Sans";
    private static final String TYPSNITTEN = "/liberation/LiberationSans-";
    private static final int NORMAL = 400;
    private static final int FET = 700;
    /** Columns beside the first on a page that stands. */
    private static final int FLEST_KOLUMNER = 5;

    static {
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.WARNING));
    }

    byte[] skriv(Dokument dokument) throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        PdfRendererBuilder byggare = new PdfRendererBuilder();
        byggare.useFastMode();
        byggare.usePdfAConformance(PdfAConformance.PDFA_2_A);
        byggare.usePdfUaAccessibility(true);
        byggare.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        byggare.useFont(() -> typsnitt("Regular"), TYPSNITT, NORMAL, FontStyle.NORMAL, true);
        byggare.useFont(() -> typsnitt("Bold"), TYPSNITT, FET, FontStyle.NORMAL, true);
        byggare.useFont(() -> typsnitt("Italic"), TYPSNITT, NORMAL, FontStyle.ITALIC, true);
        byggare.withProducer(Textkalla.text("dokument.producent"));
        byggare.withW3cDocument(sida(dokument), null);
        byggare.toStream(ut);
        byggare.run();
        return ut.toByteArray();
    }

    private static InputStream typsnitt(String snitt) {
        return resurs(TYPSNITTEN + snitt + ".ttf");
    }

    private static InputStream resurs(String namn) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(namn), namn);
    }

    private static Document sida(Dokument dokument) throws IOException {
        Document html = tomt();
        Element rot = html.createElement("html");
        rot.setAttribute("lang", Textkalla.SVENSKA.toLanguageTag());
        html.appendChild(rot);
        Element huvud = under(rot, "head");
        text(under(huvud, "title"), dokument.titel());
        meta(huvud, "description", dokument.beskrivning());
        meta(huvud, "subject", dokument.beskrivning());
        try (InputStream stil = resurs("/dokument/dokument.css")) {
            text(under(huvud, "style"), new String(stil.readAllBytes(), StandardCharsets.UTF_8));
        }
        Element kropp = under(rot, "body");
        text(under(kropp, "h1"), dokument.titel());
        for (Dokument.Del del : dokument.delar()) {
            if (del instanceof Dokument.Rubrik r) {
                text(under(kropp, "h" + r.niva()), r.text());
            } else if (del instanceof Dokument.Stycke s) {
                rader(under(kropp, "p"), s.text());
            } else if (del instanceof Dokument.Markt m) {
                rader(under(kropp, "p"), m.text());
            } else if (del instanceof Dokument.Lista l) {
                Element lista = under(kropp, l.numrerad() ? "ol" : "ul");
                l.punkter().forEach(p -> rader(under(lista, "li"), p));
            } else if (del instanceof Dokument.Lankar l) {
                Element lista = under(kropp, "ol");
                l.lankar().forEach(lank -> {
                    Element a = under(under(lista, "li"), "a");
                    a.setAttribute("href", lank.mal());
                    rader(a, lank.text());
                });
            } else if (del instanceof Dokument.Tabell t) {
                Text.delad(t, FLEST_KOLUMNER).forEach(d -> tabell(kropp, d));
            }
        }
        return html;
    }

    private static Document tomt() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tabell(Element kropp, Dokument.Tabell t) {
        if (!t.namn().isBlank()) {
            Element namn = under(kropp, "p");
            namn.setAttribute("class", "tabellnamn");
            text(namn, t.namn());
        }
        Element tabell = under(kropp, "table");
        Element huvud = under(under(tabell, "thead"), "tr");
        t.kolumner().forEach(k -> {
            Element th = under(huvud, "th");
            th.setAttribute("scope", "col");
            text(th, k);
        });
        Element rader = under(tabell, "tbody");
        for (List<Dokument.Cell> rad : t.rader()) {
            Element tr = under(rader, "tr");
            for (int k = 0; k < rad.size(); k++) {
                Dokument.Cell c = rad.get(k);
                Element cell = under(tr, k == 0 ? "th" : "td");
                if (k == 0) {
                    cell.setAttribute("scope", "row");
                }
                cell.setAttribute("class", "ton-" + c.ton().name().toLowerCase(Locale.ROOT));
                rader(cell, c.text());
            }
        }
    }

    private static void meta(Element huvud, String namn, String varde) {
        Element meta = under(huvud, "meta");
        meta.setAttribute("name", namn);
        meta.setAttribute("content", Text.rent(varde));
    }

    private static void rader(Element i, String text) {
        List<String> rader = Text.rader(text);
        for (int r = 0; r < rader.size(); r++) {
            if (r > 0) {
                under(i, "br");
            }
            text(i, rader.get(r));
        }
    }

    private static void text(Element i, String text) {
        i.appendChild(i.getOwnerDocument().createTextNode(Text.rent(text)));
    }

    private static Element under(Element over, String namn) {
        Element e = over.getOwnerDocument().createElement(namn);
        over.appendChild(e);
        return e;
    }
}
