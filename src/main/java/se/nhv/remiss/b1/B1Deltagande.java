package se.nhv.remiss.b1;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.JavService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;

/** The door to who takes part in the yttrande of beredningsgrupp 1: all its members but those who are hindered or jäviga. */
@Service
@Transactional
public class B1Deltagande {
    private static final int LANGSTA_SKAL = 8000;

    private final B1Repository repository;
    private final B1Lasning lasning;
    private final Arendeskrivning skrivning;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final JavService jav;
    private final HandlingService handlingar;
    private final Handelselogg logg;
    private final Clock clock;

    B1Deltagande(
            B1Repository repository,
            B1Lasning lasning,
            Arendeskrivning skrivning,
            KontoService konton,
            Atkomst atkomst,
            JavService jav,
            HandlingService handlingar,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.lasning = lasning;
        this.skrivning = skrivning;
        this.konton = konton;
        this.atkomst = atkomst;
        this.jav = jav;
        this.handlingar = handlingar;
        this.logg = logg;
        this.clock = clock;
    }

    /** A member cannot take part in this round; said by the member, or by the utredare. */
    public void forhindrad(ArendeId id, KontoId vem, String skal, Inloggad person) {
        utom(id, vem, skal, person, person.id().equals(vem), omgang -> {
            repository.forhinder(id, omgang, vem, skal.strip(), person.id(), clock.instant());
            logg.skriv(id.varde(), "B1_FORHINDER", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    /** A member who was hindered can take part after all. */
    public void tillbaka(ArendeId id, KontoId vem, Inloggad person) {
        utom(id, vem, "-", person, person.id().equals(vem), omgang -> {
            repository.tillbaka(id, omgang, vem);
            logg.skriv(id.varde(), "B1_TILLBAKA", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    /** The utredare has found a member jävig (FL 16–18 §§): the case is shut for the member at once. */
    public void javig(ArendeId id, KontoId vem, String skal, Inloggad person) {
        utom(id, vem, skal, person, false, omgang -> {
            jav.arJavig(id, null, vem);
            handlingar.registrera(NyHandling.upprattad(
                            id, "Socialstyrelsen", Textkalla.text("remiss.b1.handling.jav"), LocalDate.now(clock))
                    .medText(Textkalla.text("remiss.b1.handling.jav.text", konton.namn(vem), skal.strip())));
            logg.skriv(id.varde(), "B1_JAV", person.id().toString(), Map.of("konto", vem.toString()));
        });
    }

    private void utom(ArendeId id, KontoId vem, String skal, Inloggad person, boolean sjalv, IntConsumer andring) {
        if (!sjalv) {
            atkomst.kravRoll(person, Roll.UTREDARE);
        }
        if (skal.isBlank() || skal.length() > LANGSTA_SKAL) {
            throw new Avvisad("skal", "remiss.fel.skalSaknas");
        }
        skrivning.skriv(id, () -> {
            B1Lage lage = lasning.oppet(id);
            if (lage.ledamot(vem).filter(l -> l.lage() != B1Lage.Lage.JAVIG).isEmpty()) {
                throw new Inaktuell("remiss.b1.fel.inteLedamot");
            }
            andring.accept(lage.omgang());
        });
    }
}
