package se.nhv.dokument;

import java.util.Optional;

/** The colours behind a cell; black on each of them is easy to read, on paper too. */
final class Toner {
    private Toner() {}

    /** Red, green and blue in hexadecimal. */
    static Optional<String> farg(Dokument.Ton ton) {
        return switch (ton) {
            case INGEN -> Optional.empty();
            case JA -> Optional.of("D7EBDD");
            case DELVIS -> Optional.of("FCEFD3");
            case NEJ -> Optional.of("FBDFDD");
            case SVAG -> Optional.of("EEECE8");
        };
    }
}
