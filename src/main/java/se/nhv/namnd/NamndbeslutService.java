package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.JavService;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.uppfoljning.TillstandService;

/** The door to the nämnd's decisions: recorded under the next paragraf, justerade, and reserved against until expedierade. */
@Service
@Transactional
public class NamndbeslutService {
    private final NamndbeslutRepository beslut;
    private final SammantradeRepository serie;
    private final SammantradeService sammantraden;
    private final Beslutsregler regler;
    private final Protokollstext text;
    private final AnsokanService ansokningar;
    private final TillstandService tillstand;
    private final JavService jav;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Handelselogg logg;
    private final Clock clock;

    NamndbeslutService(
            NamndbeslutRepository beslut,
            SammantradeRepository serie,
            SammantradeService sammantraden,
            Beslutsregler regler,
            Protokollstext text,
            AnsokanService ansokningar,
            TillstandService tillstand,
            JavService jav,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Handelselogg logg,
            Clock clock) {
        this.beslut = beslut;
        this.serie = serie;
        this.sammantraden = sammantraden;
        this.regler = regler;
        this.text = text;
        this.ansokningar = ansokningar;
        this.tillstand = tillstand;
        this.jav = jav;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.logg = logg;
        this.clock = clock;
    }

    /** The paragraf that the next decision of the year gets, unless somebody else takes it first. */
    @Transactional(readOnly = true)
    public int nastaParagraf(int ar) {
        return serie.forvantadParagraf(ar);
    }

    /** Records what the nämnd decided. The paragraf has to be the next of the year: no hole, no double. */
    public BeslutId fatta(OmradeId omrade, NyttBeslut nytt, KontoId sekreterare) {
        Namndpunkt p = sammantraden.kravUppsatt(omrade);
        KontoId ordforande = regler.krav(p, nytt);
        int ar = nytt.dag().getYear();
        int nasta = serie.nastaParagraf(ar);
        if (nytt.paragraf() != nasta) {
            throw new Avvisad("paragraf", "namnd.fel.nastaParagraf", ar, nasta);
        }
        serie.taParagraf(ar, nasta);
        BeslutId id = BeslutId.nytt();
        beslut.spara(av(id, p, nytt, ordforande, sekreterare));
        nytt.beslutande().forEach(k -> beslut.deltagare(id, k, "BESLUTAR"));
        nytt.javiga().forEach(k -> {
            beslut.deltagare(id, k, "JAVIG");
            jav.arJavig(p.arende(), p.omrade(), k);
        });
        sparaRader(id, p, nytt);
        beslut.villkor(id, nytt.villkor());
        nytt.reservationer().forEach(r -> beslut.reservera(id, r.konto(), r.skal(), clock.instant()));
        serie.behandlad(p.id());
        logg.skriv(
                p.arende().varde(),
                "namnd.beslut",
                sekreterare.toString(),
                Map.of("beslut", id.toString(), "utfall", nytt.utfall().name(), "paragraf", ar + "/" + nasta));
        return id;
    }

    private void sparaRader(BeslutId id, Namndpunkt p, NyttBeslut nytt) {
        List<NamndbeslutRepository.Rad> rader = new ArrayList<>();
        nytt.tillstand()
                .forEach(t -> rader.add(new NamndbeslutRepository.Rad(
                        regler.ansokan(p, t).id(), null, t.startdag(), t.undertillstand())));
        nytt.berorda().forEach(t -> rader.add(new NamndbeslutRepository.Rad(null, t, null, null)));
        for (int nr = 0; nr < rader.size(); nr++) {
            beslut.rad(id, nr + 1, rader.get(nr));
        }
    }

