package se.nhv.dokument;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file a document can become. */
public enum Filformat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String andelse;
    private final String medietyp;

    Filformat(String andelse, String medietyp) {
        this.andelse = andelse;
        this.medietyp = medietyp;
    }

    public String andelse() {
        return andelse;
    }

    public String medietyp() {
        return medietyp;
    }

    /** By how a file's name ends. */
    public static Optional<Filformat> av(String filnamn) {
        return Arrays.stream(values())
                .filter(f -> filnamn.endsWith("." + f.andelse))
                .findFirst();
    }
}
