package se.nhv.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Stangt;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.arende.OmradeService;
import se.nhv.fel.Avvisad;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.tidsatgang.TidsatgangService;

@RestController
@Tag(name = "api.dok.arenden")
class ArendeApi {
    private static final int PER_SIDA = 50;

    private final ArendeService arenden;
    private final OmradeService omraden;
    private final UppgiftService uppgifter;
    private final ForslagService forslag;
    private final TidsatgangService tid;
    private final Handelselogg logg;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Clock clock;

    ArendeApi(
            ArendeService arenden,
            OmradeService omraden,
            UppgiftService uppgifter,
            ForslagService forslag,
            TidsatgangService tid,
            Handelselogg logg,
            KontoService konton,
            Atkomst atkomst,
            Clock clock) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.uppgifter = uppgifter;
        this.forslag = forslag;
        this.tid = tid;
        this.logg = logg;
        this.konton = konton;
        this.atkomst = atkomst;
        this.clock = clock;
    }

    /** A vårdområde that an NPO proposes; {@code kriterier} by the codes of HSL 7:5. */
    record NyttArende(
            @Nullable String npo,
            @Nullable String vardomrade,
            @Nullable String beskrivning,
            @Nullable Map<String, String> kriterier,
            @Nullable String volym,
            @Nullable String enheterIdag,
            @Nullable String evidens) {}

    @GetMapping("/api/v1/arenden")
    @Operation(summary = "api.dok.arenden.lista", description = "api.dok.arenden.lista.om")
    Arendesvar.Sida lista(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String steg,
            @RequestParam(required = false) @Nullable String lage,
            @RequestParam(required = false) @Nullable String sida,
            Inloggad person) {
        String sokt = Fragetext.kort(q).toLowerCase(Locale.ROOT);
        int nr = Fragetext.tal("steg", steg, 0, 1, 8);
        Optional<Lage> valt = Fragetext.val(Lage.class, "lage", lage);
        int valdSida = Fragetext.tal("sida", sida, 1, 1, 100_000);
        Predicate<UUID> synliga = atkomst.synliga(person);
        List<Arende> alla = arenden.alla().stream()
                .filter(a -> nr == 0 || a.steg().nummer() == nr)
                .filter(a -> valt.isEmpty() || a.lage() == valt.get())
                .filter(a -> sokt.isEmpty()
                        || a.namn().toLowerCase(Locale.ROOT).contains(sokt)
                        || a.diarienummer()
                                .filter(d -> d.toString().contains(sokt))
                                .isPresent())
                .filter(a -> synliga.test(a.id().varde()))
                .toList();
        return new Arendesvar.Sida(
                alla.stream()
                        .skip((long) (valdSida - 1) * PER_SIDA)
                        .limit(PER_SIDA)
                        .map(Arendesvar.Rad::av)
                        .toList(),
                alla.size(),
                valdSida,
                Math.max(1, (alla.size() + PER_SIDA - 1) / PER_SIDA));
    }

    @PostMapping("/api/v1/arenden")
    @Operation(summary = "api.dok.arenden.foresla", description = "api.dok.arenden.foresla.om")
    ResponseEntity<Arendesvar.Rad> foresla(@RequestBody NyttArende nytt, Inloggad person) {
        ArendeId id = forslag.foresla(
                new NyttForslag(
                        text("npo", nytt.npo(), 100),
                        text("vardomrade", nytt.vardomrade(), 300),
                        text("beskrivning", nytt.beskrivning(), 10_000),
                        kriterier(nytt.kriterier()),
                        valfri("volym", nytt.volym()),
                        valfri("enheterIdag", nytt.enheterIdag()),
                        valfri("evidens", nytt.evidens())),
                person);
        return ResponseEntity.created(URI.create("/api/v1/arenden/" + id)).body(Arendesvar.Rad.av(arenden.hamta(id)));
    }

    private static Map<Kriterium, String> kriterier(@Nullable Map<String, String> givna) {
        Map<Kriterium, String> kriterier = new EnumMap<>(Kriterium.class);
        if (givna != null) {
            givna.forEach((kod, motivering) -> {
                Kriterium k = Kriterium.medKod(kod.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> new Avvisad("kriterier", "api.fel.kriterietFinnsInte"));
                kriterier.put(k, text("kriterier", motivering, 10_000));
            });
        }
        return kriterier;
    }

    private static String text(String falt, @Nullable String text, int langst) {
        if (text == null || text.isBlank() || text.length() > langst || text.indexOf('\0') >= 0) {
            throw new Avvisad(falt, "api.fel.textSaknasEllerForLang", falt, langst);
        }
        return text.strip();
    }

    private static @Nullable String valfri(String falt, @Nullable String text) {
        return text == null || text.isBlank() ? null : text(falt, text, 10_000);
    }

    @GetMapping("/api/v1/arenden/{id}")
    @Operation(summary = "api.dok.arenden.visa")
    Arendesvar.Helt visa(@PathVariable String id, Inloggad person) {
        Arende arende = synligt(id, person);
        Stangt stangt = atkomst.stangt(person);
        UUID hela = arende.id().varde();
        return new Arendesvar.Helt(
                Arendesvar.Rad.av(arende),
                omraden.iArende(arende.id()).stream()
                        .filter(o -> !stangt.omfattar(hela, o.id().varde()))
                        .map(Arendesvar.Omrade::av)
                        .toList(),
                uppgifter.iArende(arende.id(), person).stream()
                        .filter(u -> !stangt.omfattar(
                                hela, u.omrade() == null ? null : u.objekt().id()))
                        .filter(u -> Krets.LASER_LOGGEN.omfattar(person)
                                || uppgifter.mojligheter(u, person).svara())
                        .map(u -> Uppgiftssvaret.Rad.av(u, arende.namn()))
                        .toList(),
                Krets.LASER_LOGGEN.omfattar(person) ? tidslinje(arende.id().varde()) : List.of());
    }

    private List<Arendesvar.Handelse> tidslinje(UUID id) {
        return logg.alla(id).stream()
                .map(h -> new Arendesvar.Handelse(h.tid(), h.handelse(), konton.namn(h.vem()), h.uppgifter()))
                .toList();
    }

    @GetMapping("/api/v1/arenden/{id}/tidsatgang")
    @Operation(summary = "api.dok.arenden.tidsatgang", description = "api.dok.arenden.tidsatgang.om")
    List<Arendesvar.Dagar> tidsatgang(@PathVariable String id, Inloggad person) {
        LocalDate idag = LocalDate.now(clock);
        return tid.forArende(synligt(id, person).id()).stream()
                .map(i -> Arendesvar.Dagar.av(i, idag))
                .toList();
    }

    private Arende synligt(String id, Inloggad person) {
        Arende arende = arenden.hamta(new ArendeId(Fragetext.id(id)));
        atkomst.kravSe(person, arende.id().varde());
        return arende;
    }
}
