package se.nhv.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.nhv.fel.Textkalla;

/** A Word file with real headings, lists and table heads, so that it can be navigated, and worked on further. */
final class Wordfil {
    private static final String TYPSNITT = "Liberation Sans";
    private static final String PUNKT = "•";
    /** Columns beside the first on a page that stands. */
    private static final int FLEST_KOLUMNER = 5;

    private static final int HOGSTA_RUBRIK = 6;
    private static final int BROD = 11;
    private static final int I_TABELL = 9;
    private static final int[] RUBRIKHOJD = {20, 16, 13, 12, 11, 11};
    /** Half points and twentieths of a point are what the format counts in. */
    private static final int HALVA = 2;

    private static final int TJUGONDELAR = 20;
    private static final int INDRAG = 18 * TJUGONDELAR;

    private final Instant nu;
    private final XWPFDocument word = new XWPFDocument();

    Wordfil(Instant nu) {
        this.nu = nu;
    }

    byte[] skriv(Dokument dokument) throws IOException {
        try (word) {
            POIXMLProperties.CoreProperties egenskaper = word.getProperties().getCoreProperties();
            egenskaper.setTitle(Text.rent(dokument.titel()));
            egenskaper.setDescription(Text.rent(dokument.beskrivning()));
            egenskaper.setCreated(Optional.of(Date.from(nu)));
            stilar();
            stycke(stilnamn(1), dokument.titel());
            for (Dokument.Del del : dokument.delar()) {
                if (del instanceof Dokument.Rubrik r) {
                    stycke(stilnamn(r.niva()), r.text());
                } else if (del instanceof Dokument.Stycke s) {
                    stycke(null, s.text());
                } else if (del instanceof Dokument.Markt m) {
                    Innehallskontroll.skriv(word, m);
                } else if (del instanceof Dokument.Lista l) {
                    lista(l);
                } else if (del instanceof Dokument.Lankar l) {
                    lista(l.utanMal());
                } else if (del instanceof Dokument.Tabell t) {
                    Text.delad(t, FLEST_KOLUMNER).forEach(this::tabell);
                }
            }
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            word.write(ut);
            return ut.toByteArray();
        }
    }

    private static String stilnamn(int niva) {
        return "Heading" + niva;
    }

    private void stilar() {
        XWPFStyles stilar = word.createStyles();
        CTFonts typsnitt = CTFonts.Factory.newInstance();
        typsnitt.setAscii(TYPSNITT);
        typsnitt.setHAnsi(TYPSNITT);
        typsnitt.setCs(TYPSNITT);
        stilar.setDefaultFonts(typsnitt);
        stilar.setSpellingLanguage(Textkalla.SVENSKA.toLanguageTag());
        for (int niva = 1; niva <= HOGSTA_RUBRIK; niva++) {
            CTStyle stil = CTStyle.Factory.newInstance();
            stil.setType(STStyleType.PARAGRAPH);
            stil.setStyleId(stilnamn(niva));
            stil.addNewName().setVal("heading " + niva);
            stil.addNewQFormat();
            var stycke = stil.addNewPPr();
            stycke.addNewKeepNext();
            var avstand = stycke.addNewSpacing();
            avstand.setBefore(BigInteger.valueOf(12L * TJUGONDELAR));
            avstand.setAfter(BigInteger.valueOf(4L * TJUGONDELAR));
            stycke.addNewOutlineLvl().setVal(BigInteger.valueOf(niva - 1L));
            var tecken = stil.addNewRPr();
            tecken.addNewB();
            tecken.addNewSz().setVal(BigInteger.valueOf((long) RUBRIKHOJD[niva - 1] * HALVA));
            stilar.addStyle(new XWPFStyle(stil));
        }
    }

    private XWPFParagraph stycke(@Nullable String stil, String text) {
        XWPFParagraph p = word.createParagraph();
        if (stil == null) {
            p.setSpacingAfter(6 * TJUGONDELAR);
            skriv(p, text, BROD, false);
        } else {
            p.setStyle(stil);
            rader(p.createRun(), text);
        }
        return p;
    }

    private static void skriv(XWPFParagraph p, String text, int hojd, boolean fet) {
        p.setAlignment(ParagraphAlignment.LEFT);
        XWPFRun run = p.createRun();
        run.setFontSize(hojd);
        run.setBold(fet);
        rader(run, text);
    }

    private static void rader(XWPFRun run, String text) {
        List<String> rader = Text.rader(text);
        for (int i = 0; i < rader.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(rader.get(i), i);
        }
    }

    private void lista(Dokument.Lista l) {
        BigInteger nummer = numrering(l.numrerad());
        l.punkter().forEach(punkt -> stycke(null, punkt).setNumID(nummer));
    }

    private BigInteger numrering(boolean numrerad) {
        XWPFNumbering numrering = word.createNumbering();
        CTAbstractNum form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(numrering.getAbstractNums().size()));
        CTLvl niva = form.addNewLvl();
        niva.setIlvl(BigInteger.ZERO);
        niva.addNewStart().setVal(BigInteger.ONE);
        niva.addNewNumFmt().setVal(numrerad ? STNumberFormat.DECIMAL : STNumberFormat.BULLET);
        niva.addNewLvlText().setVal(numrerad ? "%1." : PUNKT);
        var indrag = niva.addNewPPr().addNewInd();
        indrag.setLeft(BigInteger.valueOf(INDRAG));
        indrag.setHanging(BigInteger.valueOf(INDRAG));
        return numrering.addNum(numrering.addAbstractNum(new XWPFAbstractNum(form)));
    }

    private void tabell(Dokument.Tabell t) {
        XWPFParagraph namn = stycke(null, t.namn());
        namn.setKeepNext(true);
        XWPFTable tabell = word.createTable(t.rader().size() + 1, t.kolumner().size());
        tabell.setWidth("100%");
        XWPFTableRow huvud = tabell.getRow(0);
        huvud.setRepeatHeader(true);
        huvud.setCantSplitRow(true);
        for (int k = 0; k < t.kolumner().size(); k++) {
            skriv(huvud.getCell(k).getParagraphs().get(0), t.kolumner().get(k), I_TABELL, true);
        }
        for (int r = 0; r < t.rader().size(); r++) {
            XWPFTableRow rad = tabell.getRow(r + 1);
            rad.setCantSplitRow(true);
            List<XWPFTableCell> celler = rad.getTableCells();
            for (int k = 0; k < celler.size(); k++) {
                Dokument.Cell c = t.rader().get(r).get(k);
                skriv(celler.get(k).getParagraphs().get(0), c.text(), I_TABELL, k == 0);
                Toner.farg(c.ton()).ifPresent(celler.get(k)::setColor);
            }
        }
        word.createParagraph();
    }
}
