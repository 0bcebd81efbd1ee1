package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** The door to the register of tillstånd. What is written in it has been decided elsewhere; the register is public. */
@Service
@Transactional
public class TillstandService {
    private final TillstandRepository tillstand;
    private final VillkorsbedomningRepository villkor;
    private final Handelselogg logg;
    private final Clock clock;

    TillstandService(
            TillstandRepository tillstand, VillkorsbedomningRepository villkor, Handelselogg logg, Clock clock) {
        this.tillstand = tillstand;
        this.villkor = villkor;
        this.logg = logg;
        this.clock = clock;
    }

    /** Puts a tillstånd in the register. The same unit's running tillstånd is found again, never doubled. */
    public TillstandId bevilja(NyttTillstand nytt) {
        return bevilja(nytt, List.of());
    }

    /**
     * The same, with its villkor one by one.
     *
     * @param rader those that {@code nytt.villkor()} is the text of
     */
    public TillstandId bevilja(NyttTillstand nytt, List<Tillstandsvillkor> rader) {
        Optional<Tillstand> redan = iOmrade(nytt.omrade()).stream()
                .filter(t -> t.slutdag() == null && t.enhet().equals(nytt.enhet()))
                .findFirst();
        if (redan.isPresent()) {
            return redan.get().id();
        }
        TillstandId id = TillstandId.nytt();
        tillstand.spara(id, nytt);
        if (nytt.villkor() != null) {
            tillstand.sparaVillkor(id, nytt.startdag(), nytt.villkor(), nytt.beslut());
            sparaRader(id, rader);
        }
        logg.skriv(nytt.arende().varde(), "tillstand.beviljat", "system", Map.of("tillstand", id.toString()));
        return id;
    }

    /** The tillstånd no longer applies from the day; saying so again changes nothing. */
    public void avsluta(TillstandId id, LocalDate slutdag, String skal) {
        Tillstand t = hamta(id);
        if (t.slutdag() != null) {
            return;
        }
        if (slutdag.isBefore(t.startdag())) {
            throw new Avvisad("uppfoljning.fel.upphorForeBorjan");
        }
        tillstand.avsluta(id, slutdag, skal);
        logg.skriv(
                t.arende().varde(),
                "tillstand.upphor",
                "system",
                Map.of("tillstand", id.toString(), "slutdag", slutdag.toString()));
    }

    /** A new version of the villkor from the day; the same decision writes it once. */
    public void andraVillkor(
            TillstandId id, LocalDate fran, String villkor, List<Tillstandsvillkor> rader, String beslut) {
        Tillstand t = hamta(id);
        if (tillstand.villkor(id).stream().anyMatch(v -> beslut.equals(v.beslut()))) {
            return;
        }
        tillstand.sparaVillkor(id, fran, villkor, beslut);
        sparaRader(id, rader);
        logg.skriv(t.arende().varde(), "tillstand.villkor", "system", Map.of("tillstand", id.toString()));
    }

    private void sparaRader(TillstandId id, List<Tillstandsvillkor> rader) {
        int version = hamta(id).villkorsversion();
        for (int nr = 0; nr < rader.size(); nr++) {
            villkor.sparaRad(id, version, nr + 1, rader.get(nr));
        }
    }

    /** The villkor of a version one by one, in their order; none of those from before villkor were followed. */
    @Transactional(readOnly = true)
    public List<Tillstandsvillkor> villkorsrader(TillstandId id, int version) {
        return villkor.rader(id, version);
    }

    /** {@link Saknas} if there is none. */
    @Transactional(readOnly = true)
    public Tillstand hamta(TillstandId id) {
        return tillstand.medId(id).orElseThrow(() -> new Saknas("uppfoljning.fel.tillstandetFinnsInte"));
    }

    /** Every tillstånd the tillståndsområde ever led to, oldest first. */
    @Transactional(readOnly = true)
    public List<Tillstand> iOmrade(OmradeId omrade) {
        return tillstand.iOmrade(omrade);
    }

    /** Those that apply today or will start. */
    @Transactional(readOnly = true)
    public List<Tillstand> gallande(OmradeId omrade) {
        LocalDate idag = LocalDate.now(clock);
        return iOmrade(omrade).stream().filter(t -> !t.upphort(idag)).toList();
    }

    @Transactional(readOnly = true)
    public List<Villkorsversion> villkor(TillstandId id) {
        return tillstand.villkor(id);
    }

    /** The register, narrowed. */
    @Transactional(readOnly = true)
    public List<Tillstand> sok(Tillstandsfilter f) {
        LocalDate idag = LocalDate.now(clock);
        return tillstand.alla().stream()
                .filter(t -> f.omrade() == null || t.omrade().equals(f.omrade()))
                .filter(t -> f.region() == null || t.region().equals(f.region()))
                .filter(t -> f.status() == null || t.status(idag) == f.status())
                .filter(t -> traffar(t, f.text()))
                .toList();
    }

    private static boolean traffar(Tillstand t, @Nullable String text) {
        return text == null
                || (t.enhetsnamn() + " " + (t.undertillstand() == null ? "" : t.undertillstand()))
                        .toLowerCase(Locale.ROOT)
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
