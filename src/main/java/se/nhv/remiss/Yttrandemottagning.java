package se.nhv.remiss;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.utskick.Bilaga;

/** Takes in what an instans sends by its link: the yttrande, its handling, the letters that follow and what is told the case. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Yttrandemottagning {
    static final String YTTRANDE_PDF = "Yttrande.pdf";
    /** How long after the last day a region may have planned to decide. */
    private static final int MANADER_TILL_BESLUT = 12;

    private final YttrandeRepository yttranden;
    private final Svarsverkan verkan;
    private final Svarsutrymme utrymme;
    private final Svarsbrev brev;
    private final Lankar lankar;
    private final ArendeService arenden;
    private final HandlingService handlingar;
    private final Handelselogg logg;
    private final Clock clock;

    Yttrandemottagning(
            YttrandeRepository yttranden,
            Svarsverkan verkan,
            Svarsutrymme utrymme,
            Svarsbrev brev,
            Lankar lankar,
            ArendeService arenden,
            HandlingService handlingar,
            Handelselogg logg,
            Clock clock) {
        this.yttranden = yttranden;
        this.verkan = verkan;
        this.utrymme = utrymme;
        this.brev = brev;
        this.lankar = lankar;
        this.arenden = arenden;
        this.handlingar = handlingar;
        this.logg = logg;
        this.clock = clock;
    }

    static Set<String> koder(Ingang ingang, NyttYttrande nytt) {
        Set<String> koder = new LinkedHashSet<>();
        koder.add(ingang.instans());
        koder.addAll(nytt.aven());
        return koder;
    }

    /**
     * Takes in what was looked through.
     *
     * @param forra what speaks for the instans until now
     * @param ersatter id of the yttrande the sender has seen and replaces; empty for the first
     * @throws Inaktuell if another came in between, or it is too late to change
     */
    YttrandeService.Kvittens taEmot(
            Ingang ingang, Optional<Yttrande> forra, NyttYttrande nytt, String ersatter, Instant inkom, byte[] pdf) {
        Remiss remiss = ingang.remiss();
        Arende arende = arenden.hamta(remiss.arende());
        LocalDate idag = LocalDate.now(clock);
        provaOmDetGar(ingang, nytt, forra, ersatter, idag);
        boolean eget = forra.filter(y -> y.avsandare().equals(ingang.instans())).isPresent();
        List<String> forut = eget ? forra.orElseThrow().instanser() : List.of();
        List<Mottagare> berorda = verkan.berorda(ingang.remiss().id(), ingang.instans(), koder(ingang, nytt), forut);
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
                nytt.avstar() ? Map.of() : nytt.svar(),
                null);
        verkan.ersatt(ingang.instans(), forra);
        yttranden.spara(yttrande);
        forra.filter(y -> eget).ifPresent(y -> verkan.foljMed(y.id(), yttrande.id()));
        verkan.svarat(arende, berorda, nytt.avstar());
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
        verkan.slapp(ingang.remiss(), ingang.vardomrade(), yttrande, forut);
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
        return new YttrandeService.Kvittens(nummer, inkom, sent, berorda.size());
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
}
