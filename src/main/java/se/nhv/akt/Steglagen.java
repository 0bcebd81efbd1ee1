package se.nhv.akt;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arende.Arende;
import se.nhv.arende.Lage;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.gui.Steglage;
import se.nhv.gui.Steglage.Status;
import se.nhv.gui.Texter;

/** Where a case stands in the eight steps: steps 1–4 its own, steps 5–8 those of its tillståndsområden together. */
@Component
public class Steglagen {
    private final Texter texter;

    Steglagen(Texter texter) {
        this.texter = texter;
    }

    /** @param text what stands under a step's name, by number */
    public List<Steglage> forArende(Arende arende, List<Tillstandsomrade> omraden, Map<Integer, String> text) {
        return alla(nr -> nr <= 4 ? iArendet(arende, !omraden.isEmpty(), nr) : samlat(arende, omraden, nr), text);
    }

    /** Steps 1–4 lie behind every tillståndsområde, except while its decision is reconsidered. */
    public List<Steglage> forOmrade(Tillstandsomrade omrade, Map<Integer, String> text) {
        return alla(nr -> iOmradet(omrade, nr), text);
    }

    private List<Steglage> alla(java.util.function.IntFunction<Status> status, Map<Integer, String> text) {
        return Steglage.alla(nr -> texter.text("akt.steg." + nr), status, text::get);
    }

    private static Status iArendet(Arende arende, boolean harOmraden, int nr) {
        int nu = arende.steg().nummer();
        if (harOmraden) {
            return Status.KLART;
        }
        if (nr != nu) {
            return nr < nu ? Status.KLART : arende.arOppet() ? Status.KOMMANDE : Status.HOPPAT;
        }
        if (arende.lage() == Lage.AVSLUTAD) {
            return Status.KLART;
        }
        return switch (arende.lage()) {
            case PAUSAD -> Status.PAUSAT;
            case AVBRUTEN, EJ_VALD -> Status.HOPPAT;
            default -> Status.PAGAR;
        };
    }

    private static Status samlat(Arende arende, List<Tillstandsomrade> omraden, int nr) {
        Set<Status> alla = omraden.stream().map(o -> iOmradet(o, nr)).collect(Collectors.toSet());
        for (Status stark : List.of(Status.PAGAR, Status.PAUSAT, Status.KOMMANDE, Status.KLART)) {
            if (alla.contains(stark)) {
                return stark;
            }
        }
        return omraden.isEmpty() && arende.arOppet() ? Status.KOMMANDE : Status.HOPPAT;
    }

    private static Status iOmradet(Tillstandsomrade omrade, int nr) {
        Steg nu = omrade.steg();
        boolean slut = omrade.lage() == Omradeslage.AVSLUTAT || omrade.lage() == Omradeslage.UTAN_TILLSTAND;
        if (nu == Steg.BESLUT) {
            return nr == 4 || (nr == 8 && !slut) ? (slut ? Status.KLART : Status.PAGAR) : Status.KLART;
        }
        if (nr == nu.nummer()) {
            return slut ? Status.KLART : omrade.lage() == Omradeslage.PAUSAD ? Status.PAUSAT : Status.PAGAR;
        }
        return nr < nu.nummer() ? Status.KLART : slut ? Status.HOPPAT : Status.KOMMANDE;
    }
}
