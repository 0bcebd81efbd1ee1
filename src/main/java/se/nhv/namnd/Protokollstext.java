package se.nhv.namnd;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.OmradeService;

/** The words of a decision and of its paragraf in the protokoll, built only from what is recorded. */
@Component
class Protokollstext {
    private final KontoService konton;
    private final OmradeService omraden;
    private final AnsokanService ansokningar;

    Protokollstext(KontoService konton, OmradeService omraden, AnsokanService ansokningar) {
        this.konton = konton;
        this.omraden = omraden;
        this.ansokningar = ansokningar;
    }

    String lydelse(Namndpunkt p, NyttBeslut b) {
        String omrade = omraden.hamta(p.omrade()).namn();
        return switch (b.utfall()) {
            case TILLSTAND, FARRE ->
                "Nämnden beslutar att ge tillstånd att bedriva " + omrade + " tills vidare till\n"
                        + b.tillstand().stream().map(this::beviljat).collect(Collectors.joining("\n"));
            case ATERREMISS -> "Nämnden återremitterar ärendet om " + omrade + " till beredningsgrupp 2.";
            case BORDLAGGNING -> "Nämnden bordlägger ärendet om " + omrade + ".";
            case AVSLAG -> "Nämnden avslår ansökningarna om tillstånd att bedriva " + omrade + ".";
            case ATERKALLELSE -> "Nämnden återkallar tillstånd att bedriva " + omrade + " från " + b.galler() + ".";
            case ANDRADE_VILLKOR ->
                "Nämnden ändrar villkoren för tillstånd att bedriva " + omrade + " från " + b.galler() + ".";
        };
    }

    private String beviljat(NyttBeslut.Beviljat t) {
        return "– " + ansokningar.regionnamn(t.region()) + ", " + t.sjukhus() + ", från " + t.startdag()
                + (t.undertillstand() == null ? "" : ", undertillstånd: " + t.undertillstand());
    }

    /** The paragraf as it is read and signed. */
    String paragraf(
            Namndpunkt p,
            Namndbeslut b,
            List<KontoId> beslutande,
            List<KontoId> javiga,
            List<NyttBeslut.Reserverad> reservationer) {
        StringBuilder ut = new StringBuilder("§ " + b.paragraf() + " " + p.rubrik() + "\n");
        ut.append("Sammanträde ")
                .append(b.dag())
                .append("\n\nBeslut\n")
                .append(b.lydelse())
                .append('\n');
        if (b.villkor() != null) {
            ut.append("\nVillkor\n").append(b.villkor()).append('\n');
        }
        ut.append("\nSkäl\n").append(b.skal()).append('\n');
        if (b.rosterJa() != null) {
            ut.append("\nOmröstning: ")
                    .append(b.rosterJa())
                    .append(" ja, ")
                    .append(b.rosterNej())
                    .append(b.utslagsrost() ? " nej. Ordförandens utslagsröst avgjorde.\n" : " nej.\n");
        }
        ut.append("\nBeslutande: ").append(namn(b.ordforande())).append(" (ordförande)");
        beslutande.stream().filter(k -> !k.equals(b.ordforande())).forEach(k -> ut.append(", ")
                .append(namn(k)));
        ut.append("\nFöredragande: ").append(b.foredragande());
        ut.append("\nVid protokollet: ").append(namn(b.sekreterare()));
        ut.append(javiga.isEmpty() ? "" : "\nDeltog inte på grund av jäv: " + namn(javiga));
        reservationer.forEach(r -> ut.append("\nReservation, ")
                .append(namn(r.konto()))
                .append(": ")
                .append(r.skal()));
        return ut.append("\nExpedieras till: ")
                .append(b.expedierasTill())
                .append('\n')
                .toString();
    }

    private String namn(Collection<KontoId> flera) {
        return flera.stream().map(this::namn).collect(Collectors.joining(", "));
    }

    String namn(KontoId id) {
        return konton.namn(id);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
