package se.nhv.beredning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.ansokan.AnsokanId;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/** The door to B2:s beredning of a tillståndsområde. What is written goes to the round that is under way. */
@Service
@Transactional
public class BeredningService {
    private final BeredningRepository beredningar;
    private final AnsokanService ansokningar;
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Yttrandetext text;
    private final Handelselogg logg;
    private final Clock clock;

    BeredningService(
            BeredningRepository beredningar,
            AnsokanService ansokningar,
            HandlingService handlingar,
            Bilagor bilagor,
            Yttrandetext text,
            Handelselogg logg,
            Clock clock) {
        this.beredningar = beredningar;
        this.ansokningar = ansokningar;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.text = text;
        this.logg = logg;
        this.clock = clock;
    }

    /** The round that is under way; begun now if the last one is done. */
    public Beredning pagaende(ArendeId arende, OmradeId omrade) {
        return oppen(omrade).orElseGet(() -> {
            beredningar.borja(arende, omrade, LocalDate.now(clock), null);
            return oppen(omrade).orElseThrow();
        });
    }

    /** The nämnd has sent it back: a new round with its reason. */
    public void aterremitteras(ArendeId arende, OmradeId omrade, String skal) {
        if (oppen(omrade).isEmpty()) {
            beredningar.borja(arende, omrade, LocalDate.now(clock), skal);
        }
    }

    private Optional<Beredning> oppen(OmradeId omrade) {
        return beredningar.omgangar(omrade).stream()
                .filter(b -> b.klar() == null)
                .findFirst();
    }

