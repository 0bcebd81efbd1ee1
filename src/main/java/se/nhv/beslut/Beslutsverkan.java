package se.nhv.beslut;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** What follows from a decision: tillståndsområden, the document in the akt, the expediering. Each may be run again. */
@Service
@Transactional
public class Beslutsverkan {
    private final BeslutRepository repository;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final UtskickService utskick;
    private final KontoService konton;
    private final Handelselogg logg;
    private final Clock clock;

    Beslutsverkan(
            BeslutRepository repository,
            ArendeService arenden,
            OmradeService omraden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            UtskickService utskick,
            KontoService konton,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.arenden = arenden;
        this.omraden = omraden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.konton = konton;
        this.logg = logg;
        this.clock = clock;
    }

    /** The case waits for another meeting. */
    public void skjutUpp(Objekt objekt) {
        skrivning.las(objekt.arende());
        repository
                .senaste(objekt)
                .filter(b -> b.utfall() == Utfall.SKJUTS_UPP)
                .ifPresent(b -> logg.skriv(
                        objekt.arende().varde(), "BESLUT_UPPSKJUTET", "system", Map.of("gang", "" + b.gang())));
    }

    /** What was decided becomes tillståndsområden; a reconsidered one gets a new version. */
    public void registreraNhv(Objekt objekt) {
        skrivning.las(objekt.arende());
        attRegistrera(objekt, Utfall.NHV).ifPresent(beslut -> {
            String grund = Textkalla.text("beslut.grund", beslut.dag());
            boolean pahittad = arenden.hamta(objekt.arende()).pahittad();
            for (int i = 0; i < beslut.omraden().size(); i++) {
                Omradesbeslut o = beslut.omraden().get(i);
                OmradeId omrade = objekt.omrade();
                if (omrade == null) {
                    omrade = omraden.nytt(
                            objekt.arende(), o.namn(), o.definition(), o.antalEnheter(), beslut.dag(), grund, pahittad);
                } else {
                    omraden.nyVersion(omrade, o.definition(), o.antalEnheter(), beslut.dag(), grund);
                }
                repository.blev(beslut.id(), i + 1, omrade);
            }
            registrera(objekt, beslut);
        });
    }

    /** The care will not be NHV: the ärende ends here. A reconsidered tillståndsområde goes on until its permits are taken back. */
    public void registreraInteNhv(Objekt objekt) {
        skrivning.las(objekt.arende());
        attRegistrera(objekt, Utfall.INTE_NHV).ifPresent(beslut -> {
            if (!objekt.arOmrade()) {
                arenden.satt(objekt.arende(), Lage.AVSLUTAD);
            }
            registrera(objekt, beslut);
        });
    }

    private Optional<Beslut> attRegistrera(Objekt objekt, Utfall utfall) {
        return repository.senaste(objekt).filter(b -> b.utfall() == utfall && !b.registrerat());
    }

    private void registrera(Objekt objekt, Beslut beslut) {
        Arende arende = arenden.hamta(objekt.arende());
        String text = Beslutstext.av(
                beslut, arende, konton.namn(beslut.beslutsfattare()), konton.namn(beslut.foredragande()));
        var nummer = handlingar.registrera(NyHandling.upprattad(
                        objekt.arende(), "Socialstyrelsen", Textkalla.text("beslut.handling.beslut"), beslut.dag())
                .medOmrade(objekt.omrade())
                .synligFor(Synlighet.ALLMAN)
                .medText(text));
        repository.registrerat(beslut.id(), nummer.id().varde(), clock.instant());
    }

    /** Sends the decision to every region and to those who took part. Again is no change. */
    public void expediera(Objekt objekt) {
        skrivning.las(objekt.arende());
        repository
                .senaste(objekt)
                .filter(b -> b.utfall() != Utfall.SKJUTS_UPP && !b.expedierat())
                .ifPresent(beslut -> {
                    Arende arende = arenden.hamta(objekt.arende());
                    String text = Textkalla.text("beslut.brev.beslut.text", beslut.dag(), arende.namn());
                    mottagare()
                            .forEach(epost -> utskick.stall(new NyttUtskick(
                                    objekt.arende(),
                                    epost,
                                    Textkalla.text("beslut.brev.beslut.amne", arende.namn()),
                                    text,
                                    "/arenden/" + objekt.arende())));
                    repository.handling(beslut.id()).ifPresent(h -> handlingar.expediera(new HandlingId(h)));
                    repository.expedierat(beslut.id(), clock.instant());
                    logg.skriv(objekt.arende().varde(), "BESLUT_EXPEDIERAT", "system", Map.of());
                });
    }

    private Stream<String> mottagare() {
        return konton.medGrupp(Roll.REGIONFORETRADARE.kod()).stream()
                .map(Konto::epost)
                .filter(Objects::nonNull)
                .distinct()
                .sorted();
    }

    /** Those tillståndsområden of the ärende that are still to be carried through. */
    @Transactional(readOnly = true)
    public List<OmradeId> omraden(ArendeId id) {
        return omraden.iArende(id).stream()
                .filter(o -> o.lage() != Omradeslage.AVSLUTAT && o.lage() != Omradeslage.UTAN_TILLSTAND)
                .map(Tillstandsomrade::id)
                .toList();
    }
}
