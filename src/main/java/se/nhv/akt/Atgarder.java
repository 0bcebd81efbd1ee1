package se.nhv.akt;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Objekt;
import se.nhv.arende.PausService;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Engangsnyckel;

/** What is done to a case as a whole. Each is one transaction under the case's lock, and one use of its form. */
@Service
public class Atgarder {
    private final Arendeskrivning skrivning;
    private final Engangsnyckel nycklar;
    private final PausService pauser;
    private final ArendeService arenden;
    private final DeltagareService deltagare;
    private final AnteckningService anteckningar;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final ProcessEngineDoor engine;

    Atgarder(
            Arendeskrivning skrivning,
            Engangsnyckel nycklar,
            PausService pauser,
            ArendeService arenden,
            DeltagareService deltagare,
            AnteckningService anteckningar,
            UppgiftService uppgifter,
            KontoService konton,
            ProcessEngineDoor engine) {
        this.skrivning = skrivning;
        this.nycklar = nycklar;
        this.pauser = pauser;
        this.arenden = arenden;
        this.deltagare = deltagare;
        this.anteckningar = anteckningar;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.engine = engine;
    }

    /** @throws Inaktuell if the case is not running, or the form has been used */
    public void pausa(Objekt objekt, String skal, Inloggad person, UUID nyckel) {
        gor(objekt.arende(), nyckel, () -> pauser.pausa(objekt, skal, person.id()));
    }

    public void ateruppta(Objekt objekt, Inloggad person, UUID nyckel) {
        gor(objekt.arende(), nyckel, () -> pauser.ateruppta(objekt, person.id()));
    }

    /** @param sakert that the person has said so a second time */
    public void avbryt(Objekt objekt, String skal, boolean sakert, Inloggad person, UUID nyckel) {
        if (!sakert) {
            throw new Avvisad("sakert", "akt.fel.bekraftaAvbrottet");
        }
        gor(objekt.arende(), nyckel, () -> pauser.avbryt(objekt, skal, person.id()));
    }

    public void anteckna(ArendeId id, AnteckningService.Slag slag, String text, Inloggad person, UUID nyckel) {
        gor(id, nyckel, () -> anteckningar.skriv(id, slag, text, person.id()));
    }

    /**
     * Makes another utredare responsible; the tasks that the former had in the case go along.
     *
     * @param fran who was responsible when the page was shown
     * @throws Inaktuell if somebody else is by now
     */
    public void lamnaOver(ArendeId id, @Nullable KontoId fran, KontoId till, Inloggad person, UUID nyckel) {
        if (konton.medGrupp(Roll.UTREDARE.kod()).stream().noneMatch(k -> k.id().equals(till))) {
            throw new Avvisad("till", "akt.fel.valjUtredare");
        }
        if (till.equals(fran)) {
            throw new Avvisad("till", "akt.fel.redanAnsvarig");
        }
        if (arenden.hamta(id).dnr() == null) {
            throw new Avvisad("till", "akt.fel.inteArendeAnnu");
        }
        gor(id, nyckel, () -> {
            if (!Objects.equals(arenden.hamta(id).ansvarig(), fran)) {
                throw new Inaktuell("akt.fel.ansvarigHarBytts");
            }
            arenden.ansvarig(id, till, person.id());
            deltagare.konto(id, null, till);
            for (Uppgift uppgift : uppgifter.iArende(id)) {
                if (fran != null && fran.equals(uppgift.tilldelad())) {
                    engine.assign(uppgift.id(), till.toString());
                }
            }
        });
    }

    private void gor(ArendeId id, UUID nyckel, Runnable andring) {
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            andring.run();
        });
    }
}
