package se.nhv.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Arbetslista;
import se.nhv.arbetslista.Arbetslistfraga;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeService;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.UtkastService;

@RestController
@Tag(name = "api.dok.uppgifter")
class UppgiftApi {
    private final Arbetslista lista;
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final FormularService formular;
    private final UtkastService utkast;
    private final ArendeService arenden;

    UppgiftApi(
            Arbetslista lista,
            UppgiftService uppgifter,
            Besvarande besvarande,
            FormularService formular,
            UtkastService utkast,
            ArendeService arenden) {
        this.lista = lista;
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.formular = formular;
        this.utkast = utkast;
        this.arenden = arenden;
    }

    @GetMapping("/api/v1/uppgifter")
    @Operation(summary = "api.dok.uppgifter.lista", description = "api.dok.uppgifter.lista.om")
    Uppgiftssvaret.Sida lista(@RequestParam Map<String, String> fraga, Inloggad person) {
        String roll = fraga.get("roll");
        int steg = Fragetext.tal("steg", fraga.get("steg"), 0, 1, 8);
        int sida = Fragetext.tal("sida", fraga.get("sida"), 1, 1, 100_000);
        Arbetslista.Sida traffar = lista.visa(
                new Arbetslistfraga(
                        Fragetext.val(Arbetslistfraga.Vy.class, "vy", fraga.get("vy"))
                                .orElse(Arbetslistfraga.Vy.MINA),
                        steg == 0 ? null : steg,
                        Fragetext.kort(fraga.get("q")),
                        Fragetext.val(Roll.class, "roll", roll).map(Roll::kod).orElse(null),
                        Fragetext.val(Arbetslistfraga.Tid.class, "tid", fraga.get("tid"))
                                .orElse(null),
                        Fragetext.uuid("vardomrade", fraga.get("vardomrade")),
                        agare(fraga.get("agare")),
                        Fragetext.val(Arbetslistfraga.Sortering.class, "sort", fraga.get("sort"))
                                .orElse(Arbetslistfraga.Sortering.FORFALLER),
                        "fallande".equals(fraga.get("riktning")),
                        sida),
                person);
        return new Uppgiftssvaret.Sida(
                traffar.rader().stream()
                        .map(r -> Uppgiftssvaret.Rad.av(r.uppgift(), r.vardomrade()))
                        .toList(),
                traffar.antal(),
                sida,
                Math.toIntExact(Math.max(1, (traffar.antal() + Arbetslista.PER_SIDA - 1) / Arbetslista.PER_SIDA)));
    }

    private static Arbetslistfraga.@Nullable Agare agare(@Nullable String kod) {
        if (Arbetslistfraga.Agare.LEDIG.equals(kod)) {
            return new Arbetslistfraga.Agare(null);
        }
        UUID konto = Fragetext.uuid("agare", kod);
        return konto == null ? null : new Arbetslistfraga.Agare(konto);
    }

    @GetMapping("/api/v1/uppgifter/{id}")
    @Operation(summary = "api.dok.uppgifter.visa", description = "api.dok.uppgifter.visa.om")
    Uppgiftssvaret.Hel visa(@PathVariable String id, Inloggad person) {
        Uppgift u = uppgifter.hamta(taskId(id), person);
        Formular blankett = formular.hamta(u.formular());
        Sammanhang sammanhang = besvarande.sammanhang(u, person);
        UppgiftService.Mojligheter far = uppgifter.mojligheter(u, person);
        return new Uppgiftssvaret.Hel(
                rad(u),
                far.svara(),
                far.ta(),
                far.lamnaTillbaka(),
                Faltsvar.av(blankett.falt(), sammanhang),
                Formularjson.av(blankett.falt(), formular.ifyllt(blankett, sammanhang)),
                utkast.hamta(id, person.id().varde())
                        .map(k -> new Uppgiftssvaret.Utkast(k.sparat(), Formularjson.av(blankett.falt(), k.data())))
                        .orElse(null));
    }

    @PostMapping("/api/v1/uppgifter/{id}/ta")
    @Operation(summary = "api.dok.uppgifter.ta")
    Uppgiftssvaret.Rad ta(@PathVariable String id, Inloggad person) {
        uppgifter.ta(taskId(id), person);
        return rad(uppgifter.hamta(taskId(id), person));
    }

    @PostMapping("/api/v1/uppgifter/{id}/lamna")
    @Operation(summary = "api.dok.uppgifter.lamna")
    Uppgiftssvaret.Rad lamna(@PathVariable String id, Inloggad person) {
        uppgifter.lamnaTillbaka(taskId(id), person);
        return rad(uppgifter.hamta(taskId(id), person));
    }

    record Sparat(Instant sparat) {}

    @PutMapping("/api/v1/uppgifter/{id}/utkast")
    @Operation(summary = "api.dok.uppgifter.utkast", description = "api.dok.uppgifter.utkast.om")
    Sparat sparaUtkast(@PathVariable String id, @RequestBody JsonNode varden, Inloggad person) {
        Uppgift u = uppgifter.hamta(taskId(id), person);
        if (!uppgifter.mojligheter(u, person).svara()) {
            throw new Nekad("api.fel.stalldTillNagonAnnan");
        }
        return new Sparat(utkast.spara(id, person.id().varde(), data(varden)));
    }

    @PostMapping("/api/v1/uppgifter/{id}/svar")
    @Operation(summary = "api.dok.uppgifter.svar", description = "api.dok.uppgifter.svar.om")
    ResponseEntity<Void> svara(@PathVariable String id, @RequestBody JsonNode svar, Inloggad person) {
        besvarande.svara(taskId(id), person, data(svar));
        return ResponseEntity.noContent().build();
    }

    private static Formulardata data(@Nullable JsonNode varden) {
        if (varden == null || !varden.isObject()) {
            throw new Avvisad("api.fel.ingetJsonobjekt");
        }
        return Formulardata.avJson(varden);
    }

    private static TaskId taskId(String id) {
        if (id.isBlank() || id.length() > 64 || id.indexOf('\0') >= 0) {
            throw new Saknas("api.fel.uppgiftenFinnsInte");
        }
        return new TaskId(id);
    }

    private Uppgiftssvaret.Rad rad(Uppgift u) {
        return Uppgiftssvaret.Rad.av(
                u, Objects.requireNonNull(arenden.hamta(u.arende()).namn()));
    }
}
