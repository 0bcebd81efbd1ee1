package se.nhv.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;

/**
 * A spreadsheet: the text on the first sheet, each table on one of its own. Everything somebody has written is text, never a
 * formula, and is marked so that it stays text when the cell is edited or the sheet is saved anew.
 */
final class Kalkylblad {
    /** More does not fit in a cell of the format. */
    private static final int LANGST_I_CELL = 32_767;

    private static final String FORMELTECKEN = "=+-@\t\r\n";
    private static final int LANGSTA_BLADNAMN = 31;
    private static final int TECKENBREDD = 256;
    private static final int SMALAST = 12;
    private static final int BREDAST = 60;
    private static final int TEXTBREDD = 100;
    private static final short TITELHOJD = 16;
    private static final short RUBRIKHOJD = 13;

    private final Instant nu;
    private final XSSFWorkbook bok = new XSSFWorkbook();
    private final Map<Dokument.Ton, XSSFCellStyle> toner = new EnumMap<>(Dokument.Ton.class);
    private final Map<Dokument.Ton, XSSFCellStyle> citerade = new EnumMap<>(Dokument.Ton.class);
    private final Set<String> bladnamn = new HashSet<>();

    Kalkylblad(Instant nu) {
        this.nu = nu;
    }

    byte[] skriv(Dokument dokument) throws IOException {
        try (bok) {
            POIXMLProperties.CoreProperties egenskaper = bok.getProperties().getCoreProperties();
            egenskaper.setTitle(Text.rent(dokument.titel()));
            egenskaper.setDescription(Text.rent(dokument.beskrivning()));
            egenskaper.setCreated(Optional.of(Date.from(nu)));
            XSSFSheet forsta = bok.createSheet(namn(Textkalla.text("dokument.kalkylblad.forsta")));
            forsta.setColumnWidth(0, TEXTBREDD * TECKENBREDD);
            rad(forsta, dokument.titel(), stil(true, TITELHOJD));
            for (Dokument.Del del : dokument.delar()) {
                if (del instanceof Dokument.Rubrik r) {
                    forsta.createRow(forsta.getLastRowNum() + 1);
                    rad(forsta, r.text(), stil(true, RUBRIKHOJD));
                } else if (del instanceof Dokument.Stycke s) {
                    rad(forsta, s.text(), null);
                } else if (del instanceof Dokument.Markt m) {
                    rad(forsta, m.text(), null);
                } else if (del instanceof Dokument.Lista l) {
                    l.punkter().forEach(p -> rad(forsta, p, null));
                } else if (del instanceof Dokument.Lankar l) {
                    l.utanMal().punkter().forEach(p -> rad(forsta, p, null));
                } else if (del instanceof Dokument.Tabell t) {
                    String blad = tabell(t);
                    rad(forsta, Textkalla.text("dokument.kalkylblad.tabell", t.namn(), blad), null);
                }
            }
            ByteArrayOutputStream ut = new ByteArrayOutputStream();
            bok.write(ut);
            return ut.toByteArray();
        }
    }

    private void rad(XSSFSheet blad, String text, @Nullable XSSFCellStyle stil) {
        XSSFCell cell = blad.createRow(blad.getLastRowNum() + 1).createCell(0);
        text(cell, text, Dokument.Ton.INGEN);
        if (stil != null) {
            XSSFCellStyle egen = bok.createCellStyle();
            egen.cloneStyleFrom(stil);
            egen.setQuotePrefixed(cell.getCellStyle().getQuotePrefixed());
            cell.setCellStyle(egen);
        }
    }

