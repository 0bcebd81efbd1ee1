package se.nhv.register;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.gui.Texter;

/** Says which group it is, in words: the role, and the region or NPO where the group is one of several. */
@Component
public class Gruppnamn {
    private final Register register;
    private final Texter texter;

    Gruppnamn(Register register, Texter texter) {
        this.register = register;
        this.texter = texter;
    }

    /** Names of all units by their code; asked for once per page. */
    public Map<String, String> enheter() {
        return Stream.of(
                        register.regioner().stream().map(r -> Map.entry(r.lanskod(), r.namn())),
                        register.samverkansregioner().stream().map(s -> Map.entry(s.kod(), s.namn())),
                        register.npo().stream().map(n -> Map.entry(n.kod(), n.namn())))
                .flatMap(s -> s)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** @param grupper {@code roll} or {@code roll:enhet}; of a unit without a name the code is left out */
    public String namn(Collection<String> grupper, Map<String, String> enheter) {
        return grupper.stream()
                .sorted()
                .map(g -> {
                    String[] delar = g.split(":", 2);
                    String roll = Roll.medKod(delar[0])
                            .map(r -> texter.text(r.textnyckel()))
                            .orElse(delar[0]);
                    String enhet = delar.length == 2 ? enheter.get(delar[1]) : null;
                    return enhet == null ? roll : texter.text("register.grupp", roll, enhet);
                })
                .distinct()
                .collect(Collectors.joining(" / "));
    }
}
