package se.nhv.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Diarienummer;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** The door to handlingar. */
@Service
public class HandlingService {
    private static final int LANGST = 300;

    private final HandlingRepository handlingar;
    private final FilRepository filer;
    private final Filkontroll kontroll;
    private final Insyn insyn;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;
    private final Clock clock;

    HandlingService(
            HandlingRepository handlingar,
            FilRepository filer,
            Filkontroll kontroll,
            Insyn insyn,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Handelselogg logg,
            Clock clock) {
        this.handlingar = handlingar;
        this.filer = filer;
        this.kontroll = kontroll;
        this.insyn = insyn;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Registers at once, under the next number of the case and, while the vårdområde is no ärende of its own, under the next
     * of the bruttolista.
     *
     * @throws Avvisad if a particular is missing, the sekretess is no paragraph, or a file is not what it says
     */
    public Handlingsnummer registrera(NyHandling ny) {
        String motpart = krav("motpart", ny.motpart(), "handling.fel.motpartSaknas");
        String rubrik = krav("rubrik", ny.rubrik(), "handling.fel.rubrikSaknas");
        String sekretess = Sekretess.paragraf(ny.sekretess());
        if (ny.datum().isAfter(LocalDate.now(clock))) {
            throw new Avvisad("datum", "handling.fel.datumIFramtiden");
        }
        List<String> typer = ny.filer().stream().map(kontroll::typ).toList();
        return skrivning.skriv(ny.arende(), () -> {
            Instant nu = clock.instant();
            Diarienummer dnr = arenden.hamta(ny.arende()).dnr();
            Handling handling = new Handling(
                    new HandlingId(UUID.randomUUID()),
                    ny.arende(),
                    ny.omrade(),
                    handlingar.nastaNummer(ny.arende()),
                    ny.riktning(),
                    ny.status(),
                    motpart,
                    rubrik,
                    ny.datum(),
                    sekretess,
                    ny.synlig(),
                    1,
                    nu,
                    vem(),
                    dnr == null ? arenden.nastaPaBruttolistan() : null,
                    ny.arLast());
            handlingar.spara(handling, ny.uppgift());
            sparaVersion(handling.id(), 1, null, ny.filer(), typer, nu);
            logga(
                    handling,
                    "HANDLING_REGISTRERAD",
                    Map.of("riktning", ny.riktning().name()));
            return Handlingsnummer.av(handling, dnr);
        });
    }

    /**
     * A correction: new content beside the old one, which stays.
     *
     * @param orsak what was corrected and why
     */
    public void ratta(HandlingId id, int franVersion, String orsak, List<Fil> nya) {
        String skal = krav("orsak", orsak, "handling.fel.orsakSaknas");
        if (nya.isEmpty()) {
            throw new Avvisad("fil", "handling.fel.rattadFilSaknas");
        }
        List<String> typer = nya.stream().map(kontroll::typ).toList();
        andra(id, handling -> {
            if (!handlingar.nyVersion(id, franVersion)) {
                throw new Inaktuell("handling.fel.redanRattad");
            }
            sparaVersion(id, franVersion + 1, skal, nya, typer, clock.instant());
            logga(handling, "HANDLING_RATTAD", Map.of("version", "" + (franVersion + 1)));
        });
    }

    /** Other particulars than those it was registered with, such as a sender that became known; the change is logged. */
    public void andraUppgifter(HandlingId id, Handlingsuppgifter nya) {
        String motpart = krav("motpart", nya.motpart(), "handling.fel.motpartSaknas");
        String rubrik = krav("rubrik", nya.rubrik(), "handling.fel.rubrikSaknas");
        String sekretess = Sekretess.paragraf(nya.sekretess());
        if (nya.datum().isAfter(LocalDate.now(clock))) {
            throw new Avvisad("datum", "handling.fel.datumIFramtiden");
        }
        andra(id, handling -> {
            handlingar.uppgifter(id, new Handlingsuppgifter(motpart, rubrik, nya.datum(), sekretess, nya.synlig()));
            logga(handling, "HANDLING_UPPGIFTER_ANDRADE", Map.of());
        });
    }

    /** An utkast becomes a handling that is upprättad today. */
    public void faststall(HandlingId id) {
        byt(id, Handlingsstatus.UTKAST, Handlingsstatus.UPPRATTAD);
    }

    /** What was upprättad has been sent out today. */
    public void expediera(HandlingId id) {
        byt(id, Handlingsstatus.UPPRATTAD, Handlingsstatus.EXPEDIERAD);
    }

    private void byt(HandlingId id, Handlingsstatus fran, Handlingsstatus till) {
        andra(id, handling -> {
            if (!handlingar.bytStatus(id, fran, till, LocalDate.now(clock))) {
                throw new Inaktuell("handling.fel.redanGattVidare");
            }
            logga(handling, "HANDLING_STATUS", Map.of("status", till.name()));
        });
    }

    private void andra(HandlingId id, Consumer<Handling> andring) {
        Handling handling = hamta(id);
        if (handling.last()) {
            throw new Avvisad("handling.fel.last");
        }
        skrivning.skriv(handling.arende(), () -> andring.accept(handling));
    }

    private void logga(Handling handling, String handelse, Map<String, String> mer) {
        Map<String, String> uppgifter = new HashMap<>(mer);
        uppgifter.put("handling", "" + handling.nummer());
        logg.skriv(handling.arende().varde(), handelse, vem(), uppgifter);
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
        return handlingar.iArende(arende).stream().filter(insyn.synliga(person)).toList();
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

    /** What is in a file, for rooms that know why they ask. */
    @Transactional(readOnly = true)
    public byte[] innehall(Filpost fil) {
        return filer.innehall(fil.id());
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

    /** What everybody may see of the case, by number: meant for all, no utkast and not secret. */
    @Transactional(readOnly = true)
    public List<Handling> offentliga(ArendeId arende) {
        return handlingar(arende).stream().filter(Insyn::offentlig).toList();
    }

    /** A file with its content, if it is the newest version of a handling that everybody may see. */
    @Transactional(readOnly = true)
    public Hamtad offentligFil(ArendeId arende, UUID fil) {
        Filpost post = filer(offentliga(arende)).stream()
                .filter(f -> f.id().equals(fil))
                .findFirst()
                .orElseThrow(HandlingService::finnsInte);
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

    private static String krav(String falt, String text, String nyckel) {
        String rent = text.strip();
        if (rent.isEmpty()) {
            throw new Avvisad(falt, nyckel);
        }
        return rent.length() <= LANGST ? rent : rent.substring(0, LANGST);
    }

    private static String vem() {
        return Atkomst.inloggad().map(p -> p.id().toString()).orElse("system");
    }

    private static Saknas finnsInte() {
        return new Saknas("handling.fel.finnsInte");
    }
}