    /** The newest round, also when it is done. */
    @Transactional(readOnly = true)
    public Optional<Beredning> senaste(OmradeId omrade) {
        return beredningar.omgangar(omrade).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public List<Beredning> omgangar(OmradeId omrade) {
        return beredningar.omgangar(omrade);
    }

    /** A samverkansregion's analysis; one per round. */
    public void analysera(ArendeId arende, OmradeId omrade, RegionalAnalys analys, KontoId av) {
        Beredning b = pagaende(arende, omrade);
        if (analyser(b).stream().anyMatch(a -> a.samverkansregion().equals(analys.samverkansregion()))) {
            throw new Inaktuell("beredning.fel.analysenRedanLamnad");
        }
        beredningar.spara(b, analys, av, clock.instant());
    }

    @Transactional(readOnly = true)
    public List<RegionalAnalys> analyser(Beredning b) {
        return beredningar.analyser(b);
    }

    /**
     * The joint yttrande with its proposed fördelning: about every fullgod ansökan, and for no more of them than there are
     * free units.
     */
    public void yttra(ArendeId arende, OmradeId omrade, Yttrande yttrande, KontoId av) {
        Beredning b = pagaende(arende, omrade);
        Set<AnsokanId> fullgoda =
                ansokningar.fullgoda(omrade).stream().map(a -> a.id()).collect(Collectors.toSet());
        Set<AnsokanId> namnda =
                yttrande.fordelning().stream().map(Fordelning::ansokan).collect(Collectors.toSet());
        if (!namnda.equals(fullgoda)) {
            throw new Avvisad("fordelning", "beredning.fel.fordelningInteHel");
        }
        long foreslagna =
                yttrande.fordelning().stream().filter(Fordelning::borFa).count();
        int lediga = ansokningar.ledigaEnheter(omrade);
        if (foreslagna > lediga) {
            throw new Avvisad("fordelning", "beredning.fel.flerTillstandAnPlatser", foreslagna, lediga);
        }
        beredningar.spara(b, yttrande, av, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public List<Fordelning> fordelning(Beredning b) {
        return beredningar.fordelning(b);
    }

    /** Signs for a samverkansregion, perhaps with a dissenting opinion. The last one who signs makes it a handling. */
    public void underteckna(
            ArendeId arende, OmradeId omrade, String samverkansregion, @Nullable String avvikande, KontoId person) {
        Beredning b = pagaende(arende, omrade);
        if (underskrifter(b).stream().anyMatch(u -> u.samverkansregion().equals(samverkansregion))) {
            throw new Inaktuell("beredning.fel.redanUndertecknat");
        }
        beredningar.underteckna(b, new Underskrift(samverkansregion, person, avvikande, clock.instant()));
        logg.skriv(
                arende.varde(),
                "yttrande.undertecknat",
                person.toString(),
                Map.of("omrade", omrade.toString(), "avvikande", String.valueOf(avvikande != null)));
    }

    @Transactional(readOnly = true)
    public List<Underskrift> underskrifter(Beredning b) {
        return beredningar.underskrifter(b);
    }

    /** The applicants shall see the yttrande and have until a day to answer, or the reason why not (FL 25 §). */
    public void provaKommunicering(
            ArendeId arende,
            OmradeId omrade,
            boolean kommuniceras,
            @Nullable String vad,
            @Nullable LocalDate sistaDag,
            @Nullable String varforInte,
            KontoId av) {
        Beredning b = pagaende(arende, omrade);
        beredningar.kommunicering(b, kommuniceras, vad, sistaDag, varforInte);
        handlingar.registrera(NyHandling.upprattad(
                        arende,
                        Textkalla.text("beredning.handling.gruppen"),
                        Textkalla.text("beredning.handling.yttrande"),
                        LocalDate.now(clock))
                .medOmrade(omrade)
                .synligFor(Synlighet.enhet(Roll.BEREDNINGSLEDAMOT_B2.kod()))
                .medText(text.yttrandet(b, beredningar)));
        if (!kommuniceras) {
            handlingar.registrera(NyHandling.upprattad(
                            arende, "Socialstyrelsen", Textkalla.text("beredning.handling.skal"), LocalDate.now(clock))
                    .medOmrade(omrade)
                    .medText(String.valueOf(varforInte)));
        }
        logg.skriv(
                arende.varde(),
                "kommunicering.provad",
                av.toString(),
                Map.of("omrade", omrade.toString(), "kommuniceras", String.valueOf(kommuniceras)));
    }

    /** Whether the yttrande shall be sent to the applicants now; false when it was. */
    boolean kommunicerasNu(Beredning b) {
        if (b.kommunicerad() != null) {
            return false;
        }
        beredningar.kommunicerad(b, clock.instant());
        return true;
    }

    /** An applicant's answer, until midnight after the last day. */
    public void svara(
            ArendeId arende,
            OmradeId omrade,
            String region,
            @Nullable String synpunkter,
            List<UUID> filer,
            KontoId av) {
        Beredning b = pagaende(arende, omrade);
        LocalDate idag = LocalDate.now(clock);
        if (b.kommuniceringSistaDag() != null && idag.isAfter(b.kommuniceringSistaDag())) {
            throw new Inaktuell("beredning.fel.tidenAttSvaraGickUt", b.kommuniceringSistaDag());
        }
        beredningar.spara(b, new Kommuniceringssvar(region, synpunkter != null, synpunkter, clock.instant()), av);
        if (synpunkter != null) {
            handlingar.registrera(bilagor.med(
                    NyHandling.inkommen(
                                    arende,
                                    ansokningar.regionnamn(region),
                                    Textkalla.text("beredning.handling.synpunkter"),
                                    idag)
                            .medOmrade(omrade)
                            .synligFor(Synlighet.enhet(Roll.REGIONFORETRADARE.grupp(region)))
                            .medText(synpunkter),
                    filer));
        }
    }

    @Transactional(readOnly = true)
    public List<Kommuniceringssvar> svar(Beredning b) {
        return beredningar.svar(b);
    }

    /** What the nämnd gets; the round is done. */
    public void forberedd(
            ArendeId arende, OmradeId omrade, Namndarende namndarende, List<UUID> filer, KontoId foredragande) {
        Beredning b = pagaende(arende, omrade);
        LocalDate idag = LocalDate.now(clock);
        if (namndarende.sammantradesdag().isBefore(idag)) {
            throw new Avvisad("sammantradesdag", "beredning.fel.sammantradetHarVarit");
        }
        beredningar.klar(b, namndarende, foredragande, idag);
        handlingar.registrera(bilagor.med(
                NyHandling.upprattad(arende, "Socialstyrelsen", Textkalla.text("beredning.handling.underlag"), idag)
                        .medOmrade(omrade)
                        .medSekretess(namndarende.sekretess())
                        .synligFor(Synlighet.enhet(Roll.ORDFORANDE.kod(), Roll.LEDAMOT.kod(), Roll.ERSATTARE.kod()))
                        .medText(Textkalla.text(
                                "beredning.dokument.underlag",
                                namndarende.sammanfattning(),
                                namndarende.forslagTillBeslut(),
                                namndarende.skal())),
                filer));
    }

    /** A region's name by its länskod. */
    public String regionnamn(String lanskod) {
        return ansokningar.regionnamn(lanskod);
    }

    /** The yttrande of a round as running text. */
    @Transactional(readOnly = true)
    public String yttrandet(Beredning b) {
        return text.yttrandet(b, beredningar);
    }
}
