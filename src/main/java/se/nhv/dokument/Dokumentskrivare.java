package se.nhv.dokument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** The door: a document in, a file out. */
@Service
public class Dokumentskrivare {
    private final Clock clock;

    Dokumentskrivare(Clock clock) {
        this.clock = clock;
    }

    public byte[] skriv(Dokument dokument, Filformat format) {
        try {
            return switch (format) {
                case XLSX -> new Kalkylblad(clock.instant()).skriv(dokument);
                case DOCX -> new Wordfil(clock.instant()).skriv(dokument);
                case PDF -> new Pdf().skriv(dokument);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
