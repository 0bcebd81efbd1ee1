package se.nhv.remiss;

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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
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
import se.nhv.utskick.Bilaga;

/** The door for those who answer a remiss by their link, without an account. */
@Service
@Transactional
public class YttrandeService {
    private static final String YTTRANDE_PDF = "Yttrande.pdf";
    /** How long after the last day a region may have planned to decide. */
    private static final int MANADER_TILL_BESLUT = 12;

    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final Svarsingang ingangar;
    private final Svarsutrymme utrymme;
    private final Svarsdokument dokument;
    private final Svarsbrev brev;
    private final Lankar lankar;
    private final RemissProcess process;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Handelselogg logg;
    private final Clock clock;

    YttrandeService(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            Svarsingang ingangar,
            Svarsutrymme utrymme,
            Svarsdokument dokument,
            Svarsbrev brev,
            Lankar lankar,
            RemissProcess process,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.ingangar = ingangar;
        this.utrymme = utrymme;
        this.dokument = dokument;
        this.brev = brev;
        this.lankar = lankar;
        this.process = process;
        this.arenden = arenden;
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
        byte[] pdf =
                skrivare.skriv(dokument.yttrande(visad, nytt, namn(visad, koder(visad, nytt)), inkom), Filformat.PDF);
        return skrivning.skriv(
                visad.remiss().arende(), () -> taEmot(ingangar.forSvar(token), nytt, ersatter, inkom, pdf));
    }

    private static Set<String> koder(Ingang ingang, NyttYttrande nytt) {
        Set<String> koder = new LinkedHashSet<>();
        koder.add(ingang.instans());
        koder.addAll(nytt.aven());
        return koder;
    }

    private List<String> namn(Ingang ingang, Set<String> koder) {
        List<Mottagare> alla = remisser.mottagare(ingang.remiss().id());
        return koder.stream()
                .flatMap(kod -> alla.stream().filter(m -> m.instans().kod().equals(kod)))
                .map(m -> m.instans().namn())
                .toList();
    }

    private Kvittens taEmot(Ingang ingang, NyttYttrande nytt, String ersatter, Instant inkom, byte[] pdf) {
        Remiss remiss = ingang.remiss();
        Arende arende = arenden.hamta(remiss.arende());
        LocalDate idag = LocalDate.now(clock);
        Optional<Yttrande> forra = forIngang(ingang);
        provaOmDetGar(ingang, nytt, forra, ersatter, idag);
        boolean eget = forra.filter(y -> y.avsandare().equals(ingang.instans())).isPresent();
        List<String> forut = eget ? forra.orElseThrow().instanser() : List.of();
        List<Mottagare> berorda = berorda(ingang, koder(ingang, nytt), forut);
        List<String> namn = berorda.stream().map(m -> m.instans().namn()).toList();
        int version = yttranden.av(remiss.id(), ingang.instans()).size() + 1;
        boolean sent = ingang.arSen(idag);
        Handlingsnummer nummer = registrera(arende, namn.get(0), version, sent, idag, pdf, nytt.filer());
        Yttrande yttrande = new Yttrande(
                UUID.randomUUID(),
                remiss.id(),
                ingang.instans(),
                berorda.stream().map(m -> m.instans().kod()).toList(),
                version,
                nytt.svarFor(),
                nytt.avstar(),
                nytt.text(),
                inkom,
                sent,
                new Yttrande.Beslutslage(
                        nytt.beslut().preliminart(), nytt.beslut().dag(), null),
                nummer.id().varde(),
                nytt.avstar() ? Map.of() : nytt.svar());
        ersatt(ingang, forra, eget);
        yttranden.spara(yttrande);
        svarat(arende, berorda, nytt.avstar());
        Optional.ofNullable(nytt.beslut().dag()).ifPresent(dag -> lankar.forlang(remiss.id(), ingang.instans(), dag));
        utrymme.skickades(ingang);
        Bilaga bilaga = new Bilaga(YTTRANDE_PDF, Filformat.PDF.medietyp(), pdf);
        brev.kvitto(ingang, yttrande, nummer, nytt, namn, bilaga);
        brev.svaratFor(
                ingang,
                yttrande,
                berorda.stream()
                        .filter(m -> !m.instans().kod().equals(ingang.instans())
                                && !forut.contains(m.instans().kod()))
                        .toList(),
                bilaga);
        slapp(ingang, yttrande, forut);
        logg.skriv(
                arende.id().varde(),
                "YTTRANDE",
                "system",
                Map.of(
                        "instans",
                        ingang.instans(),
                        "antal",
                        String.valueOf(berorda.size()),
                        "version",
                        String.valueOf(version),
                        "sent",
                        "" + sent));
        return new Kvittens(nummer, inkom, sent, berorda.size());
    }

