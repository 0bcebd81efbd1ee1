package se.nhv.forslag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.kalender.Kalender;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** The door to how the asking for nominations stands: who was asked, reminded, and has answered. */
@Service
@Transactional(readOnly = true)
public class Rekryteringsoversikt {
    private static final Set<String> UNDER_REKRYTERINGEN = Set.of(NomineraSvar.FORMULAR, UtseGruppSvar.FORMULAR);

    private final RekryteringRepository repository;
    private final ForslagRepository forslag;
    private final UppgiftService uppgifter;
    private final Nomineringsbrev brev;
    private final Register register;
    private final Kalender kalender;

    Rekryteringsoversikt(
            RekryteringRepository repository,
            ForslagRepository forslag,
            UppgiftService uppgifter,
            Nomineringsbrev brev,
            Register register,
            Kalender kalender) {
        this.repository = repository;
        this.forslag = forslag;
        this.uppgifter = uppgifter;
        this.brev = brev;
        this.register = register;
        this.kalender = kalender;
    }

    /** Whether nominations are still taken: the group has not been appointed. */
    public boolean pagar(ArendeId id) {
        return uppgifter.iArende(id).stream().anyMatch(u -> UNDER_REKRYTERINGEN.contains(u.formular()));
    }

    /** The six samverkansregioner in their order, then the NPO that were asked or stand behind the förslag, by name. */
    public List<Nominerandelage> nominerande(ArendeId id) {
        Laget laget = new Laget(id);
        Set<String> npo = new LinkedHashSet<>();
        laget.fragor.stream()
                .map(Nomineringsfraga::vem)
                .filter(Nominerande::arNpo)
                .forEach(v -> npo.add(v.kod()));
        forslag.forslag(id).forEach(f -> npo.add(f.npo()));
        return Stream.concat(
                        register.samverkansregioner().stream()
                                .map(Samverkansregion::kod)
                                .map(Nominerande::samverkansregion),
                        register.npo().stream()
                                .map(n -> n.kod())
                                .filter(npo::contains)
                                .map(Nominerande::npo))
                .map(laget::om)
                .toList();
    }

    /** Those who have a question that they have not answered. */
    public List<Nominerandelage> vantar(ArendeId id) {
        return nominerande(id).stream().filter(Nominerandelage::vantar).toList();
    }

    /** The vårdområden for which the NPO is asked to nominate and has not answered, newest question first. */
    public List<ArendeId> vantarPa(String npo) {
        Nominerande vem = Nominerande.npo(npo);
        return repository.medFragaTill(npo).stream()
                .filter(id -> pagar(id) && new Laget(id).om(vem).vantar())
                .toList();
    }

    /** What is known about one case, read once. */
    private final class Laget {
        private final List<Nomineringsfraga> fragor;
        private final List<Nomineringshinder> hinder;
        private final List<Nominering> nomineringar;
        private final Map<String, Uppgift> uppgift;
        private final boolean oppet;

        Laget(ArendeId id) {
            fragor = repository.fragor(id);
            hinder = repository.hinder(id);
            nomineringar = repository.nomineringar(id);
            List<Uppgift> oppna = uppgifter.iArende(id);
            oppet = oppna.stream().anyMatch(u -> UNDER_REKRYTERINGEN.contains(u.formular()));
            uppgift = oppna.stream()
                    .filter(u -> u.formular().equals(NomineraSvar.FORMULAR))
                    .collect(Collectors.toMap(
                            u -> u.kravLokal("samverkansregion"), Function.identity(), (forsta, andra) -> forsta));
        }

        Nominerandelage om(Nominerande vem) {
            Nomineringsfraga fraga = senast(vem, false).orElse(null);
            Instant fragad = fraga == null ? null : fraga.tid();
            Uppgift oppen = vem.arNpo() ? null : uppgift.get(vem.kod());
            Instant svar =
                    svar(vem).filter(t -> fragad == null || !t.isBefore(fragad)).orElse(null);
            boolean vantar = vem.arNpo() ? oppet && fraga != null && svar == null : oppen != null;
            boolean harSvarat = svar != null && !vantar;
            return new Nominerandelage(
                    vem,
                    brev.namn(vem),
                    dag(fragad),
                    sistaDag(fraga, oppen),
                    dag(senast(vem, true)
                            .map(Nomineringsfraga::tid)
                            .filter(t -> fragad == null || t.isAfter(fragad))
                            .orElse(null)),
                    harSvarat ? dag(svar) : null,
                    harSvarat ? hinder(vem, Objects.requireNonNull(svar)) : null,
                    vantar,
                    oppen == null ? null : oppen.id().value());
        }

        private @Nullable LocalDate sistaDag(@Nullable Nomineringsfraga fraga, @Nullable Uppgift oppen) {
            if (oppen != null && oppen.forfaller() != null) {
                return oppen.forfaller();
            }
            return fraga == null ? null : fraga.sistaDag();
        }

        private Optional<Nomineringsfraga> senast(Nominerande vem, boolean paminnelse) {
            return fragor.stream()
                    .filter(f -> f.vem().equals(vem) && f.paminnelse() == paminnelse)
                    .reduce((tidigare, senare) -> senare);
        }

        private Optional<Instant> svar(Nominerande vem) {
            List<Instant> tider = new ArrayList<>();
            nomineringar.stream().filter(n -> n.av().equals(vem)).forEach(n -> tider.add(n.tid()));
            hinder.stream().filter(h -> h.vem().equals(vem)).forEach(h -> tider.add(h.tid()));
            return tider.stream().max(Comparator.naturalOrder());
        }

        private @Nullable String hinder(Nominerande vem, Instant svar) {
            return hinder.stream()
                    .filter(h -> h.vem().equals(vem) && h.tid().equals(svar))
                    .map(Nomineringshinder::hinder)
                    .findFirst()
                    .orElse(null);
        }

        private @Nullable LocalDate dag(@Nullable Instant tid) {
            return tid == null ? null : kalender.dag(tid);
        }
    }
}
