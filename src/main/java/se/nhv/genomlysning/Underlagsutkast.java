package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;

/**
 * The underlag as texts to write in, each with the name it has in {@link Underlagsdel}: what a page or a Word file shows, and
 * what comes back from it.
 *
 * @param bas the version it goes out from; null before the first
 * @param falt in reading order
 */
public record Underlagsutkast(@Nullable Underlag bas, List<Falt> falt) {
    static final String NYA = "nya-villkor-";
    private static final String FORSTA = "ny";
    private static final int LANGST = 20_000;
    private static final int FLEST_ENHETER = 5;

    /** What a text is. */
    public enum Sort {
        DEFINITION,
        OMRADE,
        ENHETER,
        VILLKOR,
        MOTIVERING,
        NYA_VILLKOR,
        KONSEKVENSANALYS
    }

    /**
     * @param omrade the name of the tillståndsområde it belongs to; null for what is common
     * @param nr of the villkor within its område; 0 for others
     */
    public record Falt(String nyckel, Sort sort, @Nullable String omrade, int nr, String text) {
        /** What the text is, in words. */
        public String namn() {
            String namn = Textkalla.text("genomlysning.utkast." + sort.name().toLowerCase(Locale.ROOT), nr);
            return omrade == null ? namn : Textkalla.text("genomlysning.utkast.iOmrade", namn, omrade);
        }
    }

    public Underlagsutkast {
        falt = List.copyOf(falt);
    }

    /** The version it goes out from; 0 before the first. */
    public int bygger() {
        return bas == null ? 0 : bas.version();
    }

    static Underlagsutkast av(@Nullable Underlag u) {
        List<Falt> ut = new ArrayList<>();
        if (u == null) {
            ut.add(new Falt(Underlagsdel.DEFINITION, Sort.DEFINITION, null, 0, ""));
            ut.add(new Falt(Underlagsdel.ENHETER + FORSTA, Sort.ENHETER, null, 0, ""));
            ut.add(new Falt(NYA + FORSTA, Sort.NYA_VILLKOR, null, 0, ""));
        } else {
            definitioner(ut, u);
            u.omraden()
                    .forEach(o -> ut.add(new Falt(
                            Underlagsdel.ENHETER + o.id(), Sort.ENHETER, namn(u, o), 0, "" + o.antalEnheter())));
            u.omraden().forEach(o -> villkor(ut, u, o));
        }
        ut.add(new Falt(
                Underlagsdel.KONSEKVENSANALYS, Sort.KONSEKVENSANALYS, null, 0, u == null ? "" : u.konsekvensanalys()));
        return new Underlagsutkast(u, ut);
    }

    private static void definitioner(List<Falt> ut, Underlag u) {
        if (u.sammanfattning() != null) {
            ut.add(new Falt(Underlagsdel.DEFINITION, Sort.DEFINITION, null, 0, u.sammanfattning()));
        }
        for (Omradesforslag o : u.omraden()) {
            if (u.omraden().size() > 1) {
                ut.add(new Falt(Underlagsdel.OMRADE + o.id(), Sort.OMRADE, o.namn(), 0, o.namn()));
            }
            if (!Underlagsdel.enDefinition(u)) {
                ut.add(new Falt(Underlagsdel.OMRADESDEFINITION + o.id(), Sort.DEFINITION, o.namn(), 0, o.definition()));
            }
        }
    }

    private static void villkor(List<Falt> ut, Underlag u, Omradesforslag o) {
        int nr = 0;
        for (Villkor v : o.villkor()) {
            nr++;
            String skal = v.motivering() == null ? "" : v.motivering();
            ut.add(new Falt(Underlagsdel.VILLKOR + v.id(), Sort.VILLKOR, namn(u, o), nr, v.lydelse()));
            ut.add(new Falt(Underlagsdel.MOTIVERING + v.id(), Sort.MOTIVERING, namn(u, o), nr, skal));
        }
        ut.add(new Falt(NYA + o.id(), Sort.NYA_VILLKOR, namn(u, o), 0, ""));
    }

    private static @Nullable String namn(Underlag u, Omradesforslag o) {
        return u.omraden().size() > 1 ? o.namn() : null;
    }

    /**
     * The same with other texts.
     *
     * @param texter by name
     * @throws Avvisad if a part is missing, or there is one that is not of this underlag
     */
    Underlagsutkast med(Map<String, String> texter) {
        String saknas = falt.stream()
                .filter(f -> !texter.containsKey(f.nyckel()))
                .map(Falt::namn)
                .collect(Collectors.joining(", "));
        if (!saknas.isEmpty()) {
            throw new Avvisad("fil", "genomlysning.fel.delarSaknas", saknas);
        }
        Set<String> okanda = new HashSet<>(texter.keySet());
        falt.forEach(f -> okanda.remove(f.nyckel()));
        if (!okanda.isEmpty()) {
            throw new Avvisad("fil", "genomlysning.fel.frammandeDelar");
        }
        return new Underlagsutkast(
                bas,
                falt.stream()
                        .map(f -> new Falt(
                                f.nyckel(),
                                f.sort(),
                                f.omrade(),
                                f.nr(),
                                texter.getOrDefault(f.nyckel(), "")
                                        .replace("\r\n", "\n")
                                        .strip()))
                        .toList());
    }

