package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Riktning;
import se.nhv.handling.Synlighet;
import se.nhv.remissinstans.Remissinstans;

/**
 * The door for yttranden that came some other way than by the link: the utredare registers the document and codes what it
 * says to each question. It counts as the word of the instans, and is marked as coded; each correction is kept.
 */
@Service
@Transactional
public class KodatYttrandeService {
    private static final int LANGSTA_SKAL = 500;

    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final Svarsverkan verkan;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    KodatYttrandeService(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            Svarsverkan verkan,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.verkan = verkan;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /** @throws Saknas if the case has not gone out on remiss */
    @Transactional(readOnly = true)
    public Remiss remiss(ArendeId id) {
        return remisser.senaste(id)
                .filter(r -> r.utskickad() != null)
                .orElseThrow(() -> new Saknas("remiss.fel.ingenSammanstallning"));
    }

    /** Those that can be coded: asked, and without an answer. */
    @Transactional(readOnly = true)
    public List<Remissinstans> utanSvar(Remiss remiss) {
        return remisser.mottagare(remiss.id()).stream()
                .filter(m -> !m.harSvarat())
                .map(Mottagare::instans)
                .toList();
    }

    /** What has come in to the case and is no yttrande yet, so that a document already registered is not registered twice. */
    @Transactional(readOnly = true)
    public List<Handling> handlingar(Remiss remiss) {
        Set<UUID> tagna = yttranden.handlingar(remiss.id());
        return handlingar.handlingar(remiss.arende()).stream()
                .filter(h -> h.riktning() == Riktning.INKOMMEN)
                .filter(h -> !tagna.contains(h.id().varde()))
                .toList();
    }

    /** Every coding, with those it has replaced, by instans and the newest first. */
    @Transactional(readOnly = true)
    public List<Yttrande> kodade(Remiss remiss) {
        return yttranden.varje(remiss.id()).stream()
                .filter(y -> y.kodning() != null)
                .sorted(Comparator.comparing(Yttrande::svarFor)
                        .thenComparing(
                                Comparator.comparingInt(Yttrande::version).reversed()))
                .toList();
    }

    /** @throws Saknas if there is no such coding in this remiss */
    @Transactional(readOnly = true)
    public Yttrande kodat(Remiss remiss, UUID yttrande) {
        return kodade(remiss).stream()
                .filter(y -> y.id().equals(yttrande))
                .findFirst()
                .orElseThrow(() -> new Saknas("remiss.fel.kodningenFinnsInte"));
    }

    /**
     * Where the document is.
     *
     * @param inkom the day it came
     * @param fil null when it is registered already
     * @param handling the one that is registered; null with a file
     */
    public record Dokument(
            LocalDate inkom, @Nullable Fil fil, @Nullable HandlingId handling) {}

    /**
     * Registers the document, if it is not, and what it says.
     *
     * @param nyckel of the form, which codes once
     * @throws Inaktuell if the instans has been answered for
     * @throws Avvisad with the field {@code instans}, {@code inkom} or {@code fil}
     */
    public void koda(ArendeId id, String instans, Dokument dokument, NyKodning ny, UUID nyckel, Inloggad person) {
        LocalDate idag = LocalDate.now(clock);
        if (dokument.inkom().isAfter(idag)) {
            throw new Avvisad("inkom", "remiss.kodning.fel.framtid");
        }
        skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            Remiss remiss = remiss(id);
            Mottagare m = remisser.mottagare(remiss.id(), instans)
                    .orElseThrow(() -> new Avvisad("instans", "remiss.kodning.fel.instans"));
            if (m.harSvarat()) {
                throw new Inaktuell("remiss.fel.yttrandeFinnsRedan", m.instans().namn());
            }
            Instant inkom = dokument.inkom().equals(idag)
                    ? clock.instant()
                    : dokument.inkom().atTime(12, 0).atZone(clock.getZone()).toInstant();
            boolean sent = remiss.stangd() != null || dokument.inkom().isAfter(m.sistaDag());
            int version = yttranden.av(remiss.id(), instans).size() + 1;
            yttranden.spara(new Yttrande(
                    UUID.randomUUID(),
                    remiss.id(),
                    instans,
                    List.of(instans),
                    version,
                    m.instans().namn(),
                    ny.avstar(),
                    ny.text(),
                    inkom,
                    sent,
                    new Yttrande.Beslutslage(false, null, null),
                    registrerad(remiss, m, dokument).varde(),
                    ny.avstar() ? Map.of() : ny.svar(),
                    new Yttrande.Kodning(person.id(), clock.instant(), null)));
            verkan.svarat(arenden.hamta(id), List.of(m), ny.avstar());
            logg.skriv(id.varde(), "YTTRANDE_KODAT", person.id().toString(), Map.of("instans", instans));
        });
    }

    private HandlingId registrerad(Remiss remiss, Mottagare m, Dokument dokument) {
        HandlingId redan = dokument.handling();
        if (redan != null) {
            return handlingar(remiss).stream()
                    .map(Handling::id)
                    .filter(redan::equals)
                    .findFirst()
                    .orElseThrow(() -> new Avvisad("handling", "remiss.kodning.fel.handling"));
        }
        Fil fil = Optional.ofNullable(dokument.fil())
                .orElseThrow(() -> new Avvisad("fil", "remiss.kodning.fel.dokument"));
        return handlingar
                .registrera(NyHandling.inkommen(
                                remiss.arende(),
                                m.instans().namn(),
                                Textkalla.text("remiss.handling.yttrande"),
                                dokument.inkom())
                        .synligFor(Synlighet.DELTAGARE)
                        .medFil(fil))
                .id();
    }

    /**
     * What was coded wrongly is coded anew; the old coding is kept with who made it, and counts no more.
     *
     * @param fran the coding that is corrected
     * @param skal what was wrong
     * @throws Inaktuell if it has been replaced
     */
    public void ratta(ArendeId id, UUID fran, NyKodning ny, String skal, Inloggad person) {
        String varfor = skal.strip();
        if (varfor.isEmpty() || varfor.length() > LANGSTA_SKAL) {
            throw new Avvisad("skal", "remiss.kodning.fel.skal", LANGSTA_SKAL);
        }
        skrivning.skriv(id, () -> {
            Remiss remiss = remiss(id);
            Yttrande forra = kodat(remiss, fran);
            if (!forra.galler()) {
                throw new Inaktuell("remiss.fel.kodningenErsatt", forra.svarFor());
            }
            verkan.ersatt(forra.avsandare(), Optional.of(forra));
            UUID rattad = UUID.randomUUID();
            yttranden.spara(new Yttrande(
                    rattad,
                    remiss.id(),
                    forra.avsandare(),
                    forra.instanser(),
                    yttranden.av(remiss.id(), forra.avsandare()).size() + 1,
                    forra.svarFor(),
                    ny.avstar(),
                    ny.text(),
                    forra.inkom(),
                    forra.sent(),
                    forra.beslut(),
                    forra.handling(),
                    ny.avstar() ? Map.of() : ny.svar(),
                    new Yttrande.Kodning(person.id(), clock.instant(), varfor)));
            verkan.foljMed(fran, rattad);
            verkan.svarat(
                    arenden.hamta(id),
                    remisser.mottagare(remiss.id(), forra.avsandare()).stream().toList(),
                    ny.avstar());
            logg.skriv(
                    id.varde(),
                    "YTTRANDE_KODNING_RATTAD",
                    person.id().toString(),
                    Map.of("instans", forra.avsandare()));
        });
    }
}
