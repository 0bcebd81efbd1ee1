package se.nhv.remiss;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.formular.Val;
import se.nhv.genomlysning.FragerundaService;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.kalender.Kalender;
import se.nhv.remissinstans.Instanser;
import se.nhv.remissinstans.Remissinstans;

/** Receives a remiss as it is prepared. */
@Component
class ForberedRemissSvar implements Svarsmottagare {
    private static final int MANADER = 3;
    private static final List<String> STANDARDFRAGOR = List.of(
            "remiss.standardfraga.nhv",
            "remiss.standardfraga.definition",
            "remiss.standardfraga.antal",
            "remiss.standardfraga.villkor",
            "remiss.standardfraga.konsekvenser");

    private final RemissService remisser;
    private final Instanser instanser;
    private final FragerundaService fragor;
    private final ArendeService arenden;
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Kalender kalender;
    private final Clock clock;

    ForberedRemissSvar(
            RemissService remisser,
            Instanser instanser,
            FragerundaService fragor,
            ArendeService arenden,
            HandlingService handlingar,
            Bilagor bilagor,
            Kalender kalender,
            Clock clock) {
        this.remisser = remisser;
        this.instanser = instanser;
        this.fragor = fragor;
        this.arenden = arenden;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.kalender = kalender;
        this.clock = clock;
    }

    @Override
    public String formular() {
        return "remiss/forbered-remiss";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        ArendeId id = s.uppgift().arende();
        List<String> koder = new ArrayList<>(svar.lista("instanser"));
        svar.rader("ytterligare").forEach(rad -> koder.add(instanser.namngiven(rad.text("namn"), rad.text("epost"))));
        remisser.forbered(
                id,
                new NyRemiss(
                        svar.text("missiv"),
                        svar.datum("sistaDag"),
                        svar.rader("fragor").stream().map(f -> f.text("fraga")).toList(),
                        koder),
                s.person());
        if (!svar.filer("bilagor").isEmpty()) {
            handlingar.registrera(bilagor.med(
                    NyHandling.upprattad(
                                    id,
                                    "Socialstyrelsen",
                                    Textkalla.text("remiss.handling.bilagor"),
                                    LocalDate.now(clock))
                            .synligFor(Synlighet.ALLMAN),
                    svar.filer("bilagor")));
        }
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("remiss.brev.remiss.amne");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        String namn = arenden.hamta(uppgift.arende()).namn();
        return Map.of(
                "vardomrade",
                namn,
                "sistaDag",
                kalender.narmasteArbetsdag(LocalDate.now(clock).plusMonths(MANADER)),
                "missiv",
                Textkalla.text("remiss.missiv", namn),
                "fragor",
                STANDARDFRAGOR.stream()
                        .map(f -> Map.of("fraga", Textkalla.text(f)))
                        .toList(),
                "instanser",
                forvalda(uppgift.arende()),
                "ytterligare",
                intressenter(uppgift.arende()));
    }

    /** Those who have every remiss, and those who were asked in the round before. */
    private List<String> forvalda(ArendeId id) {
        Set<String> koder = new LinkedHashSet<>(instanser.fasta());
        remisser.senaste(id).ifPresent(r -> remisser.mottagare(r.id())
                .forEach(m -> koder.add(m.instans().kod())));
        return instanser.med(koder).stream().map(Remissinstans::kod).toList();
    }

    /** Whom the group has named, unless they are in the register by that name. */
    private List<Map<String, Object>> intressenter(ArendeId id) {
        Set<String> finns = instanser.alla().stream()
                .map(i -> i.namn().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return fragor.intressenter(id).stream()
                .filter(i -> !finns.contains(i.namn().toLowerCase(Locale.ROOT)))
                .map(i -> i.epost() == null
                        ? Map.<String, Object>of("namn", i.namn())
                        : Map.<String, Object>of("namn", i.namn(), "epost", i.epost()))
                .toList();
    }

    @Override
    public Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of(
                "instanser",
                instanser.alla().stream().map(i -> new Val(i.kod(), i.namn())).toList());
    }
}
