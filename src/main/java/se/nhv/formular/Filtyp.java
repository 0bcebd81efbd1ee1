package se.nhv.formular;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tika.Tika;

/** The kinds of file that are received, and how a file's content tells which it is. */
enum Filtyp {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg"),
    EML("message/rfc822", "eml"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private static final Tika TIKA = new Tika();
    private static final Pattern BREVHUVUD =
            Pattern.compile("(?s)\\A(?:[A-Za-z][A-Za-z0-9-]*: ?[^\\n]*\\r?\\n[ \\t]?){2}.*");
    private static final int HUVUD = 46;
    private static final int PROVBIT = 4096;

    private final String mime;
    private final Set<String> andelser;

    Filtyp(String mime, String... andelser) {
        this.mime = mime;
        this.andelser = Set.of(andelser);
    }

    String mime() {
        return mime;
    }

    String andelse() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Filtyp> avNamn(String filnamn) {
        String andelse = filnamn.substring(filnamn.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(typ -> typ.andelser.contains(andelse))
                .findFirst();
    }

    /** Whether the bytes are what this type's files hold. */
    boolean stammerMed(byte[] innehall) {
        String sedd = TIKA.detect(innehall);
        return switch (this) {
            case DOCX -> zip(sedd) && delar(innehall, "word/document.xml");
            case XLSX -> zip(sedd) && delar(innehall, "xl/workbook.xml");
            case EML ->
                sedd.equals(mime)
                        || (sedd.startsWith("text/")
                                && BREVHUVUD.matcher(borjan(innehall)).matches());
            case TXT, CSV -> sedd.equals("text/plain") || sedd.equals("text/csv");
            default -> sedd.equals(mime);
        };
    }

    private static boolean zip(String sedd) {
        return sedd.equals("application/zip") || sedd.equals("application/x-tika-ooxml");
    }

    private static String borjan(byte[] innehall) {
        return new String(innehall, 0, Math.min(innehall.length, PROVBIT), StandardCharsets.ISO_8859_1);
    }

    /** Only the table of contents is read, so that a small file that unpacks to an enormous one costs nothing. */
    private static boolean delar(byte[] innehall, String kravd) {
        Set<String> namn = new HashSet<>();
        ByteBuffer fil = ByteBuffer.wrap(innehall).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + HUVUD <= innehall.length; i++) {
            if (innehall[i] == 'P' && fil.getInt(i) == 0x02014b50) {
                int langd = Short.toUnsignedInt(fil.getShort(i + 28));
                if (i + HUVUD + langd <= innehall.length) {
                    namn.add(new String(innehall, i + HUVUD, langd, StandardCharsets.UTF_8));
                }
            }
        }
        return namn.contains(kravd) && namn.stream().noneMatch(n -> n.endsWith("vbaProject.bin"));
    }
}
