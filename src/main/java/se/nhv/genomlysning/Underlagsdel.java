package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One part of the underlag with a name that stays the same from version to version, so that what is said about it, or written
 * of it elsewhere, can be found again.
 *
 * @param nyckel the name: what the part is and, where there are several, of which tillståndsområde or villkor
 * @param omrade the name of the tillståndsområde it belongs to; null for what is common
 * @param nr of the villkor within its område; 0 for others
 */
public record Underlagsdel(
        String nyckel,
        Underlagsjamforelse.Del del,
        @Nullable String omrade,
        int nr,
        String text) {
    static final String DEFINITION = "definition";
    static final String KONSEKVENSANALYS = "konsekvensanalys";
    static final String OMRADE = "omrade-";
    static final String OMRADESDEFINITION = "definition-";
    static final String ENHETER = "enheter-";
    static final String VILLKOR = "villkor-";
    static final String MOTIVERING = "motivering-";

    /**
     * A paragraph of a part.
     *
     * @param nr within the part, from 1
     */
    public record Stycke(String nyckel, int nr, String text) {
        /** Unique in the underlag, and fit to be the id of an element. */
        public String id() {
            return nyckel + "-" + nr;
        }
    }

    /** Every part in reading order. The definition of the only tillståndsområde stands once. */
    public static List<Underlagsdel> av(Underlag u) {
        List<Underlagsdel> ut = new ArrayList<>();
        if (u.sammanfattning() != null) {
            lagg(ut, DEFINITION, Underlagsjamforelse.Del.SAMMANFATTNING, null, 0, u.sammanfattning());
        }
        for (Omradesforslag o : u.omraden()) {
            omrade(ut, u, o);
        }
        lagg(ut, KONSEKVENSANALYS, Underlagsjamforelse.Del.KONSEKVENSANALYS, null, 0, u.konsekvensanalys());
        return ut;
    }

    /** Whether what the whole underlag says the care is, is what its only tillståndsområde says. */
    static boolean enDefinition(Underlag u) {
        return u.omraden().size() == 1 && u.omraden().get(0).definition().equals(u.sammanfattning());
    }

    private static void omrade(List<Underlagsdel> ut, Underlag u, Omradesforslag o) {
        if (!enDefinition(u)) {
            lagg(ut, OMRADESDEFINITION + o.id(), Underlagsjamforelse.Del.DEFINITION, o.namn(), 0, o.definition());
        }
        lagg(ut, ENHETER + o.id(), Underlagsjamforelse.Del.ENHETER, o.namn(), 0, String.valueOf(o.antalEnheter()));
        int nr = 0;
        for (Villkor v : o.villkor()) {
            nr++;
            lagg(ut, VILLKOR + v.id(), Underlagsjamforelse.Del.VILLKOR, o.namn(), nr, v.lydelse());
            if (v.motivering() != null) {
                lagg(ut, MOTIVERING + v.id(), Underlagsjamforelse.Del.MOTIVERING, o.namn(), nr, v.motivering());
            }
        }
    }

    private static void lagg(
            List<Underlagsdel> ut,
            String nyckel,
            Underlagsjamforelse.Del del,
            @Nullable String omrade,
            int nr,
            String text) {
        ut.add(new Underlagsdel(nyckel, del, omrade, nr, text));
    }

    /** Its paragraphs. */
    public List<Stycke> stycken() {
        List<String> rader =
                text.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
        return IntStream.range(0, rader.size())
                .mapToObj(i -> new Stycke(nyckel, i + 1, rader.get(i)))
                .toList();
    }
}
