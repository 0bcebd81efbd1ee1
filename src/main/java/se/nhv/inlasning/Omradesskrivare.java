package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.InlastaAnsokningar;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.fel.Textkalla;
import se.nhv.genomlysning.NyttUnderlag;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.uppfoljning.Matt;
import se.nhv.uppfoljning.MattService;
import se.nhv.uppfoljning.Mattuppgifter;
import se.nhv.uppfoljning.NyttTillstand;
import se.nhv.uppfoljning.TillstandService;

/** Writes the tillståndsområden of a case: as the group proposed them, or as they were decided with their tillstånd. */
@Component
class Omradesskrivare {
    private final OmradeService omraden;
    private final UnderlagService underlag;
    private final TillstandService tillstand;
    private final MattService matt;
    private final InlastaAnsokningar ansokningar;

    Omradesskrivare(
            OmradeService omraden,
            UnderlagService underlag,
            TillstandService tillstand,
            MattService matt,
            InlastaAnsokningar ansokningar) {
        this.omraden = omraden;
        this.underlag = underlag;
        this.tillstand = tillstand;
        this.matt = matt;
        this.ansokningar = ansokningar;
    }

    /** What was applied for in step 5, for those who prepare and decide after it. */
    void ansokningar(ArendeId id, OmradeId omrade, Inlastrad r, Inlastrad.Omrade o, Inloggad av) {
        Optional<Stegtid> femte = r.tider().stream().filter(t -> t.steg() == 5).findFirst();
        if (o.sokande().isEmpty() || femte.isEmpty()) {
            return;
        }
        LocalDate till = femte.get().till();
        ansokningar.lasIn(
                id,
                omrade,
                femte.get().fran(),
                till == null ? femte.get().fran() : till,
                o.sokande().stream()
                        .map(s -> new InlastaAnsokningar.Sokande(s.region(), s.sjukhus()))
                        .toList(),
                av.id());
    }

    /** In steps 3–4 the tillståndsområden are what the frozen underlag proposes. */
    void foreslagna(ArendeId id, List<Inlastrad.Omrade> forslag, Inloggad av) {
        underlag.spara(
                id,
                new NyttUnderlag(
                        null,
                        Textkalla.text("inlasning.arende.konsekvensanalysen"),
                        Textkalla.text("inlasning.arende.inlast"),
                        forslag.stream()
                                .map(o -> new NyttUnderlag.Omrade(
                                        null, o.namn(), o.definition(), o.antalEnheter(), List.of()))
                                .toList()),
                av);
        underlag.frys(id);
    }

    OmradeId beslutat(ArendeId id, Inlastrad r, Inlastrad.Omrade o, LocalDate beslutsdag) {
        OmradeId omrade = omraden.nytt(
                id,
                o.namn(),
                o.definition(),
                o.antalEnheter(),
                beslutsdag,
                Textkalla.text("inlasning.arende.inlast"),
                !r.pahittat().isEmpty());
        Utfall utfall = r.utfall();
        if (utfall != null && utfall.omradeslage() != null) {
            omraden.satt(omrade, utfall.omradeslage());
        } else if (!o.tillstand().isEmpty()) {
            omraden.satt(omrade, Omradeslage.TILLSTAND);
        }
        return omrade;
    }

    void tillstand(ArendeId id, OmradeId omrade, Inlastrad r, Inlastrad.Omrade o, Inloggad av) {
        String dag = r.tider().stream()
                .filter(t -> t.steg() == 7 && t.till() != null)
                .map(t -> t.till() + (t.pahittad() && r.pahittat().contains(Kolumner.till(7)) ? " (påhittat)" : ""))
                .findFirst()
                .orElse("");
        String beslut = Textkalla.text("inlasning.arende.namndensBeslut", dag);
        for (Inlastrad.Plats p : o.tillstand()) {
            LocalDate start = p.startdag();
            if (start != null) {
                tillstand.bevilja(new NyttTillstand(
                        id,
                        omrade,
                        p.region(),
                        NyttTillstand.enhetskod(p.region(), p.sjukhus()),
                        p.sjukhus(),
                        start,
                        null,
                        null,
                        beslut.strip()));
            }
        }
        if (!o.matt().isEmpty()) {
            matt.skriv(id, omrade, o.matt().stream().map(Omradesskrivare::matt).toList(), av.id());
        }
    }

    private static Mattuppgifter matt(String namn) {
        return new Mattuppgifter(
                namn,
                Textkalla.text("inlasning.arende.definitionen"),
                Textkalla.text("inlasning.arende.taljaren"),
                Textkalla.text("inlasning.arende.namnaren"),
                Textkalla.text("inlasning.arende.inlast"),
                Matt.Riktning.HOGRE,
                null,
                Matt.Status.FASTSTALLT,
                null,
                null);
    }
}
