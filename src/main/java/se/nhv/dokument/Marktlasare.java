package se.nhv.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import se.nhv.fel.Avvisad;

/** The door back: the named texts of a Word file, however it looks otherwise. */
@Service
public class Marktlasare {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /**
     * Every {@link Dokument.Markt} by its name, in the order of the file. A paragraph is a line; what is struck out in a
     * tracked change is not read.
     *
     * @throws Avvisad if it is not a Word file, or has a text with the same name twice
     */
    public Map<String, String> markta(byte[] fil) {
        try (OPCPackage paket = OPCPackage.open(new ByteArrayInputStream(fil))) {
            List<PackagePart> delar = paket.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType());
            if (delar.isEmpty()) {
                throw new Avvisad("fil", "dokument.fel.inteWord");
            }
            return markta(XMLHelper.newDocumentBuilder().parse(delar.get(0).getInputStream()));
        } catch (IOException
                | InvalidFormatException
                | SAXException
                | OpenXML4JRuntimeException
                | IllegalArgumentException e) {
            throw new Avvisad("fil", "dokument.fel.inteWord");
        }
    }

    private static Map<String, String> markta(Document xml) {
        Map<String, String> ut = new LinkedHashMap<>();
        for (Element kontroll : element(xml.getElementsByTagNameNS(W, "sdt"))) {
            List<Element> marke = element(kontroll.getElementsByTagNameNS(W, "tag"));
            if (!marke.isEmpty()
                    && barn(kontroll, "sdtPr").contains(marke.get(0).getParentNode())) {
                String namn = marke.get(0).getAttributeNS(W, "val");
                if (ut.put(namn, text(kontroll)) != null) {
                    throw new Avvisad("fil", "dokument.fel.tvaGanger", namn);
                }
            }
        }
        return ut;
    }

    private static String text(Element kontroll) {
        boolean tom = barn(kontroll, "sdtPr").stream()
                .flatMap(p -> barn(p, "showingPlcHdr").stream())
                .findAny()
                .isPresent();
        StringBuilder ut = new StringBuilder();
        if (!tom) {
            barn(kontroll, "sdtContent").forEach(i -> las(i, ut));
        }
        return ut.toString().strip();
    }

    private static void las(Node nod, StringBuilder ut) {
        for (Node barn = nod.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
            if (barn instanceof Element e && W.equals(e.getNamespaceURI())) {
                switch (e.getLocalName()) {
                    case "t" -> ut.append(e.getTextContent());
                    case "tab" -> ut.append('\t');
                    case "br", "cr" -> ut.append('\n');
                    case "noBreakHyphen" -> ut.append('-');
                    case "pPr", "rPr", "del", "moveFrom" -> {}
                    case "p" -> {
                        las(e, ut);
                        ut.append('\n');
                    }
                    default -> las(e, ut);
                }
            } else if (barn instanceof Element e) {
                las(e, ut);
            }
        }
    }

    private static List<Element> barn(Element av, String namn) {
        return element(av.getChildNodes()).stream()
                .filter(e -> W.equals(e.getNamespaceURI()) && namn.equals(e.getLocalName()))
                .toList();
    }

    private static List<Element> element(NodeList noder) {
        List<Element> ut = new ArrayList<>();
        for (int i = 0; i < noder.getLength(); i++) {
            if (noder.item(i) instanceof Element e) {
                ut.add(e);
            }
        }
        return ut;
    }
}
