package se.nhv.dokument;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtContentBlock;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLock;

/** A text with a name of its own in a Word file: it is written in like any other, and cannot be taken away by mistake. */
final class Innehallskontroll {
    private Innehallskontroll() {}

    static void skriv(XWPFDocument word, Dokument.Markt markt) {
        CTSdtBlock kontroll = word.getDocument().getBody().addNewSdt();
        CTSdtPr egenskaper = kontroll.addNewSdtPr();
        egenskaper.addNewAlias().setVal(Text.rent(markt.namn()));
        egenskaper.addNewTag().setVal(markt.marke());
        egenskaper.addNewId().setVal(nummer(markt.marke()));
        egenskaper.addNewLock().setVal(markt.last() ? STLock.SDT_CONTENT_LOCKED : STLock.SDT_LOCKED);
        CTSdtContentBlock innehall = kontroll.addNewSdtContent();
        List<String> rader = Text.rader(markt.text());
        if (rader.isEmpty()) {
            innehall.addNewP();
        }
        for (String rad : rader) {
            stycke(innehall.addNewP(), rad);
        }
    }

    private static void stycke(CTP stycke, String rad) {
        CTText text = stycke.addNewR().addNewT();
        text.setStringValue(rad);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
    }

    /** Word wants a number too, different for each. */
    private static BigInteger nummer(String marke) {
        CRC32 summa = new CRC32();
        summa.update(marke.getBytes(StandardCharsets.UTF_8));
        return BigInteger.valueOf(1 + (summa.getValue() & (Integer.MAX_VALUE - 1)));
    }
}
