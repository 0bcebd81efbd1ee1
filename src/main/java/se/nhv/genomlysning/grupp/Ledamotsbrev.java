package se.nhv.genomlysning.grupp;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.genomlysning.GruppService;
import se.nhv.genomlysning.Medlem;
import se.nhv.gui.Format;
import se.nhv.utskick.Bilaga;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/**
 * The mails to every member at work in the group about its meetings, with a calendar file, and about its material; with the
 * link to the group's page.
 */
@Component
class Ledamotsbrev {
    private final GruppService grupp;
    private final KontoService konton;
    private final ArendeService arenden;
    private final UtskickService utskick;
    private final Format format;
    private final String avsandare;
    private final String rot;
    private final Clock clock;

    Ledamotsbrev(
            GruppService grupp,
            KontoService konton,
            ArendeService arenden,
            UtskickService utskick,
            Format format,
            @Value("${nhv.utskick.avsandare:nhv-processtod@localhost}") String avsandare,
            @Value("${nhv.adress:http://localhost:8080}") String rot,
            Clock clock) {
        this.grupp = grupp;
        this.konton = konton;
        this.arenden = arenden;
        this.utskick = utskick;
        this.format = format;
        this.avsandare = avsandare;
        this.rot = rot.endsWith("/") ? rot.substring(0, rot.length() - 1) : rot;
        this.clock = clock;
    }

    /** Asks which days the members can. */
    void fraga(Mote mote) {
        skicka(
                mote,
                Textkalla.text("genomlysning.mote.brev.fraga.amne", mote.rubrik(), namn(mote)),
                Textkalla.text("genomlysning.mote.brev.fraga.text", namn(mote), format.datum(mote.svarSenast())),
                epost -> List.of());
    }

    /** Calls the members, or tells them that it is moved. */
    void kalla(Mote mote, boolean flyttat) {
        String vad = flyttat ? "flyttat" : "bestamt";
        skicka(
                mote,
                Textkalla.text("genomlysning.mote.brev." + vad + ".amne", mote.rubrik(), namn(mote)),
                Textkalla.text("genomlysning.mote.brev." + vad + ".text", namn(mote), nar(mote), var(mote)),
                epost -> List.of(bilaga(mote, epost)));
    }

    /** Tells the members that it is called off; what had no day is in nobody's calendar. */
    void stallIn(Mote mote) {
        skicka(
                mote,
                Textkalla.text("genomlysning.mote.brev.installt.amne", mote.rubrik(), namn(mote)),
                Textkalla.text(
                        "genomlysning.mote.brev.installt.text",
                        namn(mote),
                        mote.nar() == null ? Textkalla.text("genomlysning.mote.brev.utanDag") : nar(mote),
                        Objects.requireNonNullElse(mote.skal(), "")),
                epost -> mote.nar() == null ? List.of() : List.of(bilaga(mote, epost)));
    }

    /** Tells the members that there is more to read. */
    void nyttMaterial(ArendeId id, int antal) {
        String namn = arenden.hamta(id).namn();
        skicka(
                id,
                Textkalla.text("genomlysning.material.brev.amne", namn),
                Textkalla.text("genomlysning.material.brev.text", namn, antal),
                epost -> List.of());
    }

    /** The file for whoever fetches it. */
    byte[] kalenderfil(Mote mote) {
        return fil(mote, null);
    }

    private Bilaga bilaga(Mote mote, String epost) {
        return new Bilaga(Kalenderfil.NAMN, Kalenderfil.typ(mote), fil(mote, epost));
    }

    private byte[] fil(Mote mote, @Nullable String till) {
        return Kalenderfil.av(mote, namn(mote), till, avsandare, rot + sida(mote.arende()), clock.instant());
    }

    private void skicka(Mote mote, String amne, String text, Function<String, List<Bilaga>> bilagor) {
        skicka(mote.arende(), amne, text, bilagor);
    }

    private void skicka(ArendeId id, String amne, String text, Function<String, List<Bilaga>> bilagor) {
        grupp.utanJav(id).stream()
                .map(Medlem::konto)
                .map(konton::hamta)
                .filter(Konto::aktiv)
                .map(Konto::epost)
                .filter(Objects::nonNull)
                .forEach(
                        epost -> utskick.stall(new NyttUtskick(id, epost, amne, text, sida(id), bilagor.apply(epost))));
    }

    private static String sida(ArendeId id) {
        return "/arenden/" + id + "/grupp";
    }

    private String namn(Mote mote) {
        return arenden.hamta(mote.arende()).namn();
    }

    private String nar(Mote mote) {
        Tidplats nar = Objects.requireNonNull(mote.nar(), "its day is chosen");
        return Textkalla.text("genomlysning.mote.nar", format.datum(nar.dag()), nar.fran(), nar.till());
    }

    private static String var(Mote mote) {
        Tidplats nar = Objects.requireNonNull(mote.nar(), "its day is chosen");
        return Textkalla.text(nar.digitalt() ? "genomlysning.mote.digitalt" : "genomlysning.mote.plats", nar.var());
    }
}
