package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;

/** Writes one case: what it is, its place in the models, and last its real days. */
@Component
class Fallskrivare {
    private final ArendeService arenden;
    private final Arendeoppnare oppnare;
    private final Omradesskrivare omraden;
    private final Placerare placerare;
    private final Historikskrivare historik;
    private final AnteckningService anteckningar;
    private final Handelselogg logg;

    Fallskrivare(
            ArendeService arenden,
            Arendeoppnare oppnare,
            Omradesskrivare omraden,
            Placerare placerare,
            Historikskrivare historik,
            AnteckningService anteckningar,
            Handelselogg logg) {
        this.arenden = arenden;
        this.oppnare = oppnare;
        this.omraden = omraden;
        this.placerare = placerare;
        this.historik = historik;
        this.anteckningar = anteckningar;
        this.logg = logg;
    }

    /** @return what each row became: the tillståndsområde, or null where it is about the ärende itself */
    Skrivet skriv(Fall fall, Inloggad av, LocalDate idag) {
        ArendeId id = oppnare.oppna(fall, av, idag);
        Map<Inlastrad, UUID> blev = new HashMap<>();
        if (fall.delat()) {
            delat(id, fall, av, blev);
        } else {
            odelat(id, fall, av);
        }
        avsluta(id, fall);
        beratta(id, fall, av);
        return new Skrivet(id, blev);
    }

    record Skrivet(ArendeId id, Map<Inlastrad, UUID> omraden) {}

    private void odelat(ArendeId id, Fall fall, Inloggad av) {
        Inlastrad r = fall.forsta();
        List<Inlastrad.Omrade> forslag = fall.rader().stream()
                .map(Inlastrad::omrade)
                .filter(Objects::nonNull)
                .toList();
        if (!forslag.isEmpty()) {
            omraden.foreslagna(id, forslag, av);
        }
        if (r.pagar()) {
            placerare.arende(id, r);
        } else {
            arenden.stegBorjar(new Objekt(id, null), Steg.nr(r.steg()));
        }
        if (r.arArende()) {
            historik.skriv(new Objekt(id, null), r);
        }
    }

    private void delat(ArendeId id, Fall fall, Inloggad av, Map<Inlastrad, UUID> blev) {
        arenden.stegBorjar(new Objekt(id, null), Steg.BESLUT);
        Map<OmradeId, Inlastrad> alla = new LinkedHashMap<>();
        Map<OmradeId, Inlastrad> pagar = new LinkedHashMap<>();
        for (Inlastrad r : fall.rader()) {
            Inlastrad.Omrade o = Objects.requireNonNull(r.omrade());
            OmradeId omrade = omraden.beslutat(id, r, o, beslutsdag(fall.forsta()));
            omraden.ansokningar(id, omrade, r, o, av);
            omraden.tillstand(id, omrade, r, o, av);
            alla.put(omrade, r);
            blev.put(r, omrade.varde());
            if (r.pagar()) {
                pagar.put(omrade, r);
            } else {
                arenden.stegBorjar(new Objekt(id, omrade), Steg.nr(r.steg()));
            }
        }
        if (!pagar.isEmpty()) {
            placerare.omraden(id, fall.forsta(), pagar);
        }
        historik.skriv(new Objekt(id, null), fall.forsta());
        alla.forEach((omrade, r) -> historik.skriv(new Objekt(id, omrade), r));
    }

    private static LocalDate beslutsdag(Inlastrad r) {
        return r.tider().stream()
                .filter(t -> t.steg() == 4 && t.till() != null)
                .map(t -> Objects.requireNonNull(t.till()))
                .findFirst()
                .orElseThrow();
    }

    private void avsluta(ArendeId id, Fall fall) {
        if (fall.pagar()) {
            return;
        }
        LocalDate sist = fall.rader().stream()
                .flatMap(r -> r.tider().stream())
                .map(t -> t.till() == null ? t.fran() : t.till())
                .max(LocalDate::compareTo)
                .orElse(null);
        Utfall utfall = Objects.requireNonNull(fall.forsta().utfall());
        arenden.avslutades(id, utfall.lage(), sist);
    }

    private void beratta(ArendeId id, Fall fall, Inloggad av) {
        Map<String, String> uppgifter = new HashMap<>();
        uppgifter.put("rad", String.valueOf(fall.forsta().nr()));
        uppgifter.put("steg", String.valueOf(fall.forsta().steg()));
        logg.skriv(id.varde(), "INLAST", av.id().toString(), uppgifter);
        TreeSet<String> pahittat = new TreeSet<>();
        fall.rader().forEach(r -> pahittat.addAll(r.pahittat()));
        StringBuilder text = new StringBuilder(Textkalla.text("inlasning.anteckning"));
        if (fall.kalla() != null) {
            text.append(' ').append(Textkalla.text("inlasning.anteckning.kalla", fall.kalla()));
        }
        if (!pahittat.isEmpty()) {
            text.append(' ').append(Textkalla.text("inlasning.anteckning.pahittat", String.join(", ", pahittat)));
        }
        anteckningar.skriv(id, AnteckningService.Slag.TJANSTEANTECKNING, text.toString(), av.id());
    }
}
