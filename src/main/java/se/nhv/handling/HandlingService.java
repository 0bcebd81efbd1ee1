package se.nhv.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;

/** The door to handlingar. */
@Service
public class HandlingService {
    private static final int LANGST = 300;

    private final HandlingRepository handlingar;
    private final FilRepository filer;
    private final Filkontroll kontroll;
    private final Insyn insyn;
    private final Clock clock;

    HandlingService(
            HandlingRepository handlingar, FilRepository filer, Filkontroll kontroll, Insyn insyn, Clock clock) {
        this.handlingar = handlingar;
        this.filer = filer;
        this.kontroll = kontroll;
        this.insyn = insyn;
        this.clock = clock;
    }

    /**
     * Registers at once, under the next number of the case.
     *
     * @throws Avvisad if a particular is missing, the sekretess is no paragraph, or a file is not what it says
     */
    @Transactional
    public Handlingsnummer registrera(NyHandling ny) {
        String motpart = krav("motpart", ny.motpart(), "Skriv vem handlingen kommer från eller går till.");
        String rubrik = krav("rubrik", ny.rubrik(), "Skriv vad handlingen gäller.");
        if (ny.datum().isAfter(LocalDate.now(clock))) {
            throw new Avvisad(
                    "datum", "Datumet ligger i framtiden. Skriv dagen då handlingen kom, gick ut eller upprättades.");
        }
        List<String> typer = ny.filer().stream().map(kontroll::typ).toList();
        HandlingId id = new HandlingId(UUID.randomUUID());
        int nummer = handlingar.nastaNummer(ny.arende());
        Instant nu = clock.instant();
        handlingar.spara(new Handling(
                id,
                ny.arende(),
                ny.omrade(),
                nummer,
                ny.riktning(),
                ny.status(),
                motpart,
                rubrik,
                ny.datum(),
                Sekretess.paragraf(ny.sekretess()),
                ny.synlig(),
                1,
                nu,
                vem()));
        sparaVersion(id, 1, null, ny.filer(), typer, nu);
        return new Handlingsnummer(id, null, nummer);
    }

    /**
     * A correction: new content beside the old one, which stays.
     *
     * @param orsak what was corrected and why
     */
    @Transactional
    public void ratta(HandlingId id, int franVersion, String orsak, List<Fil> nya) {
        String skal = krav("orsak", orsak, "Skriv vad som rättas och varför.");
        if (nya.isEmpty()) {
            throw new Avvisad("fil", "Välj den rättade filen.");
        }
        List<String> typer = nya.stream().map(kontroll::typ).toList();
        Handling handling = hamta(id);
        if (handling.version() != franVersion || !handlingar.nyVersion(id, franVersion)) {
            throw new Inaktuell("Någon annan hann rätta handlingen. Läs den nya versionen först.");
        }
        sparaVersion(id, franVersion + 1, skal, nya, typer, clock.instant());
    }

    /** An utkast becomes a handling that is upprättad today. */
    @Transactional
    public void faststall(HandlingId id) {
        byt(id, Handlingsstatus.UTKAST, Handlingsstatus.UPPRATTAD);
    }

    /** What was upprättad has been sent out today. */
    @Transactional
    public void expediera(HandlingId id) {
        byt(id, Handlingsstatus.UPPRATTAD, Handlingsstatus.EXPEDIERAD);
    }

    private void byt(HandlingId id, Handlingsstatus fran, Handlingsstatus till) {
        hamta(id);
        if (!handlingar.bytStatus(id, fran, till, LocalDate.now(clock))) {
            throw new Inaktuell("Handlingen har redan gått vidare. Läs in sidan igen.");
        }
    }

    /** Any handling, for rooms that know why they ask; {@link Saknas} if it does not exist. */
    @Transactional(readOnly = true)
    public Handling hamta(HandlingId id) {
        return handlingar.hamta(id).orElseThrow(HandlingService::finnsInte);
    }

    /** The handling, if the person may see it; otherwise it does not exist. */
    @Transactional(readOnly = true)
    public Handling hamta(HandlingId id, Inloggad person) {
        return handlingar.hamta(id).filter(h -> insyn.kanSe(person, h)).orElseThrow(HandlingService::finnsInte);
    }

    /** What the person may see of the case, by number. */
    @Transactional(readOnly = true)
    public List<Handling> synliga(ArendeId arende, Inloggad person) {
        return handlingar.iArende(arende).stream()
                .filter(h -> insyn.kanSe(person, h))
                .toList();
    }

    /** Every handling of the case, by number, for rooms that know why they ask. */
    @Transactional(readOnly = true)
    public List<Handling> handlingar(ArendeId arende) {
        return handlingar.iArende(arende);
    }

    /** The files of the newest version of these handlingar. */
    @Transactional(readOnly = true)
    public List<Filpost> filer(List<Handling> vilka) {
        return filer.senaste(vilka.stream().map(Handling::id).toList());
    }

    /** All versions, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> versioner(HandlingId id) {
        return filer.versioner(id);
    }

    /** A file with its content, if the person may see its handling. */
    @Transactional(readOnly = true)
    public Hamtad fil(UUID fil, Inloggad person) {
        Filpost post = filer.fil(fil).orElseThrow(HandlingService::finnsInte);
        hamta(post.handling(), person);
        return new Hamtad(post, filer.innehall(fil));
    }

    /** A file and what is in it. */
    public record Hamtad(Filpost fil, byte[] innehall) {}

    private void sparaVersion(
            HandlingId id, int version, @Nullable String orsak, List<Fil> nya, List<String> typer, Instant tid) {
        filer.sparaVersion(id, version, orsak, vem(), tid);
        for (int nr = 0; nr < nya.size(); nr++) {
            filer.sparaFil(id, version, nr, nya.get(nr), typer.get(nr));
        }
    }

    private static String krav(String falt, String text, String annars) {
        String rent = text.strip();
        if (rent.isEmpty()) {
            throw new Avvisad(falt, annars);
        }
        return rent.length() <= LANGST ? rent : rent.substring(0, LANGST);
    }

    private static String vem() {
        return Atkomst.inloggad().map(p -> p.id().toString()).orElse("system");
    }

    private static Saknas finnsInte() {
        return new Saknas("Handlingen finns inte, eller så får du inte se den.");
    }
}
