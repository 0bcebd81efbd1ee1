package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.kalender.Kalender;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** The door to how a sakkunniggrupp comes about: who is asked, who is nominated, who is appointed. */
@Service
@Transactional
public class RekryteringService {
    /** How long those who nominate have, and how long before the last day they are reminded. */
    private static final int SVARSTID_DAGAR = 28;

    private static final int PAMINNELSE_ARBETSDAGAR_FORE = 5;

    private final RekryteringRepository repository;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final DeltagareService deltagare;
    private final KontoService konton;
    private final Register register;
    private final UtskickService utskick;
    private final Handelselogg logg;
    private final Kalender kalender;
    private final Clock clock;

    RekryteringService(
            RekryteringRepository repository,
            ArendeService arenden,
            Arendeskrivning skrivning,
            DeltagareService deltagare,
            KontoService konton,
            Register register,
            UtskickService utskick,
            Handelselogg logg,
            Kalender kalender,
            Clock clock) {
        this.repository = repository;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.deltagare = deltagare;
        this.konton = konton;
        this.register = register;
        this.utskick = utskick;
        this.logg = logg;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Opens a round of asking: the samverkansregioner that have no sakkunnig in the group yet. */
    public List<String> fragaSamverkansregioner(ArendeId id) {
        skrivning.las(id);
        repository.svarSenast(
                id, kalender.narmasteArbetsdag(LocalDate.now(clock).plusDays(SVARSTID_DAGAR)));
        return utanSakkunnig(id);
    }

    private List<String> utanSakkunnig(ArendeId id) {
        Set<String> klara = new HashSet<>();
        repository.utsedda(id).stream()
                .map(Utsedd::samverkansregion)
                .filter(Objects::nonNull)
                .forEach(klara::add);
        return register.samverkansregioner().stream()
                .map(Samverkansregion::kod)
                .filter(kod -> !klara.contains(kod))
                .toList();
    }

    /** Groups that nominate for the samverkansregion: its regioner, or an utredare when the answer came by mail. */
    @Transactional(readOnly = true)
    public List<String> nominerare(String samverkansregion) {
        List<String> grupper = new ArrayList<>(register.regionerI(samverkansregion).stream()
                .map(r -> Roll.REGIONFORETRADARE.grupp(r.lanskod()))
                .toList());
        grupper.add(Roll.UTREDARE.kod());
        return grupper;
    }

    /** The day on which those who have not nominated are reminded. */
    public LocalDate paminnelsedag(ArendeId id) {
        LocalDate senast = repository
                .svarSenast(id)
                .orElseGet(() -> kalender.narmasteArbetsdag(LocalDate.now(clock).plusDays(SVARSTID_DAGAR)));
        return kalender.plusArbetsdagar(senast, -PAMINNELSE_ARBETSDAGAR_FORE);
    }

    /** Writes to the regioner of those samverkansregioner that have nominated nobody. */
    public void paminn(ArendeId id) {
        skrivning.las(id);
        Arende arende = arenden.hamta(id);
        Set<String> harNominerat = new HashSet<>();
        repository.nomineringar(id).forEach(n -> harNominerat.add(n.samverkansregion()));
        Set<Konto> mottagare = new HashSet<>();
        utanSakkunnig(id).stream()
                .filter(sr -> !harNominerat.contains(sr))
                .flatMap(sr -> register.regionerI(sr).stream())
                .forEach(r -> mottagare.addAll(konton.medGrupp(Roll.REGIONFORETRADARE.grupp(r.lanskod()))));
        String text = Textkalla.text("forslag.brev.nominera.text", arende.namn());
        mottagare.stream()
                .map(Konto::epost)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(epost -> utskick.stall(new NyttUtskick(
                        id, epost, Textkalla.text("forslag.brev.nominera.amne", arende.namn()), text, "/arbetslista")));
        logg.skriv(id.varde(), "NOMINERING_PAMIND", "system", Map.of("antal", String.valueOf(mottagare.size())));
    }

    /**
     * What a samverkansregion answers; nobody is an answer too.
     *
     * @param hinder why it nominates nobody, blank when it does
     */
    public void nominera(
            ArendeId id, String samverkansregion, List<Nominering> nominerade, String hinder, Inloggad person) {
        skrivning.skriv(id, () -> {
            if (!hinder.isBlank()) {
                repository.kanInte(id, samverkansregion, hinder, person.id(), clock.instant());
            }
            nominerade.forEach(n -> repository.nominera(id, n, person.id(), clock.instant()));
            logg.skriv(
                    id.varde(),
                    "NOMINERING",
                    person.id().toString(),
                    Map.of("samverkansregion", samverkansregion, "antal", String.valueOf(nominerade.size())));
        });
    }

    /** Appoints the group: at most one sakkunnig per samverkansregion, and each person once. Replaces what was said before. */
    public void utse(ArendeId id, List<Utsedd> grupp, Inloggad person) {
        Set<KontoId> sedda = new HashSet<>();
        Set<String> regioner = new HashSet<>();
        for (Utsedd u : grupp) {
            if (!sedda.add(u.konto())) {
                throw new Avvisad("ledamoter", "forslag.fel.sammaPersonTvaGanger");
            }
            String sr = u.samverkansregion();
            if (sr != null && !regioner.add(sr)) {
                throw new Avvisad("ledamoter", "forslag.fel.tvaSakkunnigaFranEnRegion");
            }
        }
        skrivning.skriv(id, () -> {
            repository.utsedda(id).stream()
                    .filter(u -> !sedda.contains(u.konto()))
                    .forEach(u -> deltagare.avsluta(id, u.konto()));
            repository.taBortUtsedda(id);
            grupp.forEach(u -> {
                repository.utse(id, u, LocalDate.now(clock));
                deltagare.konto(id, null, u.konto());
            });
            logg.skriv(
                    id.varde(), "GRUPP_UTSEDD", person.id().toString(), Map.of("antal", String.valueOf(grupp.size())));
        });
    }

    @Transactional(readOnly = true)
    public List<Nominering> nomineringar(ArendeId id) {
        return repository.nomineringar(id);
    }

    /** The appointed group, sakkunniga in the order of their samverkansregioner, patientföreträdare last. */
    @Transactional(readOnly = true)
    public List<Utsedd> utsedda(ArendeId id) {
        return repository.utsedda(id);
    }

    /** Whether every samverkansregion has a sakkunnig in the group; a patientföreträdare is wished for, not demanded. */
    @Transactional(readOnly = true)
    public boolean fulltalig(ArendeId id) {
        return utanSakkunnig(id).isEmpty();
    }
}
