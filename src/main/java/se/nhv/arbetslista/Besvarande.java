package se.nhv.arbetslista;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.formular.ArkiveratSvar;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Svar;
import se.nhv.formular.Svarsarkiv;
import se.nhv.formular.Uppladdningar;
import se.nhv.formular.UtkastService;
import se.nhv.handelselogg.Handelselogg;

/** The one door by which a task is answered, for pages and API alike. */
@Service
public class Besvarande {
    private static final String SYSTEM = "system";

    private final UppgiftService uppgifter;
    private final Behorighet behorighet;
    private final Svarsmottagarna mottagare;
    private final FormularService formular;
    private final Uppladdningar filer;
    private final UtkastService utkast;
    private final Svarsarkiv arkiv;
    private final Svarsregistrering registrering;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final ProcessEngineDoor engine;
    private final Handelselogg logg;
    private final Clock clock;

    Besvarande(
            UppgiftService uppgifter,
            Behorighet behorighet,
            Svarsmottagarna mottagare,
            FormularService formular,
            Uppladdningar filer,
            UtkastService utkast,
            Svarsarkiv arkiv,
            Svarsregistrering registrering,
            ArendeService arenden,
            OmradeService omraden,
            ProcessEngineDoor engine,
            Handelselogg logg,
            Clock clock) {
        this.uppgifter = uppgifter;
        this.behorighet = behorighet;
        this.mottagare = mottagare;
        this.formular = formular;
        this.filer = filer;
        this.utkast = utkast;
        this.arkiv = arkiv;
        this.registrering = registrering;
        this.arenden = arenden;
        this.omraden = omraden;
        this.engine = engine;
        this.logg = logg;
        this.clock = clock;
    }

    /** Whether the case, or the tillståndsområde of the task, is paused: then nothing can be answered. */
    @Transactional(readOnly = true)
    public boolean pausad(Uppgift uppgift) {
        OmradeId omrade = uppgift.omrade();
        return arenden.hamta(uppgift.arende()).lage() == Lage.PAUSAD
                || (omrade != null && omraden.hamta(omrade).lage() == Omradeslage.PAUSAD);
    }

    /** Whether this person may read what others answered in a case; guests read their own answers. */
    public boolean serAllaSvar(Inloggad person) {
        return behorighet.serAllaSvar(person);
    }

    /** The address of the page where the work that the task ends is done, if it has one. */
    public Optional<String> sida(Uppgift uppgift) {
        return mottagare.krav(uppgift.formular()).sida(uppgift);
    }

    /** What the form needs to know of the case before it is drawn or validated. */
    @Transactional(readOnly = true)
    public Sammanhang sammanhang(Uppgift uppgift, Inloggad person) {
        Svarsmottagare rum = mottagare.krav(uppgift.formular());
        return Sammanhang.av(rum.val(uppgift), rum.forifyll(uppgift))
                .medFiler(filer.lista(uppgift.id().value(), person.id().varde()));
    }

    /**
     * Answers a task: validates, stores, lets the room act and the process go on; all of it or nothing.
     *
     * @throws Inaktuell if the task is answered already or belongs to another by now
     * @throws se.nhv.formular.Formularfel with every fault of what was typed
     * @throws Avvisad if the answer breaks a rule of the domain
     */
    public Uppgift svara(TaskId id, Inloggad person, Formulardata data) {
        Uppgift visad = uppgifter.hamta(id, person);
        return uppgifter.under(visad, () -> svaraUnderLas(id, person, data));
    }

    private Uppgift svaraUnderLas(TaskId id, Inloggad person, Formulardata data) {
        Uppgift uppgift = uppgifter.oppen(id);
        kravMin(uppgift, person);
        if (pausad(uppgift)) {
            throw new Avvisad("arbetslista.fel.arendetPausat");
        }
        Formular blankett = formular.hamta(uppgift.formular());
        Sammanhang sammanhang = sammanhang(uppgift, person);
        Svar svar = formular.granska(blankett, data, sammanhang).krav();
        Svarsmottagare rum = mottagare.krav(uppgift.formular());
        Uppgiftssvar lamnat = new Uppgiftssvar(uppgift, svar, person, clock.instant());
        Map<String, Object> vidare = rum.taEmot(lamnat);
        if (!rum.anonymt()) {
            ArkiveratSvar arkiverat = arkiv.spara(
                    uppgift.id().value(),
                    uppgift.arende().varde(),
                    uppgift.omrade() == null ? null : uppgift.objekt().id(),
                    blankett,
                    svar,
                    sammanhang,
                    person.id().varde());
            registrering.registrera(uppgift, rum.handling(lamnat), arkiverat, blankett.filer(svar));
        }
        utkast.taBort(id.value(), person.id().varde());
        logg.skriv(
                uppgift.arende().varde(),
                "UPPGIFT_BESVARAD",
                rum.anonymt() ? SYSTEM : person.id().toString(),
                rum.anonymt()
                        ? Map.of("uppgift", uppgift.nyckel(), "namn", uppgift.namn())
                        : Map.of("uppgift", uppgift.nyckel(), "namn", uppgift.namn(), "id", id.value()));
        engine.complete(id, vidare);
        return uppgift;
    }

    /**
     * Refuses whoever may look at the task but not answer it.
     *
     * @throws Inaktuell if a colleague of the same group has it by now
     * @throws Nekad if it is somebody else's
     */
    public void kravMin(Uppgift uppgift, Inloggad person) {
        if (behorighet.farSvara(person, uppgift)) {
            return;
        }
        KontoId har = uppgift.tilldelad();
        if (har != null && behorighet.iGruppen(person, uppgift)) {
            throw new Inaktuell("arbetslista.fel.kollegaHarTagit");
        }
        throw new Nekad("arbetslista.fel.stalldTillNagonAnnan");
    }
}
