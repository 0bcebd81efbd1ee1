package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.JavService;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.kalender.Sammantradesdag;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.register.Register;

/** The door to the nämnd's meetings: their days, the cases on each, and what members say about jäv. */
@Service
@Transactional
public class SammantradeService {
    private final SammantradeRepository sammantraden;
    private final Sammantradesdagar dagar;
    private final Namndsammansattning namnden;
    private final AnsokanService ansokningar;
    private final Register register;
    private final JavService jav;
    private final Atkomst atkomst;
    private final Handelselogg logg;
    private final Clock clock;

    SammantradeService(
            SammantradeRepository sammantraden,
            Sammantradesdagar dagar,
            Namndsammansattning namnden,
            AnsokanService ansokningar,
            Register register,
            JavService jav,
            Atkomst atkomst,
            Handelselogg logg,
            Clock clock) {
        this.sammantraden = sammantraden;
        this.dagar = dagar;
        this.namnden = namnden;
        this.ansokningar = ansokningar;
        this.register = register;
        this.jav = jav;
        this.atkomst = atkomst;
        this.logg = logg;
        this.clock = clock;
    }

    /** Every meeting, those to come included, the newest first. */
    @Transactional(readOnly = true)
    public List<Sammantrade> alla() {
        Map<LocalDate, Sammantrade> alla = new TreeMap<>(Comparator.reverseOrder());
        int ar = LocalDate.now(clock).getYear();
        Stream.of(ar, ar + 1)
                .flatMap(a -> dagar.alla(a).stream())
                .map(Sammantradesdag::dag)
                .forEach(dag -> alla.put(dag, new Sammantrade(SammantradeId.den(dag), dag, false, null)));
        sammantraden.alla().forEach(s -> alla.put(s.dag(), s));
        return List.copyOf(alla.values());
    }

    /** The meetings from today, the next first. */
    @Transactional(readOnly = true)
    public List<Sammantrade> kommande() {
        LocalDate idag = LocalDate.now(clock);
        return alla().stream()
                .filter(s -> !s.dag().isBefore(idag))
                .sorted(Comparator.comparing(Sammantrade::dag))
                .toList();
    }

    /** Fixes an extra meeting. */
    public void extra(LocalDate dag, Inloggad person) {
        atkomst.kravRoll(person, Roll.NAMNDSEKRETERARE);
        if (dag.isBefore(LocalDate.now(clock))) {
            throw new Avvisad("dag", "namnd.fel.dagenPasserad");
        }
        if (alla().stream().anyMatch(s -> s.dag().equals(dag))) {
            throw new Avvisad("dag", "namnd.fel.sammantradeFinnsRedan");
        }
        dagar.laggTill(dag);
        sammantraden.laggTill(new Sammantrade(SammantradeId.den(dag), dag, true, null));
        logg.skriv(Handelselogg.SYSTEMET, "sammantrade.extra", person.id().toString(), Map.of("dag", dag.toString()));
    }

