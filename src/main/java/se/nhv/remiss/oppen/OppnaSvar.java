package se.nhv.remiss.oppen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.nhv.remiss.Rakning;
import se.nhv.remiss.Stallningstagande;

/** Everything that anybody has answered to one remiss, counted by itself and never together with the instanser. */
public record OppnaSvar(List<OppetSvar> svar) {
    public OppnaSvar {
        svar = List.copyOf(svar);
    }

    public int antal() {
        return svar.size();
    }

    /** Each answer is in exactly one of the counts. */
    public Rakning rakna(int fraga) {
        Map<Stallningstagande, Long> stallningar = new EnumMap<>(Stallningstagande.class);
        svar.stream()
                .map(s -> s.svar().get(fraga))
                .filter(Objects::nonNull)
                .forEach(s -> stallningar.merge(s.stallningstagande(), 1L, Long::sum));
        long medSvar = stallningar.values().stream().mapToLong(Long::longValue).sum();
        return new Rakning(stallningar, 0, antal() - medSvar, 0, 0);
    }
}
