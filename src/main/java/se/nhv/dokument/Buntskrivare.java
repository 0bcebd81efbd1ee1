package se.nhv.dokument;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** The door: several files in, one PDF out, with a cover that says what is in it and what is not. */
@Service
public class Buntskrivare {

    /**
     * PDF files, pictures, texts and the text of Word files are put together page by page. What cannot be read, and other
     * kinds of files, are named on the cover as left out.
     */
    public byte[] skriv(Bunt bunt) {
        try (Pdfbunt pdf = new Pdfbunt()) {
            return pdf.skriv(bunt);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
