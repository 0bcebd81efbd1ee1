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
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.fel.Avvisad;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.kalender.Kalender;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** The door to how a sakkunniggrupp comes about: who is asked, who is nominated, who is appointed. */
@Service
@Transactional
public class RekryteringService {
    /** How long those who nominate have, and how long before the last day they are reminded. */
    private static final int SVARSTID_DAGAR = 28;

    private static final int PAMINNELSE_ARBETSDAGAR_FORE = 5;

    private final RekryteringRepository repository;
    private final Arendeskrivning skrivning;
    private final DeltagareService deltagare;
    private final Register register;
    private final Handelselogg logg;
    private final Kalender kalender;
    private final Clock clock;

    RekryteringService(
            RekryteringRepository repository,
            Arendeskrivning skrivning,
            DeltagareService deltagare,
            Register register,
            Handelselogg logg,
            Kalender kalender,
            Clock clock) {
        this.repository = repository;
        this.skrivning = skrivning;
        this.deltagare = deltagare;
        this.register = register;
        this.logg = logg;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Opens a round of asking: the samverkansregioner that have no sakkunnig in the group yet. */
    public List<String> fragaSamverkansregioner(ArendeId id) {
        skrivning.las(id);
        repository.svarSenast(id, sistaDagOmFragadNu());
        return utanSakkunnig(id);
    }

    /** The samverkansregioner that have no sakkunnig in the group, in their order. */
    @Transactional(readOnly = true)
    public List<String> utanSakkunnig(ArendeId id) {
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
        return kalender.plusArbetsdagar(svarSenast(id), -PAMINNELSE_ARBETSDAGAR_FORE);
    }

    /** The first arbetsdag after the last day, when those who still have not nominated are reminded again. */
    public LocalDate forseningsdag(ArendeId id) {
        return kalender.plusArbetsdagar(svarSenast(id), 1);
    }

    /**
     * What somebody who was asked answers; nobody is an answer too.
     *
     * @param hinder why nobody is nominated, blank when somebody is
     */
    public void nominera(ArendeId id, Nominerande vem, List<Nominering> nominerade, String hinder, Inloggad person) {
        skrivning.skriv(id, () -> {
            if (!hinder.isBlank()) {
                repository.kanInte(id, vem, hinder, person.id(), clock.instant());
            }
            nominerade.forEach(n -> repository.nominera(id, n, person.id()));
            logg.skriv(
                    id.varde(),
                    "NOMINERING",
                    person.id().toString(),
                    Map.of(
                            vem.arNpo() ? "npo" : "samverkansregion",
                            vem.kod(),
                            "antal",
                            String.valueOf(nominerade.size())));
        });
    }

    /** Decides another last day for those who nominate. */
    void svarSenast(ArendeId id, LocalDate dag) {
        repository.svarSenast(id, dag);
    }

    /** The last day for those who nominate, or the one they would have if they were asked now. */
    @Transactional(readOnly = true)
    public LocalDate svarSenast(ArendeId id) {
        return repository.svarSenast(id).orElseGet(this::sistaDagOmFragadNu);
    }

    /** The usual last day for who is asked today. */
    public LocalDate sistaDagOmFragadNu() {
        return kalender.narmasteArbetsdag(LocalDate.now(clock).plusDays(SVARSTID_DAGAR));
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