    private Namndbeslut av(BeslutId id, Namndpunkt p, NyttBeslut b, KontoId ordforande, KontoId sekreterare) {
        NyttBeslut.Omrostning o = b.omrostning();
        return new Namndbeslut(
                id,
                p.id(),
                p.arende(),
                p.omrade(),
                b.dag(),
                b.dag().getYear(),
                b.paragraf(),
                b.utfall(),
                b.extraUtlysning(),
                text.lydelse(p, b),
                b.skal(),
                villkor(b.villkor()),
                b.grund(),
                b.galler(),
                o == null ? null : o.ja(),
                o == null ? null : o.nej(),
                o != null && o.utslagsrost(),
                p.foredragande(),
                ordforande,
                sekreterare,
                expedierasTill(p, b),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String villkor(List<NyttBeslut.Villkor> villkor) {
        return villkor.isEmpty()
                ? null
                : IntStream.range(0, villkor.size())
                        .mapToObj(i -> (i + 1) + ". " + villkor.get(i).lydelse())
                        .collect(Collectors.joining("\n"));
    }

    /** Every region that has applied or holds what is decided about. */
    private String expedierasTill(Namndpunkt p, NyttBeslut b) {
        return regioner(p, b).stream().map(ansokningar::regionnamn).collect(Collectors.joining(", ", "", ""))
                + (regioner(p, b).isEmpty() ? "Socialstyrelsen" : ", Socialstyrelsen");
    }

    private Set<String> regioner(Namndpunkt p, NyttBeslut b) {
        Set<String> regioner = new TreeSet<>();
        ansokningar.fullgoda(p.omrade()).forEach(a -> regioner.add(a.region()));
        b.berorda().forEach(t -> regioner.add(tillstand.hamta(t).region()));
        return regioner;
    }

    /** The villkor of a decision, in their order. */
    @Transactional(readOnly = true)
    public List<NyttBeslut.Villkor> villkor(BeslutId id) {
        return beslut.villkor(id);
    }

    /** The newest decision about the tillståndsområde. */
    @Transactional(readOnly = true)
    public Optional<Namndbeslut> senaste(OmradeId omrade) {
        return beslut.iOmrade(omrade).stream().findFirst();
    }

    /** {@link Inaktuell} when nothing has been decided. */
    @Transactional(readOnly = true)
    public Namndbeslut kravSenaste(OmradeId omrade) {
        return senaste(omrade).orElseThrow(() -> new Inaktuell("namnd.fel.inteBeslutat"));
    }

    @Transactional(readOnly = true)
    public List<Namndbeslut> iOmrade(OmradeId omrade) {
        return beslut.iOmrade(omrade);
    }

    @Transactional(readOnly = true)
    public List<Namndbeslut> iSammantrade(SammantradeId id) {
        return beslut.iSammantrade(id);
    }

    /** Those who took part in the decision. */
    @Transactional(readOnly = true)
    public List<KontoId> beslutande(BeslutId id) {
        return beslut.deltagare(id, "BESLUTAR");
    }

    @Transactional(readOnly = true)
    public List<NyttBeslut.Reserverad> reservationer(BeslutId id) {
        return beslut.reservationer(id);
    }

    /** The paragraf as it reads now. */
    @Transactional(readOnly = true)
    public String paragraf(Namndbeslut b) {
        Namndpunkt p = sammantraden.punkter(b.omrade()).stream()
                .filter(x -> x.id().equals(b.punkt()))
                .findFirst()
                .orElseThrow();
        return text.paragraf(p, b, beslutande(b.id()), beslut.deltagare(b.id(), "JAVIG"), beslut.reservationer(b.id()));
    }

    /** The ordförande who presided signs; what is stored is exactly the text that was signed, and its SHA-256. */
    public void justera(OmradeId omrade, Justering j, KontoId av) {
        Namndbeslut b = kravSenaste(omrade);
        if (b.justerad() != null) {
            throw new Inaktuell("namnd.fel.redanJusterad");
        }
        if (!b.ordforande().equals(av)) {
            throw new Nekad("namnd.fel.ordforandenJusterar");
        }
        if (j.justerare().equals(av) || !beslutande(b.id()).contains(j.justerare())) {
            throw new Avvisad("justerare", "namnd.fel.justerarenDeltogInte");
        }
        if (j.dag().isBefore(b.dag()) || j.dag().isAfter(LocalDate.now(clock))) {
            throw new Avvisad("justeringsdag", "namnd.fel.justeringsdagen");
        }
        String paragraf = paragraf(b);
        if (Platshallare.finns(paragraf)) {
            throw new Avvisad("beslutet", "namnd.fel.paragrafenInteIfylld");
        }
        String sha = Protokollstext.sha256(paragraf);
        beslut.justerad(b.id(), j, paragraf, sha, av, clock.instant());
        logg.skriv(
                b.arende().varde(),
                "namnd.justerat",
                av.toString(),
                Map.of("beslut", b.id().toString(), "sha256", sha));
    }

    /**
     * A dissent by somebody who took part, until the decision is expedierat or, here, justerat.
     *
     * @throws Saknas if the decision was not made at that meeting
     */
    public void reservera(SammantradeId sammantrade, BeslutId id, String skal, Inloggad person) {
        Namndbeslut visat = iSammantrade(sammantrade).stream()
                .filter(b -> b.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Saknas("namnd.fel.beslutetFinnsInte"));
        if (skal.isBlank()) {
            throw new Avvisad("skal", "namnd.fel.reservationUtanSkal");
        }
        skrivning.skriv(visat.arende(), () -> {
            Namndbeslut b = hamta(id);
            if (!beslutande(id).contains(person.id())) {
                throw new Nekad("namnd.fel.deltogInte");
            }
            if (b.justerad() != null || b.expedierad() != null) {
                throw new Inaktuell("namnd.fel.forSentAttReserveraSig");
            }
            if (beslut.reservationer(id).contains(new NyttBeslut.Reserverad(person.id(), skal.strip()))) {
                throw new Inaktuell("namnd.fel.reservationenRedanAntecknad");
            }
            beslut.reservera(id, person.id(), skal.strip(), clock.instant());
            handlingar.registrera(NyHandling.inkommen(
                            b.arende(),
                            person.namn(),
                            Textkalla.text("namnd.handling.reservation", b.beteckning()),
                            LocalDate.now(clock))
                    .medOmrade(b.omrade())
                    .medText(skal.strip()));
            logg.skriv(
                    b.arende().varde(), "namnd.reservation", person.id().toString(), Map.of("beslut", id.toString()));
        });
    }

    /** {@link Saknas} if there is none. */
    @Transactional(readOnly = true)
    public Namndbeslut hamta(BeslutId id) {
        return beslut.medId(id).orElseThrow(() -> new Saknas("namnd.fel.beslutetFinnsInte"));
    }
}
