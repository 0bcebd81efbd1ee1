package se.nhv.remiss;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/** The door for those who answer a remiss by their link, without an account. */
@Service
@Transactional
public class YttrandeService {
    private static final String OKAND = "remiss.fel.lankenFungerarInte";

    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final Lankar lankar;
    private final RemissProcess process;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Handelselogg logg;
    private final Clock clock;

    YttrandeService(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            Lankar lankar,
            RemissProcess process,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.lankar = lankar;
        this.process = process;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.logg = logg;
        this.clock = clock;
    }

    /** What the link opens. */
    public record Ingang(Remiss remiss, Mottagare mottagare, String vardomrade) {
        /** Stands for the instans where others have an account: all its links share one draft. */
        public UUID nyckel() {
            String text = remiss.id() + ":" + mottagare.instans().kod();
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Opens a link. The first time is noted, so that the utredare sees who has read the remiss.
     *
     * @throws Saknas if the link is unknown, too old or revoked; the sentence is the same for all three
     */
    public Ingang oppna(String token) {
        Ingang ingang = ingang(token);
        remisser.oppnad(ingang.remiss().id(), ingang.mottagare().instans().kod(), clock.instant());
        return ingang;
    }

    private Ingang ingang(String token) {
        Lankar.Lank lank = lankar.oppna(token).orElseThrow(() -> new Saknas(OKAND));
        Remiss remiss = remisser.hamta(lank.remiss()).orElseThrow(() -> new Saknas(OKAND));
        Mottagare mottagare = remisser.mottagare(lank.remiss(), lank.instans()).orElseThrow(() -> new Saknas(OKAND));
        return new Ingang(remiss, mottagare, arenden.hamta(remiss.arende()).namn());
    }

    /** Others that were asked and have not answered: those that one may answer for too. */
    @Transactional(readOnly = true)
    public List<Remissinstans> andra(Ingang ingang) {
        return remisser.mottagare(ingang.remiss().id()).stream()
                .filter(m -> !m.harSvarat())
                .map(Mottagare::instans)
                .filter(i -> !i.kod().equals(ingang.mottagare().instans().kod()))
                .toList();
    }

    /** What was kept when the yttrande came in. */
    public record Kvittens(Handlingsnummer nummer, Instant inkom, boolean sent, int instanser) {}

    /**
     * Takes a yttrande in: registered as a handling at once, and told to everybody's process it speaks for.
     *
     * @throws Inaktuell if the instans has been answered for already
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Kvittens skicka(String token, NyttYttrande nytt) {
        Ingang visad = ingang(token);
        return skrivning.skriv(visad.remiss().arende(), () -> taEmot(ingang(token), nytt));
    }

    private Kvittens taEmot(Ingang ingang, NyttYttrande nytt) {
        Remiss remiss = ingang.remiss();
        Arende arende = arenden.hamta(remiss.arende());
        Set<String> koder = new LinkedHashSet<>();
        koder.add(ingang.mottagare().instans().kod());
        koder.addAll(nytt.aven());
        List<Mottagare> berorda = new ArrayList<>();
        for (String kod : koder) {
            Mottagare m = remisser.mottagare(remiss.id(), kod)
                    .orElseThrow(() -> new Avvisad("svararAvenFor", "remiss.fel.svararForUtanforRemissen"));
            if (m.harSvarat()) {
                throw new Inaktuell("remiss.fel.yttrandeFinnsRedan", m.instans().namn());
            }
            berorda.add(m);
        }
        Instant nu = clock.instant();
        LocalDate idag = LocalDate.now(clock);
        boolean sent =
                remiss.stangd() != null || idag.isAfter(ingang.mottagare().sistaDag());
        Handlingsnummer nummer = registrera(arende, berorda, nytt, idag, sent);
        Yttrande yttrande = new Yttrande(
                UUID.randomUUID(),
                remiss.id(),
                List.copyOf(koder),
                nytt.svarFor(),
                nytt.avstar(),
                nytt.text(),
                nu,
                sent,
                nytt.avstar() ? Map.of() : nytt.svar());
        yttranden.spara(yttrande, nummer.id().varde());
        for (Mottagare m : berorda) {
            String kod = m.instans().kod();
            remisser.lage(remiss.id(), kod, nytt.avstar() ? Mottagare.Lage.AVSTAR : Mottagare.Lage.BESVARAD);
            // A paused case is told nothing; its instance ends when it is resumed and its last day comes.
            if (m.lage() == Mottagare.Lage.VANTAR && arende.lage() != Lage.PAUSAD) {
                process.yttrandeInkom(remiss.arende(), kod);
            }
        }
        logg.skriv(
                arende.id().varde(),
                "YTTRANDE",
                "system",
                Map.of(
                        "instans",
                        berorda.get(0).instans().kod(),
                        "antal",
                        String.valueOf(berorda.size()),
                        "sent",
                        "" + sent));
        return new Kvittens(nummer, nu, sent, berorda.size());
    }

    private Handlingsnummer registrera(
            Arende arende, List<Mottagare> berorda, NyttYttrande nytt, LocalDate idag, boolean sent) {
        String namn = berorda.get(0).instans().namn();
        StringBuilder text = new StringBuilder(Textkalla.text(
                "remiss.dokument.yttrande",
                nytt.svarFor(),
                berorda.stream().map(m -> m.instans().namn()).collect(Collectors.joining(", ")),
                nytt.kontakt()));
        if (nytt.avstar()) {
            text.append(Textkalla.text("remiss.dokument.avstar"));
        }
        nytt.svar().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> {
            text.append(Textkalla.text(
                    "remiss.dokument.svar",
                    e.getKey(),
                    Textkalla.text("remiss.dokument.stallning." + e.getValue().stallningstagande())));
            if (e.getValue().motivering() != null) {
                text.append('\n').append(e.getValue().motivering());
            }
            text.append('\n');
        });
        if (nytt.text() != null) {
            text.append('\n').append(nytt.text()).append('\n');
        }
        NyHandling handling = NyHandling.inkommen(
                        arende.id(),
                        namn,
                        Textkalla.text(sent ? "remiss.handling.yttrandeSent" : "remiss.handling.yttrande"),
                        idag)
                .synligFor(Synlighet.DELTAGARE)
                .medFil(Fil.text("Yttrande.txt", text.toString()));
        for (Fil fil : nytt.filer()) {
            handling = handling.medFil(fil);
        }
        return handlingar.registrera(handling);
    }

    /** The yttrande that speaks for the instans of the link, its own or another's. */
    @Transactional(readOnly = true)
    public Optional<Yttrande> forIngang(Ingang ingang) {
        return yttranden.alla(ingang.remiss().id()).stream()
                .filter(y -> y.instanser().contains(ingang.mottagare().instans().kod()))
                .findFirst();
    }

    /** What has come in, in order. */
    @Transactional(readOnly = true)
    public List<Yttrande> yttranden(RemissId remiss) {
        return yttranden.alla(remiss);
    }
}