    private static void provaOmDetGar(
            Ingang ingang, NyttYttrande nytt, Optional<Yttrande> forra, String ersatter, LocalDate idag) {
        if (!forra.map(y -> y.id().toString()).orElse("").equals(ersatter)) {
            throw new Inaktuell(
                    "remiss.fel.yttrandeFinnsRedan",
                    ingang.mottagare().instans().namn());
        }
        if (forra.isPresent() && !ingang.kanAndras(idag)) {
            throw new Inaktuell("remiss.fel.forSentAttAndra");
        }
        LocalDate dag = nytt.beslut().dag();
        LocalDate senast = ingang.mottagare().sistaDag().plusMonths(MANADER_TILL_BESLUT);
        if (dag != null && dag.isAfter(senast)) {
            throw new Avvisad("beslutsdag", "remiss.fel.beslutsdagenForSen", senast);
        }
    }

    private List<Mottagare> berorda(Ingang ingang, Set<String> koder, List<String> forut) {
        List<Mottagare> berorda = new ArrayList<>();
        for (String kod : koder) {
            Mottagare m = remisser.mottagare(ingang.remiss().id(), kod)
                    .orElseThrow(() -> new Avvisad("svararAvenFor", "remiss.fel.svararForUtanforRemissen"));
            if (m.harSvarat() && !kod.equals(ingang.instans()) && !forut.contains(kod)) {
                throw new Inaktuell("remiss.fel.yttrandeFinnsRedan", m.instans().namn());
            }
            berorda.add(m);
        }
        return berorda;
    }

    /** An own answer takes the place of the whole of the one before; one in the place of another's only for oneself. */
    private void ersatt(Ingang ingang, Optional<Yttrande> forra, boolean eget) {
        forra.ifPresent(y -> {
            if (eget) {
                yttranden.ersatt(y.id());
            } else {
                yttranden.ersatt(y.id(), ingang.instans());
            }
        });
    }

    private void svarat(Arende arende, List<Mottagare> berorda, boolean avstar) {
        for (Mottagare m : berorda) {
            String kod = m.instans().kod();
            remisser.lage(m.remiss(), kod, avstar ? Mottagare.Lage.AVSTAR : Mottagare.Lage.BESVARAD);
            // A paused case is told nothing; its instance ends when it is resumed and its last day comes.
            if (m.lage() == Mottagare.Lage.VANTAR && arende.lage() != Lage.PAUSAD) {
                process.yttrandeInkom(arende.id(), kod);
            }
        }
    }

    /** Those that were answered for before and are not any more: nobody has answered for them now. */
    private void slapp(Ingang ingang, Yttrande nu, List<String> forut) {
        List<Mottagare> slappta = forut.stream()
                .filter(kod -> !nu.instanser().contains(kod))
                .flatMap(kod -> remisser.mottagare(ingang.remiss().id(), kod).stream())
                .toList();
        slappta.forEach(m -> remisser.lage(m.remiss(), m.instans().kod(), Mottagare.Lage.EJ_BESVARAD));
        brev.svararInteLangreFor(ingang, nu, slappta);
    }

    private Handlingsnummer registrera(
            Arende arende, String fran, int version, boolean sent, LocalDate idag, byte[] pdf, List<Fil> filer) {
        String rubrik = sent
                ? Textkalla.text("remiss.handling.yttrandeSent")
                : version > 1
                        ? Textkalla.text("remiss.handling.yttrandeAndrat", version)
                        : Textkalla.text("remiss.handling.yttrande");
        NyHandling handling = NyHandling.inkommen(arende.id(), fran, rubrik, idag)
                .synligFor(Synlighet.DELTAGARE)
                .medFil(new Fil(YTTRANDE_PDF, Filformat.PDF.medietyp(), pdf));
        for (Fil fil : filer) {
            handling = handling.medFil(fil);
        }
        return handlingar.registrera(handling);
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
                .filter(f -> f.namn().equals(YTTRANDE_PDF))
                .findFirst()
                .orElseThrow(() -> new Saknas("remiss.fel.ingetSkickat"));
        return new Fil(YTTRANDE_PDF, Filformat.PDF.medietyp(), handlingar.innehall(forsta));
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
