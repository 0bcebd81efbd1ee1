package se.nhv.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

/**
 * What is to be registered. Begin with {@link #inkommen}, {@link #utgaende}, {@link #upprattad} or {@link #utkast} and add
 * what else is known.
 *
 * @param motpart who sent it or shall have it; for what was made here, who made it
 * @param rubrik what it is about; no secret may stand here
 * @param datum the day it arrived, left or was made
 * @param sekretess the paragraph, such as OSL 25 kap. 1 §, or null when it is not marked
 * @param filer the handling itself first, then what was attached; empty for a paper
 * @param uppgift the task whose answer it is, which then can be registered only once
 * @param arLast whether nothing about it may be changed afterwards
 */
public record NyHandling(
        ArendeId arende,
        @Nullable OmradeId omrade,
        Riktning riktning,
        Handlingsstatus status,
        String motpart,
        String rubrik,
        LocalDate datum,
        @Nullable String sekretess,
        Synlighet synlig,
        List<Fil> filer,
        @Nullable String uppgift,
        boolean arLast) {

    public NyHandling {
        filer = List.copyOf(filer);
    }

    public static NyHandling inkommen(ArendeId arende, String motpart, String rubrik, LocalDate datum) {
        return ny(arende, Riktning.INKOMMEN, Handlingsstatus.INKOMMEN, motpart, rubrik, datum);
    }

    /** Sent from here; counts as upprättad and expedierad. */
    public static NyHandling utgaende(ArendeId arende, String motpart, String rubrik, LocalDate datum) {
        return ny(arende, Riktning.UTGAENDE, Handlingsstatus.EXPEDIERAD, motpart, rubrik, datum);
    }

    public static NyHandling upprattad(ArendeId arende, String motpart, String rubrik, LocalDate datum) {
        return ny(arende, Riktning.UPPRATTAD, Handlingsstatus.UPPRATTAD, motpart, rubrik, datum);
    }

    public static NyHandling utkast(ArendeId arende, String motpart, String rubrik, LocalDate datum) {
        return ny(arende, Riktning.UPPRATTAD, Handlingsstatus.UTKAST, motpart, rubrik, datum);
    }

    private static NyHandling ny(
            ArendeId arende,
            Riktning riktning,
            Handlingsstatus status,
            String motpart,
            String rubrik,
            LocalDate datum) {
        return new NyHandling(
                arende, null, riktning, status, motpart, rubrik, datum, null, Synlighet.INTERN, List.of(), null, false);
    }

    public NyHandling medOmrade(@Nullable OmradeId nytt) {
        return new NyHandling(
                arende, nytt, riktning, status, motpart, rubrik, datum, sekretess, synlig, filer, uppgift, arLast);
    }

    public NyHandling medSekretess(@Nullable String paragraf) {
        return new NyHandling(
                arende, omrade, riktning, status, motpart, rubrik, datum, paragraf, synlig, filer, uppgift, arLast);
    }

    public NyHandling synligFor(Synlighet ny) {
        return new NyHandling(
                arende, omrade, riktning, status, motpart, rubrik, datum, sekretess, ny, filer, uppgift, arLast);
    }

    /** Says that it is the answer to this task. */
    public NyHandling ur(String nyckel) {
        return new NyHandling(
                arende, omrade, riktning, status, motpart, rubrik, datum, sekretess, synlig, filer, nyckel, arLast);
    }

    /** Nothing about it can be changed once it is registered. */
    public NyHandling last() {
        return new NyHandling(
                arende, omrade, riktning, status, motpart, rubrik, datum, sekretess, synlig, filer, uppgift, true);
    }

    /** Adds a file after those that are there. */
    public NyHandling medFil(Fil fil) {
        List<Fil> alla = new ArrayList<>(filer);
        alla.add(fil);
        return new NyHandling(
                arende, omrade, riktning, status, motpart, rubrik, datum, sekretess, synlig, alla, uppgift, arLast);
    }

    /** Adds a text that was written here as the handling itself. */
    public NyHandling medText(String text) {
        return medFil(Fil.text(rubrik + ".txt", text));
    }
}
