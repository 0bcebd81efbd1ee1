package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;

/** The villkor of a tillståndsområde one by one in its tillståndsutvärdering, for every unit that has them. */
@Component
class Villkorsutvardering {
    private final VillkorsbedomningRepository repository;
    private final TillstandService tillstand;
    private final Clock clock;

    Villkorsutvardering(VillkorsbedomningRepository repository, TillstandService tillstand, Clock clock) {
        this.repository = repository;
        this.tillstand = tillstand;
        this.clock = clock;
    }

    /** A row for each villkor that a running tillstånd has, with how it was judged last. */
    List<Map<String, String>> rader(OmradeId omrade) {
        Map<UUID, String> lydelser = new LinkedHashMap<>();
        Map<UUID, StringBuilder> forr = new LinkedHashMap<>();
        for (Tillstand t : tillstand.gallande(omrade)) {
            List<Villkorsbedomning> bedomningar = repository.av(t.id());
            for (Tillstandsvillkor v : tillstand.villkorsrader(t.id(), t.villkorsversion())) {
                lydelser.putIfAbsent(v.villkor(), v.lydelse());
                bedomningar.stream()
                        .filter(b -> b.villkor().equals(v.villkor()))
                        .findFirst()
                        .ifPresent(b -> forr.computeIfAbsent(v.villkor(), x -> new StringBuilder())
                                .append(Textkalla.text(
                                        "uppfoljning.villkor.senast",
                                        t.enhetsnamn(),
                                        Textkalla.text("uppfoljning.villkor.utslag." + b.bedomning()),
                                        b.dag(),
                                        b.motivering())));
            }
        }
        return lydelser.entrySet().stream()
                .map(v -> Map.of(
                        "villkorId",
                        v.getKey().toString(),
                        "villkor",
                        v.getValue(),
                        "tidigare",
                        forr.containsKey(v.getKey())
                                ? forr.get(v.getKey()).toString()
                                : Textkalla.text("uppfoljning.villkor.obedomt")))
                .toList();
    }

    /** Keeps what was judged; a villkor that was left without a judgement has none. */
    void ta(OmradeId omrade, List<Svar> rader, KontoId av) {
        Map<String, Svar> bedomda = rader.stream()
                .filter(r -> r.finns("bedomning"))
                .collect(Collectors.toMap(r -> r.text("villkorId"), r -> r, (a, b) -> b));
        for (Tillstand t : tillstand.gallande(omrade)) {
            for (Tillstandsvillkor v : tillstand.villkorsrader(t.id(), t.villkorsversion())) {
                Svar rad = bedomda.get(v.villkor().toString());
                if (rad != null) {
                    repository.spara(t.id(), bedomning(t, v, rad, av), clock.instant());
                }
            }
        }
    }

    private Villkorsbedomning bedomning(Tillstand t, Tillstandsvillkor v, Svar rad, KontoId av) {
        return new Villkorsbedomning(
                v.villkor(),
                t.villkorsversion(),
                Villkorsbedomning.Grund.UTVARDERING,
                null,
                Villkorsbedomning.Utslag.valueOf(rad.text("bedomning").toUpperCase(Locale.ROOT)),
                rad.text("villkorsmotivering"),
                LocalDate.now(clock),
                av);
    }
}