    /**
     * What the texts say. A villkor whose text is empty is taken away; each line of the new ones is a villkor.
     *
     * @param vardomrade the name of the only tillståndsområde, before the first version
     * @throws Avvisad at the text that cannot stand
     */
    NyttUnderlag nytt(String vardomrade, String orsak) {
        Map<String, String> t = new LinkedHashMap<>();
        falt.forEach(f -> t.put(f.nyckel(), granskad(f)));
        String analys = t.getOrDefault(Underlagsdel.KONSEKVENSANALYS, "");
        String definition = t.get(Underlagsdel.DEFINITION);
        if (bas == null) {
            NyttUnderlag.Omrade enda = new NyttUnderlag.Omrade(
                    null, vardomrade, t.getOrDefault(Underlagsdel.DEFINITION, ""), enheter(t, FORSTA), nya(t, FORSTA));
            return new NyttUnderlag(definition, analys, orsak, List.of(enda));
        }
        List<NyttUnderlag.Omrade> omraden =
                bas.omraden().stream().map(o -> omrade(bas, o, t)).toList();
        return new NyttUnderlag(definition, analys, orsak, omraden);
    }

    private static NyttUnderlag.Omrade omrade(Underlag bas, Omradesforslag o, Map<String, String> t) {
        String id = o.id().toString();
        List<NyttUnderlag.Lydelse> villkor = new ArrayList<>();
        for (Villkor v : o.villkor()) {
            String lydelse = t.getOrDefault(Underlagsdel.VILLKOR + v.id(), "");
            String skal = t.getOrDefault(Underlagsdel.MOTIVERING + v.id(), "");
            if (!lydelse.isEmpty()) {
                villkor.add(new NyttUnderlag.Lydelse(v.id(), lydelse, skal.isEmpty() ? null : skal));
            }
        }
        villkor.addAll(nya(t, id));
        String definition = Underlagsdel.enDefinition(bas)
                ? t.getOrDefault(Underlagsdel.DEFINITION, "")
                : t.getOrDefault(Underlagsdel.OMRADESDEFINITION + id, "");
        return new NyttUnderlag.Omrade(
                o.id(), t.getOrDefault(Underlagsdel.OMRADE + id, o.namn()), definition, enheter(t, id), villkor);
    }

    private static int enheter(Map<String, String> t, String omrade) {
        return Integer.parseInt(t.getOrDefault(Underlagsdel.ENHETER + omrade, ""));
    }

    private static List<NyttUnderlag.Lydelse> nya(Map<String, String> t, String omrade) {
        return t.getOrDefault(NYA + omrade, "")
                .lines()
                .map(String::strip)
                .filter(r -> !r.isEmpty())
                .map(NyttUnderlag.Lydelse::ny)
                .toList();
    }

    private static String granskad(Falt f) {
        boolean farVaraTom = f.sort() == Sort.VILLKOR || f.sort() == Sort.MOTIVERING || f.sort() == Sort.NYA_VILLKOR;
        if (f.text().isEmpty() && !farVaraTom) {
            throw new Avvisad(f.nyckel(), "genomlysning.fel.delenTom", f.namn());
        }
        if (f.text().length() > LANGST) {
            throw new Avvisad(f.nyckel(), "genomlysning.fel.delenForLang", f.namn(), LANGST);
        }
        if (f.sort() == Sort.ENHETER && !f.text().matches("[1-" + FLEST_ENHETER + "]")) {
            throw new Avvisad(f.nyckel(), "genomlysning.fel.enheterIText", f.namn());
        }
        return f.text();
    }

    /** What it would be as a version, so that it can be laid beside another; nothing is stored. */
    static Underlag somVersion(Underlag bas, NyttUnderlag nytt) {
        List<Omradesforslag> omraden = nytt.omraden().stream()
                .map(o -> new Omradesforslag(
                        o.id() == null ? UUID.randomUUID() : o.id(),
                        o.namn(),
                        o.definition(),
                        o.antalEnheter(),
                        o.villkor().stream()
                                .map(v -> new Villkor(
                                        v.id() == null ? UUID.randomUUID() : v.id(), v.text(), v.motivering()))
                                .toList()))
                .toList();
        return new Underlag(
                bas.arende(),
                bas.version() + 1,
                nytt.sammanfattning(),
                nytt.konsekvensanalys(),
                nytt.orsak(),
                bas.av(),
                bas.tid(),
                null,
                omraden);
    }
}
