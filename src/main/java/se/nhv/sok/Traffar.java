package se.nhv.sok;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.Konto;
import se.nhv.arende.Arende;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.handling.Handling;
import se.nhv.handling.Handlingsnummer;

/**
 * What was found.
 *
 * @param exakt the case whose diarienummer was written, if the person may see it
 * @param flera more was found of some kind than is shown
 */
public record Traffar(
        @Nullable Arende exakt,
        List<Arende> arenden,
        List<Omrade> omraden,
        List<Dokument> handlingar,
        List<Konto> personer,
        boolean flera) {

    /** A tillståndsområde with its case. */
    public record Omrade(Tillstandsomrade omrade, Arende arende) {}

    /** A handling with its case. */
    public record Dokument(Handling handling, Arende arende) {
        public Handlingsnummer nummer() {
            return Handlingsnummer.av(handling, arende.dnr());
        }
    }

    public Traffar {
        arenden = List.copyOf(arenden);
        omraden = List.copyOf(omraden);
        handlingar = List.copyOf(handlingar);
        personer = List.copyOf(personer);
    }

    static Traffar inga() {
        return new Traffar(null, List.of(), List.of(), List.of(), List.of(), false);
    }

    public Optional<Arende> hoppa() {
        return Optional.ofNullable(exakt);
    }

    public int antal() {
        return arenden.size() + omraden.size() + handlingar.size() + personer.size();
    }
}
