package se.nhv.genomlysning.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import se.nhv.fel.Avvisad;
import se.nhv.genomlysning.grupp.Motesval;

/** Days and times as they were typed. */
final class Faltlasning {
    private static final String DAG = "dag-";

    private Faltlasning() {}

    /** @throws Avvisad at the field if it is no day */
    static LocalDate dag(MultiValueMap<String, String> varden, String falt) {
        return dag(text(varden, falt), falt);
    }

    private static LocalDate dag(String text, String falt) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new Avvisad(falt, "genomlysning.fel.dagensForm");
        }
    }

    /** Those that are filled in. */
    static List<LocalDate> dagar(MultiValueMap<String, String> varden, String falt) {
        return varden.getOrDefault(falt, List.of()).stream()
                .filter(t -> !t.isBlank())
                .map(t -> dag(t, falt))
                .toList();
    }

    /** @throws Avvisad at the field if it is no time of the day */
    static LocalTime tid(MultiValueMap<String, String> varden, String falt) {
        try {
            return LocalTime.parse(text(varden, falt).strip().replace('.', ':'));
        } catch (DateTimeException e) {
            throw new Avvisad(falt, "genomlysning.fel.tidensForm");
        }
    }

    /**
     * Answers by day, from fields named {@code dag-} and the day; days without an answer are left out.
     *
     * @throws Avvisad at {@code dagar} if it is no answer about a day
     */
    static Map<LocalDate, Motesval> svar(MultiValueMap<String, String> varden) {
        Map<LocalDate, Motesval> ut = new LinkedHashMap<>();
        try {
            varden.toSingleValueMap().forEach((falt, varde) -> {
                if (falt.startsWith(DAG) && !varde.isBlank()) {
                    ut.put(LocalDate.parse(falt.substring(DAG.length())), Motesval.valueOf(varde));
                }
            });
        } catch (DateTimeException | IllegalArgumentException ingetSvar) {
            throw new Avvisad("dagar", "genomlysning.mote.fel.ingetSvar");
        }
        return ut;
    }

    static String text(MultiValueMap<String, String> varden, String falt) {
        String text = varden.getFirst(falt);
        return text == null ? "" : text;
    }
}
