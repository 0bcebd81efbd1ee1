package se.nhv.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;

/** A file that somebody puts on a case becomes a handling: sender, subject and day are read from it where it tells them. */
@Service
public class Mottagning {

    private final HandlingService handlingar;
    private final Filkontroll kontroll;
    private final Clock clock;

    Mottagning(HandlingService handlingar, Filkontroll kontroll, Clock clock) {
        this.handlingar = handlingar;
        this.kontroll = kontroll;
        this.clock = clock;
    }

    /** What the person typed beside the file; what is left out is read from the file. */
    public record Ifyllt(
            Riktning riktning,
            @Nullable String motpart,
            @Nullable String rubrik,
            @Nullable LocalDate datum,
            @Nullable String sekretess,
            Synlighet synlig) {
        /** Nothing but the file itself, as when it is dropped on the case. */
        public static final Ifyllt INGET = new Ifyllt(Riktning.INKOMMEN, null, null, null, null, Synlighet.INTERN);
    }

    /**
     * Registers the file, and what was attached to it if it is a mail.
     *
     * @throws Avvisad if the file is not what its name says, or of a kind that is not kept
     */
    public Handlingsnummer taEmot(ArendeId arende, Fil fil, Ifyllt ifyllt) {
        Dokumentuppgifter last = las(fil, kontroll.typ(fil));
        LocalDate idag = LocalDate.now(clock);
        LocalDate ankom = last.ankom() == null || last.ankom().isAfter(idag) ? idag : last.ankom();
        NyHandling ny = new NyHandling(
                arende,
                null,
                ifyllt.riktning(),
                status(ifyllt.riktning()),
                valj(ifyllt.motpart(), last.avsandare(), Textkalla.text("handling.okandAvsandare")),
                valj(ifyllt.rubrik(), last.amne(), utanAndelse(fil.namn())),
                ifyllt.datum() == null ? ankom : ifyllt.datum(),
                ifyllt.sekretess(),
                ifyllt.synlig(),
                List.of(fil),
                null,
                false);
        for (Fil bilaga : last.bilagor()) {
            ny = gar(bilaga) ? ny.medFil(bilaga) : ny;
        }
        return handlingar.registrera(ny);
    }

    private Dokumentuppgifter las(Fil fil, String typ) {
        return switch (typ) {
            case Filkontroll.MEJL -> Mejllasare.las(fil.innehall(), clock.getZone());
            case Filkontroll.WORD -> Dokumentlasare.word(fil.innehall());
            case Filkontroll.PDF -> Dokumentlasare.pdf(fil.innehall());
            default -> Dokumentuppgifter.INGA;
        };
    }

    /** An attachment of another kind is not lost: it is still inside the mail that is kept. */
    private boolean gar(Fil bilaga) {
        try {
            kontroll.typ(bilaga);
            return true;
        } catch (Avvisad avvisad) {
            return false;
        }
    }

    private static Handlingsstatus status(Riktning riktning) {
        return switch (riktning) {
            case INKOMMEN -> Handlingsstatus.INKOMMEN;
            case UTGAENDE -> Handlingsstatus.EXPEDIERAD;
            case UPPRATTAD -> Handlingsstatus.UPPRATTAD;
        };
    }

    private static String valj(@Nullable String ifyllt, @Nullable String last, String annars) {
        if (ifyllt != null && !ifyllt.isBlank()) {
            return ifyllt;
        }
        return last == null || last.isBlank() ? annars : last.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String utanAndelse(String namn) {
        int punkt = namn.lastIndexOf('.');
        return punkt > 0 ? namn.substring(0, punkt) : namn;
    }
}
