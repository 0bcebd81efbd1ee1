package se.nhv.forslag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.Konto.Tilldelning;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Kontoinbjudan;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Val;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;
import se.nhv.utskick.Gruppbrev;

/**
 * Who can be appointed to a sakkunniggrupp: those who have an account already, and those who were nominated, or named as
 * ersättare, with an address to write to. The latter get their account, and a letter about it, when they are appointed.
 */
@Component
class Kandidater {
    private static final String NOMINERAD = "nominerad:";
    private static final String ERSATTARE = "ersattare:";

    private final RekryteringRepository repository;
    private final KontoService konton;
    private final Kontoinbjudan inbjudan;
    private final Gruppbrev brev;
    private final Register register;

    Kandidater(
            RekryteringRepository repository,
            KontoService konton,
            Kontoinbjudan inbjudan,
            Gruppbrev brev,
            Register register) {
        this.repository = repository;
        this.konton = konton;
        this.inbjudan = inbjudan;
        this.brev = brev;
        this.register = register;
    }

    /** Somebody outside, who would get an account. */
    private record Utomstaende(
            String nyckel,
            String namn,
            String epost,
            @Nullable String samverkansregion) {}

    /** Those with an account first; a sakkunnig with the samverkansregion. */
    List<Val> till(ArendeId id, Grupproll roll) {
        return Stream.concat(
                        konton.medGrupp(roll.kod()).stream()
                                .map(k -> new Val(k.id().toString(), k.namn() + region(enhet(k, roll)))),
                        utomstaende(id, roll)
                                .map(u -> new Val(
                                        u.nyckel(),
                                        Textkalla.text(
                                                "forslag.kandidat.utanKonto",
                                                u.namn() + region(u.samverkansregion()),
                                                u.epost()))))
                .toList();
    }

    /**
     * The one who was chosen, with an account.
     *
     * @param val an account's id, or the key of somebody without one
     * @throws Avvisad if a sakkunnig speaks for no samverkansregion
     */
    Utsedd utsedd(ArendeId id, Grupproll roll, String val) {
        Optional<Utomstaende> utifran =
                utomstaende(id, roll).filter(u -> u.nyckel().equals(val)).findFirst();
        if (utifran.isEmpty()) {
            Konto konto = konton.hamta(KontoId.av(val));
            return new Utsedd(konto.id(), roll, kravRegion(roll, enhet(konto, roll), konto.namn()));
        }
        Utomstaende u = utifran.get();
        String region = kravRegion(roll, u.samverkansregion(), u.namn());
        KontoId konto = inbjudan.bjudIn(
                u.namn(),
                u.epost(),
                region == null ? Tilldelning.av(roll.roll()) : Tilldelning.av(roll.roll(), region));
        brev.tillKonto(
                id,
                konto,
                Textkalla.text("forslag.kontobrev.amne"),
                Textkalla.text("forslag.kontobrev.text", u.namn(), u.epost()),
                "/arbetslista");
        return new Utsedd(konto, roll, region);
    }

    private Stream<Utomstaende> utomstaende(ArendeId id, Grupproll roll) {
        List<Utomstaende> alla = new ArrayList<>();
        for (Nominering n : repository.nomineringar(id)) {
            if (n.roll() == roll) {
                String region = roll == Grupproll.SAKKUNNIG ? n.samverkansregion() : null;
                laggTill(alla, NOMINERAD + n.id(), n.namn(), n.epost(), region);
                laggTill(alla, ERSATTARE + n.id(), n.ersattareNamn(), n.ersattareEpost(), region);
            }
        }
        return alla.stream().filter(u -> !harKonto(u, roll));
    }

    private static void laggTill(
            List<Utomstaende> alla,
            String nyckel,
            @Nullable String namn,
            @Nullable String epost,
            @Nullable String region) {
        if (namn != null
                && epost != null
                && !epost.isBlank()
                && alla.stream().noneMatch(u -> u.epost().equalsIgnoreCase(epost.strip()))) {
            alla.add(new Utomstaende(nyckel, namn, epost.strip(), region));
        }
    }

    private boolean harKonto(Utomstaende u, Grupproll roll) {
        return inbjudan.medEpost(u.epost())
                .filter(k -> k.tilldelningar().stream().anyMatch(t -> t.roll() == roll.roll()))
                .isPresent();
    }

    private static @Nullable String kravRegion(Grupproll roll, @Nullable String region, String namn) {
        if (roll == Grupproll.SAKKUNNIG && region == null) {
            throw new Avvisad("ledamoter", "forslag.fel.sakkunnigUtanRegion", namn);
        }
        return region;
    }

    private static @Nullable String enhet(Konto konto, Grupproll roll) {
        return roll == Grupproll.SAKKUNNIG
                ? konto.inloggad().enheter(Roll.SAKKUNNIG).stream().findFirst().orElse(null)
                : null;
    }

    private String region(@Nullable String kod) {
        return kod == null
                ? ""
                : " – "
                        + register.samverkansregion(kod)
                                .map(Samverkansregion::namn)
                                .orElse(kod);
    }
}
