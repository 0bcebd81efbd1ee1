package se.nhv.handling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads author and title out of Word and PDF files. What a file does not say plainly is left to the registrator. */
final class Dokumentlasare {
    private static final int STORST_XML = 200_000;
    private static final int MEST_FORSOK = 100;
    // No author has a longer name; without an end a broken file would have it read for ever.
    private static final Pattern VARDE =
            Pattern.compile("\\s{0,20}(?:\\(((?:\\\\.|[^\\\\)]){0,1000})\\)|<([0-9A-Fa-f\\s]{1,4000})>)");

    private Dokumentlasare() {}

    static Dokumentuppgifter word(byte[] innehall) {
        Optional<byte[]> core = new Zippaket(innehall).del("docProps/core.xml", STORST_XML);
        if (core.isEmpty()) {
            return Dokumentuppgifter.INGA;
        }
        try {
            Document xml = xml(core.get());
            return new Dokumentuppgifter(text(xml, "creator"), text(xml, "title"), null, List.of());
        } catch (IOException | SAXException | ParserConfigurationException olaslig) {
            return Dokumentuppgifter.INGA;
        }
    }

    static Dokumentuppgifter pdf(byte[] innehall) {
        String text = new String(innehall, StandardCharsets.ISO_8859_1);
        if (text.contains("/Encrypt")) {
            return Dokumentuppgifter.INGA;
        }
        return new Dokumentuppgifter(senaste("/Author", text), senaste("/Title", text), null, List.of());
    }

    private static Document xml(byte[] innehall) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
        fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrik.setNamespaceAware(true);
        var byggare = fabrik.newDocumentBuilder();
        byggare.setErrorHandler(null);
        return byggare.parse(new ByteArrayInputStream(innehall));
    }

    private static @Nullable String text(Document xml, String namn) {
        NodeList noder = xml.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", namn);
        return noder.getLength() == 0 ? null : tomSomNull(noder.item(0).getTextContent());
    }

    /** A changed PDF has its new particulars after the old ones, so the last that can be read is the one that holds. */
    private static @Nullable String senaste(String nyckel, String text) {
        int plats = text.length();
        for (int forsok = 0; forsok < MEST_FORSOK && plats >= 0; forsok++) {
            plats = text.lastIndexOf(nyckel, plats - 1);
            Matcher m = VARDE.matcher(text);
            if (plats >= 0 && m.region(plats + nyckel.length(), text.length()).lookingAt()) {
                return tomSomNull(m.group(1) != null ? litteral(m.group(1)) : hex(m.group(2)));
            }
        }
        return null;
    }

    private static String litteral(String ra) {
        StringBuilder ut = new StringBuilder();
        Matcher m = Pattern.compile("\\\\([0-7]{1,3})|\\\\(.)|([^\\\\])", Pattern.DOTALL)
                .matcher(ra);
        while (m.find()) {
            if (m.group(1) != null) {
                ut.append((char) Integer.parseInt(m.group(1), 8));
            } else {
                ut.append(m.group(2) != null ? m.group(2) : m.group(3));
            }
        }
        return avkoda(ut.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String hex(String siffror) {
        String rena = siffror.replaceAll("\\s", "");
        return avkoda(HexFormat.of().parseHex(rena.length() % 2 == 0 ? rena : rena + "0"));
    }

    private static String avkoda(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String tomSomNull(String text) {
        String rent = text.replaceAll("\\p{Cntrl}", " ").strip();
        return rent.isEmpty() ? null : rent.substring(0, Math.min(rent.length(), 200));
    }
}
