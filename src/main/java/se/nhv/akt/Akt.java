package se.nhv.akt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Stangt;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.engine.Timers;
import se.nhv.fel.Saknas;
import se.nhv.handling.Insyn;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;

/** Reads a case for the person who looks. A case that is not that person's business does not exist. */
@Service
@Transactional(readOnly = true)
public class Akt {
    private final Atkomst atkomst;
    private final Insyn insyn;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final TidsatgangService tid;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final Steglagen steglagen;
    private final Stegdagar stegdagar;
    private final Timers timers;
    private final Clock clock;

    Akt(
            Atkomst atkomst,
            Insyn insyn,
            ArendeService arenden,
            OmradeService omraden,
            TidsatgangService tid,
            UppgiftService uppgifter,
            KontoService konton,
            Steglagen steglagen,
            Stegdagar stegdagar,
            Timers timers,
            Clock clock) {
        this.atkomst = atkomst;
        this.insyn = insyn;
        this.arenden = arenden;
        this.omraden = omraden;
        this.tid = tid;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.steglagen = steglagen;
        this.stegdagar = stegdagar;
        this.timers = timers;
        this.clock = clock;
    }

    /** @throws Saknas if there is no such case for this person */
    public Akthuvud huvud(ArendeId id, Inloggad person) {
        if (!atkomst.kanSe(person, id.varde())) {
            throw new Saknas("akt.fel.arendetFinnsInte");
        }
        Arende arende = arenden.hamta(id);
        Stangt stangt = atkomst.stangt(person);
        List<Tillstandsomrade> egna = omraden.iArende(id).stream()
                .filter(o -> !stangt.omfattar(id.varde(), o.id().varde()))
                .toList();
        List<Intervall> intervall = tid.medSammaDag(id);
        LocalDate idag = LocalDate.now(clock);
        Objekt objekt = new Objekt(id, null);
        Stegdagar.Nu nu = stegdagar.nu(objekt, intervall, idag);
        return new Akthuvud(
                arende,
                egna,
                steglagen.forArende(arende, egna, stegdagar.texter(objekt, intervall, idag)),
                arende.ansvarig() == null ? null : konton.namn(arende.ansvarig()),
                nu == null ? null : nu.klarSenast(),
                uppgifter(id, person).stream()
                        .map(Uppgift::forfaller)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                insyn.internt(person),
                Krets.STYR_ARENDEN.omfattar(person));
    }

    /** The open tasks the person may see, first due first: all at the agency, otherwise those that are the person's own. */
    public List<Uppgift> uppgifter(ArendeId id, Inloggad person) {
        Stangt stangt = atkomst.stangt(person);
        return uppgifter.iArende(id, person).stream()
                .filter(u -> !stangt.omfattar(
                        id.varde(), u.omrade() == null ? null : u.objekt().id()))
                .filter(u -> insyn.internt(person)
                        || uppgifter.mojligheter(u, person).svara())
                .toList();
    }

    /** What becomes of a case in which nobody has anything to do, or nothing when somebody has. */
    public Optional<Harnast> harnast(Akthuvud huvud) {
        Arende arende = huvud.arende();
        if (!uppgifter.iArende(arende.id()).isEmpty()) {
            return Optional.empty();
        }
        if (arende.lage() != Lage.PAGAR) {
            return Optional.of(new Harnast(arende.lage().name(), null, null));
        }
        List<String> nycklar = Stream.concat(
                        Stream.of(arende.id().toString()),
                        huvud.omraden().stream().map(o -> o.id().toString()))
                .toList();
        return Optional.of(timers.next(nycklar)
                .map(t -> new Harnast("dag", t.name(), t.day()))
                .orElse(new Harnast(arende.lage().name(), null, null)));
    }

    /** Those of the tasks that the person may open; the others are only told about. */
    public List<Uppgift> oppningsbara(List<Uppgift> sedda, Inloggad person) {
        return sedda.stream().filter(u -> uppgifter.farSe(u, person)).toList();
    }

    /** Each tillståndsområde with its own steps. */
    public List<Omradesrad> omradesrader(Akthuvud huvud) {
        List<Intervall> intervall = tid.medSammaDag(huvud.arende().id());
        LocalDate idag = LocalDate.now(clock);
        return huvud.omraden().stream()
                .map(o -> new Omradesrad(
                        o, steglagen.forOmrade(o, stegdagar.texter(new Objekt(o.arende(), o.id()), intervall, idag))))
                .toList();
    }

    /**
     * What comes next.
     *
     * @param kod why nothing is done now: the state of the case, or "dag" when it waits for one
     * @param vad what happens on that day, as the model says it
     */
    public record Harnast(
            String kod, @Nullable String vad, @Nullable LocalDate dag) {}

    /** A tillståndsområde and where it stands. */
    public record Omradesrad(Tillstandsomrade omrade, List<se.nhv.gui.Steglage> steg) {}
}