    private String tabell(Dokument.Tabell t) {
        String namn = namn(t.namn());
        XSSFSheet blad = bok.createSheet(namn);
        XSSFRow huvud = blad.createRow(0);
        XSSFCellStyle rubrik = stil(true, XSSFFont.DEFAULT_FONT_SIZE);
        for (int k = 0; k < t.kolumner().size(); k++) {
            XSSFCell cell = huvud.createCell(k);
            text(cell, t.kolumner().get(k), Dokument.Ton.INGEN);
            cell.setCellStyle(rubrik);
        }
        for (int r = 0; r < t.rader().size(); r++) {
            XSSFRow rad = blad.createRow(r + 1);
            List<Dokument.Cell> celler = t.rader().get(r);
            for (int k = 0; k < celler.size(); k++) {
                cell(rad.createCell(k), celler.get(k));
            }
        }
        for (int k = 0; k < t.kolumner().size(); k++) {
            blad.setColumnWidth(k, bredd(t, k) * TECKENBREDD);
        }
        blad.createFreezePane(1, 1);
        if (!t.rader().isEmpty()) {
            blad.setAutoFilter(
                    new CellRangeAddress(0, t.rader().size(), 0, t.kolumner().size() - 1));
        }
        blad.setRepeatingRows(new CellRangeAddress(0, 0, 0, t.kolumner().size() - 1));
        blad.getPrintSetup().setLandscape(true);
        return namn;
    }

    private static int bredd(Dokument.Tabell t, int kolumn) {
        int langst = t.kolumner().get(kolumn).length();
        for (List<Dokument.Cell> rad : t.rader()) {
            langst = Math.max(langst, rad.get(kolumn).text().length());
        }
        return Math.max(SMALAST, Math.min(BREDAST, langst + 2));
    }

    private void cell(XSSFCell cell, Dokument.Cell c) {
        Long tal = c.tal();
        if (tal == null) {
            text(cell, c.text(), c.ton());
        } else {
            cell.setCellStyle(ton(c.ton(), false));
            cell.setCellValue(tal);
        }
    }

    private void text(XSSFCell cell, String text, Dokument.Ton ton) {
        String rent = Text.rent(text);
        if (rent.length() > LANGST_I_CELL) {
            String slut = Textkalla.text("dokument.kalkylblad.avkortad");
            int till = LANGST_I_CELL - slut.length();
            rent = rent.substring(0, Character.isHighSurrogate(rent.charAt(till - 1)) ? till - 1 : till) + slut;
        }
        boolean formel = !rent.isEmpty() && FORMELTECKEN.indexOf(rent.charAt(0)) >= 0;
        cell.setCellStyle(ton(ton, formel));
        cell.setCellValue(rent);
    }

    private XSSFCellStyle ton(Dokument.Ton ton, boolean citerad) {
        return (citerad ? citerade : toner).computeIfAbsent(ton, t -> {
            XSSFCellStyle stil = stil(false, XSSFFont.DEFAULT_FONT_SIZE);
            stil.setQuotePrefixed(citerad);
            farg(t).ifPresent(f -> {
                stil.setFillForegroundColor(f);
                stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            });
            return stil;
        });
    }

    private static Optional<XSSFColor> farg(Dokument.Ton ton) {
        return Toner.farg(ton).map(f -> new XSSFColor(HexFormat.of().parseHex(f.toLowerCase(Locale.ROOT)), null));
    }

    private XSSFCellStyle stil(boolean fet, short hojd) {
        XSSFFont font = bok.createFont();
        font.setBold(fet);
        font.setFontHeightInPoints(hojd);
        XSSFCellStyle stil = bok.createCellStyle();
        stil.setFont(font);
        stil.setWrapText(true);
        stil.setAlignment(HorizontalAlignment.LEFT);
        stil.setVerticalAlignment(VerticalAlignment.TOP);
        return stil;
    }

    /** A sheet's name is short, without some characters, and its own. */
    private String namn(String onskat) {
        String grund = WorkbookUtil.createSafeSheetName(Text.rent(onskat));
        String namn = grund;
        for (int nr = 2; !bladnamn.add(namn.toLowerCase(Locale.ROOT)); nr++) {
            String slut = " " + nr;
            namn = grund.substring(0, Math.min(grund.length(), LANGSTA_BLADNAMN - slut.length())) + slut;
        }
        return namn;
    }
}