    /** {@link Saknas} if there is none. */
    @Transactional(readOnly = true)
    public Sammantrade hamta(SammantradeId id) {
        return alla().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Saknas("namnd.fel.sammantradetFinnsInte"));
    }

    /** The cases of a meeting in their order. */
    @Transactional(readOnly = true)
    public List<Namndpunkt> punkter(SammantradeId id) {
        return sammantraden.punkter(id);
    }

    /** How many cases each meeting has, of those that have any. */
    @Transactional(readOnly = true)
    public Map<SammantradeId, Integer> antalPunkter() {
        return sammantraden.antalPunkter();
    }

    /** Every time the tillståndsområde was before the nämnd, the newest first. */
    @Transactional(readOnly = true)
    public List<Namndpunkt> punkter(OmradeId omrade) {
        return sammantraden.punkter(omrade);
    }

    /** The punkt that waits for its meeting. */
    @Transactional(readOnly = true)
    public Optional<Namndpunkt> uppsatt(OmradeId omrade) {
        return punkter(omrade).stream()
                .filter(p -> p.status() == Namndpunkt.Status.UPPSATT)
                .findFirst();
    }

    /** {@link Inaktuell} when the case is on no föredragningslista. */
    @Transactional(readOnly = true)
    public Namndpunkt kravUppsatt(OmradeId omrade) {
        return uppsatt(omrade).orElseThrow(() -> new Inaktuell("namnd.fel.starIIngenLista"));
    }

    /** Puts a case on the föredragningslista of a meeting that is fixed and has not been. */
    public PunktId sattUpp(ArendeId arende, OmradeId omrade, NyPunkt ny, KontoId av) {
        Platshallare.krav("rubrik", ny.rubrik());
        Platshallare.krav("forslagTillBeslut", ny.forslagTillBeslut());
        if (ny.dag().isBefore(LocalDate.now(clock))) {
            throw new Avvisad("sammantradesdag", "namnd.fel.sammantradetHarVarit");
        }
        if (uppsatt(omrade).isPresent()) {
            throw new Inaktuell("namnd.fel.starRedanPaLista");
        }
        Sammantrade s = alla().stream()
                .filter(x -> x.dag().equals(ny.dag()))
                .findFirst()
                .orElseThrow(() -> new Avvisad("sammantradesdag", "namnd.fel.ingetSammantradeDenDagen"));
        sammantraden.laggTill(s);
        if (punkter(s.id()).stream().anyMatch(p -> p.nr() == ny.nr())) {
            throw new Avvisad("punkt", "namnd.fel.punktenUpptagen", ny.nr());
        }
        PunktId id = PunktId.nytt();
        sammantraden.spara(id, s.id(), arende, omrade, ny, av);
        logg.skriv(
                arende.varde(),
                "namnd.uppsatt",
                av.toString(),
                Map.of("omrade", omrade.toString(), "dag", ny.dag().toString()));
        return id;
    }

    /** Whether the kallelse for the punkt shall go out now; false when it has. */
    boolean kallasNu(Namndpunkt p) {
        boolean nu = sammantraden.kallad(p.id(), clock.instant());
        if (nu) {
            sammantraden.kallat(p.sammantrade(), clock.instant());
        }
        return nu;
    }

    /** Those who sit in the nämnd on the day, ordförande first. */
    @Transactional(readOnly = true)
    public List<Namndledamot> ledamoter(LocalDate dag) {
        return namnden.den(dag);
    }

    /** A member answers about jäv; recorded for that person and that punkt. Who is jävig does not see it any more. */
    public void anmalJav(OmradeId omrade, Javsanmalan anmalan) {
        Namndpunkt p = kravUppsatt(omrade);
        if (namnden.den(p.dag()).stream().noneMatch(l -> l.konto().equals(anmalan.konto()))) {
            throw new Avvisad("namnd.fel.inteForordnad");
        }
        sammantraden.spara(p.id(), anmalan, clock.instant());
        if (anmalan.svar() == Javsanmalan.Svar.JA) {
            jav.arJavig(p.arende(), p.omrade(), anmalan.konto());
        }
        logg.skriv(
                p.arende().varde(),
                "namnd.jav",
                anmalan.konto().toString(),
                Map.of("punkt", p.id().toString(), "svar", anmalan.svar().name()));
    }

    @Transactional(readOnly = true)
    public List<Javsanmalan> jav(PunktId punkt) {
        return sammantraden.jav(punkt);
    }

    /** Those of the nämnd on the punkt's day who are jäviga in what it is about, since this punkt or an earlier one. */
    @Transactional(readOnly = true)
    public List<Namndledamot> javiga(Namndpunkt p) {
        return ledamoter(p.dag()).stream()
                .filter(l -> jav.javig(p.arende(), p.omrade(), l.konto()))
                .toList();
    }

    /** Those who are called to the punkt: the nämnd on its day, except those who are jäviga already. */
    @Transactional(readOnly = true)
    public List<Namndledamot> kallas(Namndpunkt p) {
        List<Namndledamot> javiga = javiga(p);
        return ledamoter(p.dag()).stream().filter(l -> !javiga.contains(l)).toList();
    }

    /** Whether somebody from the member's own samverkansregion applies: it prompts the question, never the answer. */
    @Transactional(readOnly = true)
    public boolean egenRegionSoker(OmradeId omrade, KontoId konto, LocalDate dag) {
        return namnden.den(dag).stream()
                .filter(l -> l.konto().equals(konto))
                .map(Namndledamot::samverkansregion)
                .anyMatch(sr -> sr != null
                        && ansokningar.fullgoda(omrade).stream()
                                .map(Ansokan::region)
                                .anyMatch(r -> register.region(r)
                                        .filter(x -> x.tillhor(sr))
                                        .isPresent()));
    }
}
