package se.nhv.ansokan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Svar;
import se.nhv.genomlysning.Omradesforslag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.genomlysning.Villkor;

/**
 * The door to the villkor of a tillståndsområde: the generella of the catalogue whose wording is known, and the specifika
 * that the sakkunniggrupp proposed.
 */
@Service
@Transactional
public class Villkorskatalog {
    private final GenerellKatalog katalog;
    private final UnderlagService underlag;
    private final OmradeService omraden;
    private final Clock clock;

    Villkorskatalog(GenerellKatalog katalog, UnderlagService underlag, OmradeService omraden, Clock clock) {
        this.katalog = katalog;
        this.underlag = underlag;
        this.omraden = omraden;
        this.clock = clock;
    }

    /** What is known to apply to a tillståndsområde, numbered: the generella first, then the group's specifika. */
    @Transactional(readOnly = true)
    public List<Utlysningsvillkor> forslag(Tillstandsomrade omrade) {
        List<Utlysningsvillkor> alla = new ArrayList<>();
        katalog.gallde(LocalDate.now(clock)).ifPresent(k -> k.medLydelse()
                .forEach(g -> alla.add(new Utlysningsvillkor(
                        alla.size() + 1,
                        Utlysningsvillkor.Sort.GENERELLT,
                        g.lagrum(),
                        Objects.requireNonNull(g.lydelse()),
                        g.villkor()))));
        for (Villkor v : specifika(omrade)) {
            alla.add(new Utlysningsvillkor(
                    alla.size() + 1, Utlysningsvillkor.Sort.SPECIFIKT, null, v.lydelse(), v.id()));
        }
        return alla;
    }

    /**
     * Which villkor a row of a form words: the one it was filled in from, or a new one that somebody added.
     *
     * @param rad a row with the field {@code villkorId}, which nobody types in
     */
    public static UUID identitet(Svar rad) {
        try {
            return rad.finns("villkorId") ? UUID.fromString(rad.text("villkorId")) : UUID.randomUUID();
        } catch (IllegalArgumentException e) {
            throw new Avvisad("villkor", "ansokan.fel.okantVillkor");
        }
    }

    private List<Villkor> specifika(Tillstandsomrade omrade) {
        ArendeId arende = omrade.arende();
        List<Omradesforslag> foreslagna =
                underlag.senaste(arende).map(u -> u.omraden()).orElse(List.of());
        boolean ensamt = foreslagna.size() == 1 && omraden.iArende(arende).size() == 1;
        return foreslagna.stream()
                .filter(f -> ensamt || f.namn().equalsIgnoreCase(omrade.namn()))
                .flatMap(f -> f.villkor().stream())
                .toList();
    }
}
