package se.nhv.ansokan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.kalender.Kalender;
import se.nhv.uppfoljning.NyttTillstand;

/** The door for cases that are brought in after their utlysning: what was applied for, and found fullgod, elsewhere. */
@Service
@Transactional
public class InlastaAnsokningar {
    private static final String EJ_INLAST = Textkalla.text("ansokan.inlast.finnsIAkten");

    private final UtlysningRepository utlysningar;
    private final AnsokanRepository ansokningar;
    private final Kalender kalender;

    InlastaAnsokningar(UtlysningRepository utlysningar, AnsokanRepository ansokningar, Kalender kalender) {
        this.utlysningar = utlysningar;
        this.ansokningar = ansokningar;
        this.kalender = kalender;
    }

    /** A region's fullgoda ansökan for a hospital. */
    public record Sokande(String region, String sjukhus) {}

    /**
     * Writes a utlysning that was open between these days, and its fullgoda ansökningar.
     *
     * @param sistaDag the day the last ansökan could come
     */
    public void lasIn(
            ArendeId arende,
            OmradeId omrade,
            LocalDate publicerad,
            LocalDate sistaDag,
            List<Sokande> fullgoda,
            KontoId av) {
        UtlysningId id = UtlysningId.nytt();
        utlysningar.spara(id, arende, omrade, new NyUtlysning(sistaDag, EJ_INLAST, List.of(), List.of()), av);
        utlysningar.publicerad(id, publicerad);
        utlysningar.avslutad(id, sistaDag);
        for (Sokande s : fullgoda) {
            ansokningar.spara(new Ansokan(
                    AnsokanId.nytt(),
                    id,
                    arende,
                    omrade,
                    s.region(),
                    NyttTillstand.enhetskod(s.region(), s.sjukhus()),
                    s.sjukhus(),
                    null,
                    sistaDag.plusYears(1),
                    EJ_INLAST,
                    EJ_INLAST,
                    "",
                    "",
                    kalender.borjan(sistaDag),
                    av,
                    null,
                    Ansokan.Status.FULLGOD,
                    null,
                    null));
        }
    }
}
