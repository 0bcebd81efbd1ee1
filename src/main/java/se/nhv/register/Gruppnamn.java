package se.nhv.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.gui.Texter;

/** Says which group it is, in words: the role, and the region or NPO where the group is one of several. */
@Component
public class Gruppnamn {
    /** More units than this are counted rather than listed. */
    private static final int FLERA = 2;

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
        Map<String, List<String>> perRoll = new TreeMap<>();
        for (String grupp : grupper) {
            String[] delar = grupp.split(":", 2);
            List<String> namn = perRoll.computeIfAbsent(delar[0], r -> new ArrayList<>());
            if (delar.length == 2 && enheter.containsKey(delar[1])) {
                namn.add(enheter.get(delar[1]));
            }
        }
        return perRoll.entrySet().stream()
                .map(e -> enRoll(e.getKey(), e.getValue()))
                .collect(Collectors.joining(" / "));
    }

    private String enRoll(String kod, List<String> enheter) {
        String roll = Roll.medKod(kod).map(r -> texter.text(r.textnyckel())).orElse(kod);
        if (enheter.isEmpty()) {
            return roll;
        }
        return enheter.size() > FLERA
                ? texter.text("register.grupp.flera", roll, enheter.size())
                : texter.text("register.grupp", roll, enheter.stream().sorted().collect(Collectors.joining(", ")));
    }
}
