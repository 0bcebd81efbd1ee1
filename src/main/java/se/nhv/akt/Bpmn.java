package se.nhv.akt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Reads models as XML; nothing outside the file is ever fetched. */
final class Bpmn {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private Bpmn() {}

    static Document las(byte[] xml) {
        try {
            DocumentBuilderFactory fabrik = DocumentBuilderFactory.newInstance();
            fabrik.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            fabrik.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            fabrik.setNamespaceAware(true);
            return fabrik.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a deployed model cannot be read", e);
        }
    }

    /** Labels are broken into lines for the drawing. */
    static String enRad(String namn) {
        return namn.replaceAll("\\s+", " ").strip();
    }
}
