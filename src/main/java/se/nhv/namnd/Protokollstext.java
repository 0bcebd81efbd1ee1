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
import se.nhv.fel.Textkalla;

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
                Textkalla.text(
                        "namnd.lydelse.tillstand",
                        omrade,
                        b.tillstand().stream().map(this::beviljat).collect(Collectors.joining("\n")));
            case ATERREMISS -> Textkalla.text("namnd.lydelse.aterremiss", omrade);
            case BORDLAGGNING -> Textkalla.text("namnd.lydelse.bordlaggning", omrade);
            case AVSLAG -> Textkalla.text("namnd.lydelse.avslag", omrade);
            case ATERKALLELSE -> Textkalla.text("namnd.lydelse.aterkallelse", omrade, b.galler());
            case ANDRADE_VILLKOR -> Textkalla.text("namnd.lydelse.andradeVillkor", omrade, b.galler());
        };
    }

    private String beviljat(NyttBeslut.Beviljat t) {
        String region = ansokningar.regionnamn(t.region());
        return t.undertillstand() == null
                ? Textkalla.text("namnd.lydelse.beviljat", region, t.sjukhus(), t.startdag())
                : Textkalla.text(
                        "namnd.lydelse.beviljatMedUnder", region, t.sjukhus(), t.startdag(), t.undertillstand());
    }

    /** The paragraf as it is read and signed. */
    String paragraf(
            Namndpunkt p,
            Namndbeslut b,
            List<KontoId> beslutande,
            List<KontoId> javiga,
            List<NyttBeslut.Reserverad> reservationer) {
        StringBuilder ut = new StringBuilder(
                Textkalla.text("namnd.protokoll.beslut", b.paragraf(), p.rubrik(), b.dag(), b.lydelse()));
        if (b.villkor() != null) {
            ut.append(Textkalla.text("namnd.protokoll.villkor", b.villkor()));
        }
        ut.append(Textkalla.text("namnd.protokoll.skal", b.skal()));
        if (b.rosterJa() != null) {
            ut.append(Textkalla.text(
                    b.utslagsrost() ? "namnd.protokoll.utslagsrost" : "namnd.protokoll.omrostning",
                    b.rosterJa(),
                    b.rosterNej()));
        }
        String ovriga = beslutande.stream()
                .filter(k -> !k.equals(b.ordforande()))
                .map(k -> ", " + namn(k))
                .collect(Collectors.joining());
        ut.append(Textkalla.text(
                "namnd.protokoll.beslutande", namn(b.ordforande()), ovriga, b.foredragande(), namn(b.sekreterare())));
        if (!javiga.isEmpty()) {
            ut.append(Textkalla.text("namnd.protokoll.javiga", namn(javiga)));
        }
        reservationer.forEach(r -> ut.append(Textkalla.text("namnd.protokoll.reservation", namn(r.konto()), r.skal())));
        return ut.append(Textkalla.text("namnd.protokoll.expedieras", b.expedierasTill()))
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
