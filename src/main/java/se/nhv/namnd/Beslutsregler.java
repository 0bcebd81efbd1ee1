package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Avvisad;
import se.nhv.namnd.Namndledamot.Uppdrag;

/** What has to hold of a decision before it is written down. Each breach is said with the field where it can be mended. */
@Component
class Beslutsregler {
    private final Namndsammansattning namnden;
    private final SammantradeService sammantraden;
    private final AnsokanService ansokningar;
    private final Clock clock;

    Beslutsregler(
            Namndsammansattning namnden, SammantradeService sammantraden, AnsokanService ansokningar, Clock clock) {
        this.namnden = namnden;
        this.sammantraden = sammantraden;
        this.ansokningar = ansokningar;
        this.clock = clock;
    }

    /** @return the account that presided */
    KontoId krav(Namndpunkt p, NyttBeslut b) {
        if (!b.dag().equals(p.dag())) {
            throw new Avvisad("sammantradesdag", "namnd.fel.annanSammantradesdag", p.dag());
        }
        if (LocalDate.now(clock).isBefore(b.dag())) {
            throw new Avvisad("sammantradesdag", "namnd.fel.sammantradetHarInteVarit");
        }
        kravInteJaviga(p, b);
        KontoId ordforande = kravBeslutsfor(p, b);
        kravRoster(b);
        kravReservationer(b);
        kravIfyllt(b);
        if (b.utfall().gerTillstand()) {
            kravTillstand(p, b);
        }
        if (b.utfall().rorTillstand()) {
            kravBerorda(b);
        }
        return ordforande;
    }

    private void kravInteJaviga(Namndpunkt p, NyttBeslut b) {
        Set<KontoId> javiga = new HashSet<>(b.javiga());
        sammantraden.javiga(p).forEach(l -> javiga.add(l.konto()));
        if (b.beslutande().stream().anyMatch(javiga::contains)) {
            throw new Avvisad("narvarande", "namnd.fel.javigBeslutar");
        }
    }

    private KontoId kravBeslutsfor(Namndpunkt p, NyttBeslut b) {
        Map<KontoId, Namndledamot> alla = namnden.den(p.dag()).stream()
                .collect(Collectors.toMap(Namndledamot::konto, Function.identity(), (x, y) -> x));
        Set<String> samverkansregioner = new HashSet<>();
        Optional<KontoId> ordforande = Optional.empty();
        int ledamoter = 0;
        for (KontoId konto : b.beslutande()) {
            Namndledamot l = alla.get(konto);
            if (l == null) {
                throw new Avvisad("narvarande", "namnd.fel.nagonInteForordnad");
            }
            if (l.uppdrag() == Uppdrag.ORDFORANDE) {
                ordforande = Optional.of(konto);
            } else {
                ledamoter++;
                if (l.samverkansregion() != null && !samverkansregioner.add(l.samverkansregion())) {
                    throw new Avvisad("narvarande", "namnd.fel.ledamotOchErsattare");
                }
            }
        }
        if (ordforande.isEmpty() || ledamoter < namnden.ledamoterSomKravs()) {
            throw new Avvisad("narvarande", "namnd.fel.inteBeslutfor", namnden.ledamoterSomKravs());
        }
        return ordforande.get();
    }

    private static void kravRoster(NyttBeslut b) {
        NyttBeslut.Omrostning o = b.omrostning();
        if (o == null) {
            return;
        }
        if (o.ja() + o.nej() > b.beslutande().size()) {
            throw new Avvisad("ja", "namnd.fel.rosternaForManga");
        }
        if (o.ja() < o.nej() || (o.ja() == o.nej() && !o.utslagsrost())) {
            throw new Avvisad("ja", "namnd.fel.ingenMajoritet");
        }
        if (o.utslagsrost() && o.ja() != o.nej()) {
            throw new Avvisad("utslagsrost", "namnd.fel.utslagsrostUtanLikaRoster");
        }
    }

    private static void kravReservationer(NyttBeslut b) {
        if (b.reservationer().stream().anyMatch(r -> !b.beslutande().contains(r.konto()))) {
            throw new Avvisad("reservationer", "namnd.fel.reservationUtanNarvaro");
        }
    }

    private static void kravIfyllt(NyttBeslut b) {
        Platshallare.krav("skal", b.skal());
        b.villkor().forEach(v -> Platshallare.krav("villkor", v.lydelse()));
        b.tillstand().forEach(t -> Platshallare.krav("tillstand", t.sjukhus()));
        b.tillstand().forEach(t -> Platshallare.krav("tillstand", t.undertillstand()));
    }

    private void kravTillstand(Namndpunkt p, NyttBeslut b) {
        int lediga = ansokningar.ledigaEnheter(p.omrade());
        int antal = b.tillstand().size();
        if (antal > lediga) {
            throw new Avvisad("tillstand", "namnd.fel.tillstandenForManga", lediga, antal);
        }
        if (b.utfall() == Utfall.TILLSTAND && antal < lediga) {
            throw new Avvisad("namndensUtfall", "namnd.fel.farreTillstandAnEnheter");
        }
        if (b.utfall() == Utfall.FARRE && antal == lediga) {
            throw new Avvisad("namndensUtfall", "namnd.fel.likaMangaTillstandSomEnheter");
        }
        Set<Ansokan> valda = new HashSet<>();
        for (NyttBeslut.Beviljat t : b.tillstand()) {
            if (t.startdag().isBefore(b.dag())) {
                throw new Avvisad("tillstand", "namnd.fel.tillstandForeBeslutet");
            }
            if (!valda.add(ansokan(p, t))) {
                throw new Avvisad("tillstand", "namnd.fel.sammaSokandeTvaGanger");
            }
        }
    }

    /** Only who has applied, with a fullgod ansökan, can get a tillstånd. */
    Ansokan ansokan(Namndpunkt p, NyttBeslut.Beviljat t) {
        List<Ansokan> fullgoda = ansokningar.fullgoda(p.omrade());
        return fullgoda.stream()
                .filter(a -> a.region().equals(t.region())
                        && a.enhetsnamn().equalsIgnoreCase(t.sjukhus().strip()))
                .findFirst()
                .orElseThrow(() -> new Avvisad(
                        "tillstand", "namnd.fel.ingenFullgodAnsokan", ansokningar.regionnamn(t.region()), t.sjukhus()));
    }

    private static void kravBerorda(NyttBeslut b) {
        if (b.berorda().isEmpty()) {
            throw new Avvisad("berordaTillstand", "namnd.fel.ingetTillstandAngett");
        }
        if (b.galler() == null || b.galler().isBefore(b.dag())) {
            throw new Avvisad("galler", "namnd.fel.andringForeBeslutet");
        }
        if (b.utfall() == Utfall.ANDRADE_VILLKOR && b.villkor().isEmpty()) {
            throw new Avvisad("villkor", "namnd.fel.villkorSaknas");
        }
    }
}
