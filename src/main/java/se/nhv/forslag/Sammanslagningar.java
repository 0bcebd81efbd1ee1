package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Formulardata;
import se.nhv.gui.Texter;
import se.nhv.handelselogg.Handelselogg;

/**
 * The door to merging duplicates: one of two vårdområden about the same care is judged as not selected, with the other as the
 * reason, and its authors count as authors of the other.
 */
@Service
public class Sammanslagningar {
    private static final int LANGSTA_SKAL = 3000;
    private static final Set<Lage> KAN_TA_EMOT = Set.of(Lage.FORSLAG, Lage.PAGAR, Lage.PAUSAD);

    private final SammanslagningRepository repository;
    private final ArendeService arenden;
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final Arendeskrivning skrivning;
    private final Atkomst atkomst;
    private final Handelselogg logg;
    private final Texter texter;
    private final Clock clock;

    Sammanslagningar(
            SammanslagningRepository repository,
            ArendeService arenden,
            UppgiftService uppgifter,
            Besvarande besvarande,
            Arendeskrivning skrivning,
            Atkomst atkomst,
            Handelselogg logg,
            Texter texter,
            Clock clock) {
        this.repository = repository;
        this.arenden = arenden;
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.skrivning = skrivning;
        this.atkomst = atkomst;
        this.logg = logg;
        this.texter = texter;
        this.clock = clock;
    }

    /**
     * Merges {@code id} into {@code med}.
     *
     * @throws Avvisad if the other one or the reason cannot be
     * @throws Inaktuell if it has been judged, or a colleague has its task
     */
    public void slaIhop(ArendeId id, @Nullable ArendeId med, String skal, Inloggad person) {
        atkomst.kravRoll(person, Roll.UTREDARE);
        if (med == null || med.equals(id)) {
            throw new Avvisad("med", "forslag.fel.valjVardomrade");
        }
        String givet = skal.strip();
        if (givet.isEmpty() || givet.length() > LANGSTA_SKAL) {
            throw new Avvisad("ihopskal", "forslag.fel.ihopskal");
        }
        // In the same order whoever asks, so that two who merge the same pair wait for each other.
        List<ArendeId> bada =
                Stream.of(id, med).sorted(Comparator.comparing(ArendeId::varde)).toList();
        skrivning.skriv(bada.get(0), () -> {
            bada.forEach(skrivning::las);
            Arende mal = arenden.hamta(med);
            if (!kanTaEmot(mal)) {
                throw new Avvisad("med", "forslag.fel.kanInteTaEmot", mal.namn());
            }
            String hela = texter.text("forslag.ihop.skal", mal.namn(), givet);
            besvarande.svara(
                    uppgift(id).id(), person, Formulardata.av(Map.of("valet", Urval.Val.INTE.kod(), "skal", hela)));
            repository.spara(id, med, givet, LocalDate.now(clock), person.id());
            logg.skriv(id.varde(), "SAMMANSLAGEN", person.id().toString(), Map.of("till", med.toString()));
            logg.skriv(med.varde(), "SAMMANSLAGEN_HIT", person.id().toString(), Map.of("fran", id.toString()));
        });
    }

    /** Those that a vårdområde can be merged into, by name. */
    @Transactional(readOnly = true)
    public List<Arende> kanTaEmot(ArendeId id) {
        return arenden.alla().stream()
                .filter(a -> !a.id().equals(id) && kanTaEmot(a))
                .sorted(Comparator.comparing(Arende::namn))
                .toList();
    }

    private static boolean kanTaEmot(Arende arende) {
        return KAN_TA_EMOT.contains(arende.lage()) && !arende.arBruttolistan();
    }

    /** What it was merged into. */
    @Transactional(readOnly = true)
    public Optional<Sammanslagning> till(ArendeId id) {
        return repository.till(id);
    }

    /** Those that were merged into it, by name. */
    @Transactional(readOnly = true)
    public List<Sammanslagning> hit(ArendeId id) {
        return repository.hit(id);
    }

    private Uppgift uppgift(ArendeId id) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(BedomForslagSvar.FORMULAR))
                .findFirst()
                .orElseThrow(() -> new Inaktuell("forslag.fel.redanBedomt"));
    }
}
