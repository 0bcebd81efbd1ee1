package se.nhv.beslut;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Objekt;
import se.nhv.fel.Avvisad;
import se.nhv.forslag.Utfallsskal;
import se.nhv.handelselogg.Handelselogg;

/** The door to Socialstyrelsens beslut: what is put before a meeting, and what the meeting decides. */
@Service
@Transactional
public class BeslutService implements Utfallsskal {
    private final BeslutRepository repository;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;
    private final Clock clock;

    BeslutService(BeslutRepository repository, Arendeskrivning skrivning, Handelselogg logg, Clock clock) {
        this.repository = repository;
        this.skrivning = skrivning;
        this.logg = logg;
        this.clock = clock;
    }

    /** Puts the case before a meeting. Whoever writes the underlag is föredragande. */
    public void stallSamman(Objekt objekt, Beslutsunderlag nytt, Inloggad foredragande) {
        krav(objekt, nytt.nhv(), nytt.omraden());
        skrivning.skriv(objekt.arende(), () -> {
            int version = repository
                            .senasteUnderlag(objekt)
                            .map(Beslutsunderlag::version)
                            .orElse(0)
                    + 1;
            repository.sparaUnderlag(
                    objekt,
                    new Beslutsunderlag(
                            version,
                            foredragande.id(),
                            nytt.mote(),
                            nytt.bakgrund(),
                            nytt.overvaganden(),
                            nytt.nhv(),
                            nytt.omraden()),
                    clock.instant());
            logg.skriv(
                    objekt.arende().varde(),
                    "BESLUTSUNDERLAG",
                    foredragande.id().toString(),
                    Map.of("version", String.valueOf(version)));
        });
    }

    /**
     * Records what the meeting decided. Its consequences are drawn by the model.
     *
     * @throws Avvisad if whoever decides also is föredragande, or nothing has been put before the meeting
     */
    public BeslutId fatta(Objekt objekt, NyttBeslut nytt, Inloggad beslutsfattare) {
        if (nytt.dag().isAfter(LocalDate.now(clock))) {
            throw new Avvisad("beslutsdag", "beslut.fel.dagenIFramtiden");
        }
        if (nytt.motivering().isBlank()) {
            throw new Avvisad(nytt.utfall() == Utfall.SKJUTS_UPP ? "skal" : "motivering", "beslut.fel.skalSaknas");
        }
        krav(objekt, nytt.utfall() == Utfall.NHV, nytt.omraden());
        return skrivning.skriv(objekt.arende(), () -> {
            Beslutsunderlag underlag =
                    repository.senasteUnderlag(objekt).orElseThrow(() -> new Avvisad("beslut.fel.ingetUnderlag"));
            if (underlag.foredragande().equals(beslutsfattare.id())) {
                throw new Avvisad("beslutet", "beslut.fel.foredragandeBeslutarInte");
            }
            Beslut beslut = new Beslut(
                    BeslutId.nytt(),
                    objekt.arende(),
                    objekt.omrade(),
                    repository.gang(objekt) + 1,
                    underlag.version(),
                    nytt.utfall(),
                    nytt.dag(),
                    nytt.motivering().strip(),
                    beslutsfattare.id(),
                    underlag.foredragande(),
                    nytt.deltog(),
                    nytt.avvikandeMening(),
                    nytt.nyttMote(),
                    false,
                    false,
                    nytt.utfall() == Utfall.NHV ? nytt.omraden() : List.of());
            repository.spara(objekt, beslut, clock.instant());
            logg.skriv(
                    objekt.arende().varde(),
                    "BESLUT",
                    beslutsfattare.id().toString(),
                    Map.of("utfall", nytt.utfall().name(), "gang", String.valueOf(beslut.gang())));
            return beslut.id();
        });
    }

    private static void krav(Objekt objekt, boolean nhv, List<Omradesbeslut> omraden) {
        if (!nhv) {
            return;
        }
        if (omraden.isEmpty()) {
            throw new Avvisad("omraden", "beslut.fel.ingetOmrade");
        }
        if (objekt.arOmrade() && omraden.size() > 1) {
            throw new Avvisad("omraden", "beslut.fel.omprovningGallerEttOmrade");
        }
        Set<String> namn = new HashSet<>();
        for (Omradesbeslut o : omraden) {
            if (o.antalEnheter() < 1 || o.antalEnheter() > 5) {
                throw new Avvisad("omraden", "beslut.fel.antalEnheter", o.namn());
            }
            if (!namn.add(o.namn().strip().toLowerCase(Locale.ROOT))) {
                throw new Avvisad("omraden", "beslut.fel.tvaOmradenHeterLika", o.namn());
            }
        }
    }

    @Transactional(readOnly = true)
    public Optional<Beslutsunderlag> senasteUnderlag(Objekt objekt) {
        return repository.senasteUnderlag(objekt);
    }

    @Transactional(readOnly = true)
    public Optional<Beslut> senaste(Objekt objekt) {
        return repository.senaste(objekt);
    }

    /** Every decision of the case, its reconsidered tillståndsområden included, newest first. */
    @Transactional(readOnly = true)
    public List<Beslut> iArende(ArendeId id) {
        return repository.iArende(id);
    }

    /** Why cases were decided as they were; what is decided and postponed says nothing yet. */
    @Override
    @Transactional(readOnly = true)
    public Map<ArendeId, String> skal(Collection<ArendeId> arenden) {
        return repository.skal(arenden);
    }
}
