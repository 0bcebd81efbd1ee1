package se.nhv.dokument;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of whether a PDF can be kept (PDF/A-2a) and be read by everybody (PDF/UA-1). */
public final class Verapdf {
    private static final List<PDFAFlavour> KRAV = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verapdf() {}

    /** What breaks which rule; empty for a valid file. */
    public static List<String> fel(byte[] pdf) {
        List<String> fel = new ArrayList<>();
        for (PDFAFlavour krav : KRAV) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), krav);
                    var validator = Foundries.defaultInstance().createValidator(krav, false)) {
                ValidationResult resultat = validator.validate(parser);
                resultat.getTestAssertions().stream()
                        .map(a -> krav + " " + a.getRuleId().getClause() + "-"
                                + a.getRuleId().getTestNumber() + ": " + a.getMessage())
                        .distinct()
                        .forEach(fel::add);
                if (!resultat.isCompliant() && fel.isEmpty()) {
                    fel.add(krav + " is not met");
                }
            } catch (VeraPDFException | IOException e) {
                throw new AssertionError(e);
            }
        }
        return fel;
    }
}
