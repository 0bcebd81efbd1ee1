package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;
import se.nhv.handelselogg.Handelselogg;

/** The door to a tillstånd's villkor one by one: how each reads, and how it has been judged to be met. */
@Service
@Transactional
public class Villkorsuppfoljning {
    private static final int LANGST = 4_000;

    private final VillkorsbedomningRepository repository;
    private final TillstandService tillstand;
    private final AnmalanService anmalningar;
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final Atkomst atkomst;
    private final Handelselogg logg;
    private final Clock clock;

    Villkorsuppfoljning(
            VillkorsbedomningRepository repository,
            TillstandService tillstand,
            AnmalanService anmalningar,
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            Atkomst atkomst,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.tillstand = tillstand;
        this.anmalningar = anmalningar;
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.atkomst = atkomst;
        this.logg = logg;
        this.clock = clock;
    }

    /** What is judged. */
    public record Bedomt(
            Villkorsbedomning.Grund grund, @Nullable Integer ar, Villkorsbedomning.Utslag utslag, String motivering) {}

    /** Whether the person judges whether villkor are met. */
    @Transactional(readOnly = true)
    public boolean farBedoma(Inloggad person, Tillstand t) {
        return person.har(Roll.UTREDARE) && atkomst.kanSe(person, t.arende().varde());
    }

    /** Whether the person reads how they have been judged: the agency, and the region and unit it is about. */
    @Transactional(readOnly = true)
    public boolean farLasa(Inloggad person, Tillstand t) {
        return farBedoma(person, t)
                || anmalningar.farAnmala(person, t)
                || Krets.SER_ALLT_UTFALL.omfattar(person)
                        && atkomst.kanSe(person, t.arende().varde());
    }

    /** The newest first; nothing for those who may not read them. */
    @Transactional(readOnly = true)
    public List<Villkorsbedomning> bedomningar(Inloggad person, Tillstand t) {
        return farLasa(person, t) ? repository.av(t.id()) : List.of();
    }

    /**
     * Judges one villkor as it reads now. What was judged before stays.
     *
     * @param nyckel of the form, used up
     * @throws Avvisad at {@code ar} or {@code motivering}
     */
    public void bedom(TillstandId id, UUID villkor, Bedomt b, Inloggad person, UUID nyckel) {
        atkomst.kravRoll(person, Roll.UTREDARE);
        Tillstand t = tillstand.hamta(id);
        atkomst.kravSe(person, t.arende().varde());
        if (tillstand.villkorsrader(id, t.villkorsversion()).stream()
                .noneMatch(v -> v.villkor().equals(villkor))) {
            throw new Saknas("uppfoljning.fel.villkoretFinnsInte");
        }
        LocalDate idag = LocalDate.now(clock);
        boolean arsrapport = b.grund() == Villkorsbedomning.Grund.ARSRAPPORT;
        if (arsrapport && (b.ar() == null || !t.galldeUnder(b.ar()) || b.ar() > idag.getYear())) {
            throw new Avvisad(
                    "ar", "uppfoljning.fel.bedomningensAr", t.startdag().getYear(), idag.getYear());
        }
        String motivering = b.motivering().strip();
        if (motivering.isEmpty() || motivering.length() > LANGST) {
            throw new Avvisad("motivering", "uppfoljning.fel.bedomningUtanMotivering", LANGST);
        }
        skrivning.skriv(t.arende(), () -> {
            nycklar.anvand(nyckel);
            repository.spara(
                    id,
                    new Villkorsbedomning(
                            villkor,
                            t.villkorsversion(),
                            b.grund(),
                            arsrapport ? b.ar() : null,
                            b.utslag(),
                            motivering,
                            idag,
                            person.id()),
                    clock.instant());
            logg.skriv(
                    t.arende().varde(),
                    "tillstand.villkor.bedomt",
                    person.id().toString(),
                    Map.of("tillstand", id.toString()));
        });
    }
}
