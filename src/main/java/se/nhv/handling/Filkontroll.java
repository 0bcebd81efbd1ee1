package se.nhv.handling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import se.nhv.fel.Avvisad;

/** Reads a file's type from what is in it, and refuses what is not a document or pretends to be another. */
@Component
class Filkontroll {
    static final String PDF = "application/pdf";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String MEJL = "message/rfc822";
    static final String TEXT = "text/plain";

    /** What may be kept, with the endings its name may have. */
    private static final Map<String, Set<String>> TILLATNA = Map.of(
            PDF,
            Set.of("pdf"),
            WORD,
            Set.of("docx"),
            EXCEL,
            Set.of("xlsx"),
            MEJL,
            Set.of("eml"),
            TEXT,
            Set.of("txt", "csv", "json"),
            "image/png",
            Set.of("png"),
            "image/jpeg",
            Set.of("jpg", "jpeg"));

    private final MimeTypes typer = MimeTypes.getDefaultMimeTypes();
    private final long storst;

    Filkontroll(@Value("${nhv.handling.storsta-fil:20MB}") DataSize storst) {
        this.storst = storst.toBytes();
    }

    /**
     * The type by content.
     *
     * @throws Avvisad if the file is empty, too large, of a kind we do not keep, or something else than its name says
     */
    String typ(Fil fil) {
        if (fil.innehall().length == 0) {
            throw new Avvisad("fil", "handling.fel.filenTom", fil.namn());
        }
        if (fil.innehall().length > storst) {
            throw new Avvisad(
                    "fil",
                    "handling.fel.filenForStor",
                    fil.namn(),
                    DataSize.ofBytes(storst).toMegabytes());
        }
        String andelse = andelse(fil.namn());
        String typ = urInnehall(fil.innehall(), andelse);
        if (!tillats(typ, andelse)) {
            throw new Avvisad("fil", "handling.fel.filtypen", fil.namn());
        }
        return typ;
    }

    private static boolean tillats(String typ, String andelse) {
        return TILLATNA.getOrDefault(typ, Set.of()).contains(andelse);
    }

    private static String andelse(String namn) {
        return namn.substring(namn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private String urInnehall(byte[] innehall, String andelse) {
        String typ = upptack(innehall);
        if (typ.equals("application/zip") || typ.startsWith("application/x-tika-ooxml")) {
            return iPaketet(innehall);
        }
        // A mail and a table are text to a detector that sees no magic; what they are then follows from a closer look.
        if (andelse.equals("eml") && (typ.equals(MEJL) || typ.startsWith("text/")) && Mejllasare.arMejl(innehall)) {
            return MEJL;
        }
        return typ.equals("text/plain") || (typ.equals(MEJL) && !andelse.equals("eml"))
                ? textEllerInte(typ, andelse)
                : typ;
    }

    private static String textEllerInte(String typ, String andelse) {
        return tillats(TEXT, andelse) ? TEXT : typ;
    }

    private String upptack(byte[] innehall) {
        try (TikaInputStream in = TikaInputStream.get(innehall)) {
            return typer.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Word and Excel files are packages; those with macros are not taken. */
    private static String iPaketet(byte[] innehall) {
        Set<String> delar = new Zippaket(innehall).delar();
        boolean office =
                delar.contains("[Content_Types].xml") && delar.stream().noneMatch(d -> d.endsWith("vbaProject.bin"));
        if (office && delar.contains("word/document.xml")) {
            return WORD;
        }
        return office && delar.contains("xl/workbook.xml") ? EXCEL : "application/zip";
    }
}
