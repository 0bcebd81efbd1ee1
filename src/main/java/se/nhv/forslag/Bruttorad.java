package se.nhv.forslag;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Lage;

/**
 * One vårdområde on the bruttolista.
 *
 * @param npo codes of those that proposed or support it, in the order they did
 * @param foreslagare those of them that proposed it, under this name or one that was merged into it; the others support it
 * @param prioriterad how many NPO have it on their own list
 * @param hogst the best place it has there
 * @param dnr once it has become an ärende
 * @param skal why it became what it became
 * @param ihopMed name of the vårdområde it was merged into
 * @param pahittad true for data made up for the demo
 */
public record Bruttorad(
        ArendeId id,
        String namn,
        Lage lage,
        List<String> npo,
        List<String> foreslagare,
        int prioriterad,
        @Nullable Integer hogst,
        @Nullable String omgang,
        @Nullable String dnr,
        @Nullable LocalDate bedomd,
        @Nullable String skal,
        @Nullable String ihopMed,
        boolean pahittad) {
    public Bruttorad {
        npo = List.copyOf(npo);
        foreslagare = List.copyOf(foreslagare);
    }

    /** The outcome as messages have it. */
    public String utfall() {
        return ihopMed == null ? lage.name().toLowerCase(Locale.ROOT) : "sammanslaget";
    }

    /** Whether it still waits to be judged. */
    public boolean arObedomt() {
        return lage == Lage.FORSLAG;
    }

    Bruttorad medSkal(@Nullable String nytt) {
        return new Bruttorad(
                id, namn, lage, npo, foreslagare, prioriterad, hogst, omgang, dnr, bedomd, nytt, ihopMed, pahittad);
    }
}
