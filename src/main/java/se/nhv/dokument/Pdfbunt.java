package se.nhv.dokument;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;

/**
 * Puts files together page by page. Only pages come along: what a file would do by itself when it is opened, its forms and
 * what is attached inside it stay outside, and of its links only those to the web.
 */
final class Pdfbunt implements Closeable {
    private static final String ORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final float MARGINAL = 36;
    private static final int FLEST_FORSOK = 3;
    /** Where a line of the contents leads until the page is known. */
    private static final String INTERN = "https://del.invalid/";

    private final PDDocument ut = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    /** What pages are taken from must stay open until the whole is written. */
    private final List<PDDocument> kallor = new ArrayList<>();

    /**
     * @param forsta the number of its first page among the parts, from 0; −1 when nothing of it came along
     * @param utanfor names of its files that did not
     */
    private record Lagd(Bunt.Del del, int forsta, List<String> utanfor) {}

    byte[] skriv(Bunt bunt) throws IOException {
        List<Lagd> lagda = new ArrayList<>();
        for (Bunt.Del del : bunt.delar()) {
            lagda.add(lagg(del));
        }
        // How long the cover is depends on the numbers in it, hardly ever by a page.
        int langd = 1;
        PDDocument omslag = oppna(omslag(bunt, lagda, langd));
        for (int forsok = 0; omslag.getNumberOfPages() != langd && forsok < FLEST_FORSOK; forsok++) {
            langd = omslag.getNumberOfPages();
            omslag = oppna(omslag(bunt, lagda, langd));
        }
        PDPage forsta = ut.getNumberOfPages() == 0 ? null : ut.getPage(0);
        for (PDPage sida : omslag.getPages()) {
            PDPage ny = importera(sida);
            if (forsta != null) {
                ut.getPages().remove(ny);
                ut.getPages().insertBefore(ny, forsta);
            }
        }
        lankaOmslaget(langd);
        bokmarken(lagda, langd);
        ut.getDocumentInformation().setTitle(bunt.titel());
        ut.getDocumentCatalog().setLanguage(Textkalla.SVENSKA.toLanguageTag());
        PDViewerPreferences visning =
                new PDViewerPreferences(ut.getDocumentCatalog().getCOSObject());
        visning.setDisplayDocTitle(true);
        ut.getDocumentCatalog().setViewerPreferences(visning);
        ByteArrayOutputStream klar = new ByteArrayOutputStream();
        ut.save(klar);
        return klar.toByteArray();
    }

    private Lagd lagg(Bunt.Del del) throws IOException {
        int fore = ut.getNumberOfPages();
        List<String> utanfor = new ArrayList<>();
        for (Bunt.Fil fil : del.filer()) {
            if (!lagg(del, fil)) {
                utanfor.add(fil.namn());
            }
        }
        return new Lagd(del, ut.getNumberOfPages() > fore ? fore : -1, utanfor);
    }

    /** @return false when it is of a kind that has no pages, or cannot be read */
    private boolean lagg(Bunt.Del del, Bunt.Fil fil) throws IOException {
        if (fil.typ().startsWith("image/")) {
            return bild(fil);
        }
        byte[] pdf = somPdf(del, fil);
        if (pdf == null) {
            return false;
        }
        PDDocument kalla;
        try {
            kalla = oppna(pdf);
        } catch (IOException olaslig) {
            return false;
        }
        if (kalla.isEncrypted()) {
            return false;
        }
        for (PDPage sida : kalla.getPages()) {
            importera(sida);
        }
        return kalla.getNumberOfPages() > 0;
    }

    private static byte @Nullable [] somPdf(Bunt.Del del, Bunt.Fil fil) throws IOException {
        return switch (fil.typ()) {
            case "application/pdf" -> fil.innehall();
            case "text/plain" ->
                new Pdf()
                        .skriv(new Dokument(
                                del.rubrik(),
                                del.uppgift(),
                                List.of(new Dokument.Stycke(new String(fil.innehall(), StandardCharsets.UTF_8)))));
            case ORD -> urWord(del, fil);
            default -> null;
        };
    }

    private static byte @Nullable [] urWord(Bunt.Del del, Bunt.Fil fil) throws IOException {
        List<Dokument.Del> delar = new ArrayList<>();
        delar.add(new Dokument.Stycke(Textkalla.text("dokument.bunt.urWord", fil.namn())));
        try {
            delar.addAll(Wordlasare.las(fil.innehall()));
        } catch (IOException olaslig) {
            return null;
        }
        return new Pdf().skriv(new Dokument(del.rubrik(), del.uppgift(), delar));
    }

    private boolean bild(Bunt.Fil fil) throws IOException {
        PDImageXObject bild;
        try {
            bild = PDImageXObject.createFromByteArray(ut, fil.innehall(), fil.namn());
        } catch (IOException | IllegalArgumentException olaslig) {
            return false;
        }
        PDPage sida = new PDPage(PDRectangle.A4);
        ut.addPage(sida);
        float skala = Math.min(
                1,
                Math.min(
                        (PDRectangle.A4.getWidth() - 2 * MARGINAL) / bild.getWidth(),
                        (PDRectangle.A4.getHeight() - 2 * MARGINAL) / bild.getHeight()));
        float hojd = bild.getHeight() * skala;
        try (PDPageContentStream strom = new PDPageContentStream(ut, sida)) {
            strom.drawImage(
                    bild, MARGINAL, PDRectangle.A4.getHeight() - MARGINAL - hojd, bild.getWidth() * skala, hojd);
        }
        return true;
    }

