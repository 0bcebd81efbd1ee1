package se.nhv.forslag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** The door to the places of a sakkunniggrupp: whose is empty, whom one has proposed for it, who has it. */
@Service
@Transactional(readOnly = true)
public class Gruppplatser {
    private final RekryteringRepository repository;
    private final List<Gruppstart> nastaSteg;
    private final Nomineringsbrev brev;
    private final KontoService konton;
    private final Register register;

    Gruppplatser(
            RekryteringRepository repository,
            List<Gruppstart> nastaSteg,
            Nomineringsbrev brev,
            KontoService konton,
            Register register) {
        this.repository = repository;
        this.nastaSteg = nastaSteg;
        this.brev = brev;
        this.konton = konton;
        this.register = register;
    }

    /** The six in the order of the samverkansregioner, then the one for a patient- och närståendeföreträdare. */
    public List<Gruppplats> i(ArendeId id) {
        List<Gruppstart.Ledamot> ledamoter = ledamoter(id);
        List<Nominering> nomineringar = repository.nomineringar(id);
        Map<String, Rekryteringslage> perEpost = new HashMap<>();
        Map<Utsedd, Gruppplats.Person> personer = new HashMap<>();
        for (Gruppstart.Ledamot l : ledamoter) {
            Konto konto = konton.hamta(l.utsedd().konto());
            personer.put(l.utsedd(), new Gruppplats.Person(konto.id(), konto.namn(), l.paborjad()));
            if (konto.epost() != null) {
                perEpost.put(gemener(konto.epost()), lage(l.paborjad()));
            }
        }
        return Stream.concat(
                        register.samverkansregioner().stream().map(Samverkansregion::kod), Stream.of((String) null))
                .map(sr -> plats(
                        sr,
                        ledamoter.stream()
                                .map(Gruppstart.Ledamot::utsedd)
                                .filter(u -> Objects.equals(sr, u.samverkansregion()))
                                .map(u -> Objects.requireNonNull(personer.get(u)))
                                .toList(),
                        nomineringar,
                        perEpost))
                .toList();
    }

    /** The group is as far as the last of its six places; a patientföreträdare is wished for, not demanded. */
    public static Rekryteringslage lage(List<Gruppplats> platser) {
        return platser.stream()
                .filter(p -> p.samverkansregion() != null)
                .map(Gruppplats::lage)
                .min(Comparator.naturalOrder())
                .orElse(Rekryteringslage.PAGAR);
    }

    private List<Gruppstart.Ledamot> ledamoter(ArendeId id) {
        return nastaSteg.stream()
                .map(s -> s.grupp(id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> repository.utsedda(id).stream()
                        .map(u -> new Gruppstart.Ledamot(u, false))
                        .toList());
    }

    private Gruppplats plats(
            @Nullable String samverkansregion,
            List<Gruppplats.Person> har,
            List<Nominering> nomineringar,
            Map<String, Rekryteringslage> perEpost) {
        Rekryteringslage lage =
                har.isEmpty() ? Rekryteringslage.PAGAR : lage(har.stream().allMatch(Gruppplats.Person::paborjad));
        List<Gruppplats.Nominerad> nominerade = new ArrayList<>();
        for (Nominering n : nomineringar) {
            boolean hit = samverkansregion == null
                    ? n.roll() == Grupproll.PATIENTFORETRADARE
                    : n.roll() == Grupproll.SAKKUNNIG && samverkansregion.equals(n.samverkansregion());
            if (hit) {
                nominerade.add(new Gruppplats.Nominerad(n, brev.namn(n.av()), avDenna(n, lage, perEpost)));
            }
        }
        return new Gruppplats(samverkansregion, lage, har, nominerade);
    }

    /** A nominated person is known by the address that both the nomination and the account have. */
    private static @Nullable Rekryteringslage avDenna(
            Nominering n, Rekryteringslage platsen, Map<String, Rekryteringslage> perEpost) {
        String epost = n.epost();
        Rekryteringslage egen = epost == null ? null : perEpost.get(gemener(epost));
        if (egen != null) {
            return egen;
        }
        return platsen == Rekryteringslage.PAGAR ? Rekryteringslage.PAGAR : null;
    }

    private static Rekryteringslage lage(boolean paborjad) {
        return paborjad ? Rekryteringslage.PABORJAD : Rekryteringslage.UTSEDD;
    }

    private static String gemener(String epost) {
        return epost.strip().toLowerCase(Locale.ROOT);
    }
}
