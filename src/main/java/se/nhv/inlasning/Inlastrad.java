package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.Konto;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Vag;

/**
 * A row that says something.
 *
 * @param tider the steps that have dates, in order
 * @param pahittat names of the columns that are made up
 * @param varden the row as it was written, to compare with when it comes again
 */
record Inlastrad(
        int nr,
        String vardomrade,
        @Nullable Diarienummer dnr,
        List<String> npo,
        @Nullable String omgang,
        @Nullable Konto ansvarig,
        Vag vag,
        List<Konto> grupp,
        int steg,
        Inlasningslage lage,
        @Nullable Utfall utfall,
        List<Stegtid> tider,
        @Nullable Omrade omrade,
        Set<String> pahittat,
        @Nullable String kalla,
        Map<String, String> varden) {

    /** A tillståndsområde: proposed in steps 3–4, decided from step 5. */
    record Omrade(
            String namn,
            String definition,
            int antalEnheter,
            List<Plats> sokande,
            List<Plats> tillstand,
            List<String> matt) {}

    /** A region's hospital, with the first day of a tillstånd. */
    record Plats(String region, String sjukhus, @Nullable LocalDate startdag) {}

    /** Whether there is an ärende, and not only a förslag. */
    boolean arArende() {
        return utfall == null ? lage != Inlasningslage.FORSLAG : utfall != Utfall.EJ_VALD;
    }

    boolean pagar() {
        return utfall == null;
    }

    String nyckel() {
        return nyckel(vardomrade, omrade == null ? "" : omrade.namn());
    }

    static String nyckel(String vardomrade, String omrade) {
        return normal(vardomrade) + "\n" + normal(omrade);
    }

    static String normal(String namn) {
        return namn.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
