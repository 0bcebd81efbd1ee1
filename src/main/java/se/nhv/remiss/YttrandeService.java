package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.Filpost;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.remissinstans.Remissinstans;

/** The door for those who answer a remiss by their link, without an account. */
@Service
@Transactional
public class YttrandeService {
    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final Svarsingang ingangar;
    private final Svarsdokument dokument;
    private final Yttrandemottagning mottagning;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Handelselogg logg;
    private final Clock clock;

    YttrandeService(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            Svarsingang ingangar,
            Svarsdokument dokument,
            Yttrandemottagning mottagning,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.ingangar = ingangar;
        this.dokument = dokument;
        this.mottagning = mottagning;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.skrivare = skrivare;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * Opens a link. The first time the instans opens its own is noted, so that the utredare sees who has read the remiss.
     *
     * @throws Saknas if the link is unknown, too old or revoked; the sentence is the same for all three
     */
    public Ingang oppna(String token) {
        Ingang ingang = ingangar.oppna(token);
        if (ingang.ratt() == Lankratt.SVARA) {
            remisser.oppnad(ingang.remiss().id(), ingang.instans(), clock.instant());
        }
        return ingang;
    }

    /** Those that one may answer for too: others that were asked and have no answer, or have it by this one. */
    @Transactional(readOnly = true)
    public List<Remissinstans> andra(Ingang ingang) {
        List<String> redan = forIngang(ingang)
                .filter(y -> y.avsandare().equals(ingang.instans()))
                .map(Yttrande::instanser)
                .orElse(List.of());
        return remisser.mottagare(ingang.remiss().id()).stream()
                .filter(m -> !m.harSvarat() || redan.contains(m.instans().kod()))
                .map(Mottagare::instans)
                .filter(i -> !i.kod().equals(ingang.instans()))
                .toList();
    }

    /** What was kept when the yttrande came in. */
    public record Kvittens(Handlingsnummer nummer, Instant inkom, boolean sent, int instanser) {}

    /** The first time this instans is answered for. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kvittens skicka(String token, NyttYttrande nytt) {
        return skicka(token, nytt, "");
    }

    /**
     * Takes a yttrande in: registered as a handling at once, and told to everybody's process it speaks for. One that was
     * sent before is kept, and counts no more.
     *
     * @param ersatter id of the yttrande it takes the place of; empty for the first
     * @throws Inaktuell if the instans has been answered for in the meantime, or it is too late to change
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kvittens skicka(String token, NyttYttrande nytt, String ersatter) {
        Ingang visad = ingangar.forSvar(token);
        Instant inkom = clock.instant();
        // Drawn before the case is locked, so that those who send at the same time do not wait for each other's files.
        byte[] pdf = skrivare.skriv(
                dokument.yttrande(visad, nytt, namn(visad, Yttrandemottagning.koder(visad, nytt)), inkom),
                Filformat.PDF);
        return skrivning.skriv(visad.remiss().arende(), () -> {
            Ingang ingang = ingangar.forSvar(token);
            return mottagning.taEmot(ingang, forIngang(ingang), nytt, ersatter, inkom, pdf);
        });
    }

    private List<String> namn(Ingang ingang, Set<String> koder) {
        List<Mottagare> alla = remisser.mottagare(ingang.remiss().id());
        return koder.stream()
                .flatMap(kod -> alla.stream().filter(m -> m.instans().kod().equals(kod)))
                .map(m -> m.instans().namn())
                .toList();
    }

    /**
     * The justerade protokollet of the decision that a preliminary answer waited for, also after the last day.
     *
     * @throws Avvisad with the field {@code fil} if the file is not a document that is received
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void protokoll(String token, Fil fil) {
        ArendeId id = ingangar.forSvar(token).remiss().arende();
        skrivning.skriv(id, () -> {
            Ingang ingang = ingangar.forSvar(token);
            Yttrande y = forIngang(ingang)
                    .filter(u ->
                            u.avsandare().equals(ingang.instans()) && u.beslut().vantar())
                    .orElseThrow(() -> new Inaktuell("remiss.fel.inteVantatProtokoll"));
            Handlingsnummer nummer = handlingar.registrera(NyHandling.inkommen(
                            id,
                            ingang.mottagare().instans().namn(),
                            Textkalla.text("remiss.handling.protokoll"),
                            LocalDate.now(clock))
                    .synligFor(Synlighet.DELTAGARE)
                    .medFil(fil));
            if (!yttranden.protokoll(y.id(), nummer.id().varde(), clock.instant())) {
                throw new Inaktuell("remiss.fel.inteVantatProtokoll");
            }
            logg.skriv(id.varde(), "YTTRANDE_PROTOKOLL", "system", Map.of("instans", ingang.instans()));
        });
    }

    /** The yttrande that speaks for the instans of the link, its own or another's. */
    @Transactional(readOnly = true)
    public Optional<Yttrande> forIngang(Ingang ingang) {
        return yttranden.alla(ingang.remiss().id()).stream()
                .filter(y -> y.instanser().contains(ingang.instans()))
                .findFirst();
    }

    /** What this instans has sent and then changed, the newest first. */
    @Transactional(readOnly = true)
    public List<Yttrande> tidigare(Ingang ingang) {
        return yttranden.av(ingang.remiss().id(), ingang.instans()).stream()
                .filter(y -> !y.galler())
                .toList();
    }

    /** The yttrande as it was sent, for whoever sent it or is spoken for by it. */
    @Transactional(readOnly = true)
    public Fil pdf(Ingang ingang) {
        Yttrande y = forIngang(ingang).orElseThrow(() -> new Saknas("remiss.fel.ingetSkickat"));
        HandlingId id = new HandlingId(y.handling());
        Filpost forsta = handlingar.filer(List.of(handlingar.hamta(id))).stream()
                .filter(f -> f.namn().equals(Yttrandemottagning.YTTRANDE_PDF))
                .findFirst()
                .orElseThrow(() -> new Saknas("remiss.fel.ingetSkickat"));
        return new Fil(Yttrandemottagning.YTTRANDE_PDF, Filformat.PDF.medietyp(), handlingar.innehall(forsta));
    }

    /** The names of these instanser of the remiss, in the order given. */
    @Transactional(readOnly = true)
    public List<String> namn(Ingang ingang, List<String> koder) {
        return namn(ingang, new LinkedHashSet<>(koder));
    }

    /** What counts of what has come in, in order. */
    @Transactional(readOnly = true)
    public List<Yttrande> yttranden(RemissId remiss) {
        return yttranden.alla(remiss);
    }
}