    private PDDocument oppna(byte[] pdf) throws IOException {
        PDDocument kalla = Loader.loadPDF(pdf);
        kallor.add(kalla);
        return kalla;
    }

    private PDPage importera(PDPage sida) throws IOException {
        List<PDAnnotation> lankar = new ArrayList<>();
        for (PDAnnotation a : sida.getAnnotations()) {
            if (a instanceof PDAnnotationLink l && l.getAction() instanceof PDActionURI uri) {
                PDAnnotationLink ny = new PDAnnotationLink();
                ny.setRectangle(l.getRectangle());
                ny.setBorderStyle(l.getBorderStyle());
                ny.getCOSObject().setItem(COSName.BORDER, l.getCOSObject().getItem(COSName.BORDER));
                PDActionURI dit = new PDActionURI();
                dit.setURI(uri.getURI());
                ny.setAction(dit);
                lankar.add(ny);
            }
        }
        sida.setAnnotations(List.of());
        sida.getCOSObject().removeItem(COSName.AA);
        sida.getCOSObject().removeItem(COSName.getPDFName("StructParents"));
        PDPage ny = ut.importPage(sida);
        ny.setResources(sida.getResources());
        ny.setAnnotations(lankar);
        return ny;
    }

    private static byte[] omslag(Bunt bunt, List<Lagd> lagda, int langd) throws IOException {
        List<Dokument.Del> delar = new ArrayList<>();
        delar.add(new Dokument.Stycke(bunt.ingress()));
        delar.add(new Dokument.Rubrik(2, Textkalla.text("dokument.bunt.innehall")));
        List<Dokument.Lank> innehall = new ArrayList<>();
        List<String> utanfor = new ArrayList<>();
        for (int nr = 0; nr < lagda.size(); nr++) {
            Lagd l = lagda.get(nr);
            if (l.forsta() >= 0) {
                innehall.add(new Dokument.Lank(
                        Textkalla.text(
                                "dokument.bunt.rad",
                                l.del().rubrik(),
                                l.del().uppgift(),
                                String.valueOf(l.forsta() + langd + 1)),
                        INTERN + l.forsta()));
            }
            l.utanfor()
                    .forEach(fil -> utanfor.add(
                            Textkalla.text("dokument.bunt.utanfor.fil", l.del().rubrik(), fil)));
            if (l.del().filer().isEmpty()) {
                utanfor.add(
                        Textkalla.text("dokument.bunt.utanfor.papper", l.del().rubrik()));
            }
        }
        delar.add(new Dokument.Lankar(innehall));
        if (!utanfor.isEmpty()) {
            delar.add(new Dokument.Rubrik(2, Textkalla.text("dokument.bunt.utanfor")));
            delar.add(new Dokument.Stycke(Textkalla.text("dokument.bunt.utanfor.varfor")));
            delar.add(new Dokument.Lista(false, utanfor));
        }
        return new Pdf().skriv(new Dokument(bunt.titel(), bunt.ingress(), delar));
    }

    private void lankaOmslaget(int langd) throws IOException {
        for (int nr = 0; nr < langd; nr++) {
            for (PDAnnotation a : ut.getPage(nr).getAnnotations()) {
                if (a instanceof PDAnnotationLink l
                        && l.getAction() instanceof PDActionURI uri
                        && uri.getURI().startsWith(INTERN)) {
                    PDActionGoTo dit = new PDActionGoTo();
                    dit.setDestination(sida(Integer.parseInt(uri.getURI().substring(INTERN.length())) + langd));
                    l.setAction(dit);
                }
            }
        }
    }

    private void bokmarken(List<Lagd> lagda, int langd) {
        PDDocumentOutline alla = new PDDocumentOutline();
        ut.getDocumentCatalog().setDocumentOutline(alla);
        alla.addLast(bokmarke(Textkalla.text("dokument.bunt.innehall"), 0));
        lagda.stream()
                .filter(l -> l.forsta() >= 0)
                .forEach(l -> alla.addLast(bokmarke(l.del().rubrik(), l.forsta() + langd)));
        alla.openNode();
    }

    private PDOutlineItem bokmarke(String namn, int nr) {
        PDOutlineItem ny = new PDOutlineItem();
        ny.setTitle(namn);
        ny.setDestination(sida(nr));
        return ny;
    }

    private PDPageFitWidthDestination sida(int nr) {
        PDPageFitWidthDestination dit = new PDPageFitWidthDestination();
        dit.setPage(ut.getPage(nr));
        return dit;
    }

    @Override
    public void close() throws IOException {
        ut.close();
        for (PDDocument kalla : kallor) {
            kalla.close();
        }
    }
}
