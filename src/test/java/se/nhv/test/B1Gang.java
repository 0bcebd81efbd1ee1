package se.nhv.test;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.remiss.b1.B1Arbete;
import se.nhv.remiss.b1.B1Aspekt;
import se.nhv.remiss.b1.B1Lage;
import se.nhv.remiss.b1.B1Lasning;
import se.nhv.remiss.b1.B1Text;

/** Beredningsgrupp 1 writes its yttrande, and everybody who takes part signs it, so that it can be given. */
@Component
public class B1Gang {
    private final B1Arbete arbete;
    private final B1Lasning lasning;
    private final se.nhv.anvandare.KontoService konton;

    B1Gang(B1Arbete arbete, B1Lasning lasning, se.nhv.anvandare.KontoService konton) {
        this.arbete = arbete;
        this.lasning = lasning;
        this.konton = konton;
    }

    public void skrivUnder(ArendeId id, boolean tillstyrker) {
        B1Lage fore = lasning.lage(id);
        if (fore.klart()) {
            return;
        }
        var deltar = fore.ledamoter().stream()
                .filter(B1Lage.Ledamot::deltar)
                .map(l -> konton.hamta(l.konto()).inloggad())
                .toList();
        arbete.skrivText(id, fore.version(), innehall(tillstyrker, "Vägt."), deltar.get(0));
        int version = lasning.lage(id).version();
        deltar.forEach(p -> arbete.underteckna(id, version, null, p));
    }

    public static B1Text.Innehall innehall(boolean tillstyrker, String text) {
        return new B1Text.Innehall(
                tillstyrker, Arrays.stream(B1Aspekt.values()).collect(Collectors.toMap(a -> a, a -> text)), null);
    }
}
