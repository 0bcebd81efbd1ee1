package se.nhv.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.nhv.demo.Demoklocka;
import se.nhv.demo.Klocklage;
import se.nhv.fel.Avvisad;

/** The demo's clock for programs: the answer comes when the clock is there. */
@RestController
@ConditionalOnProperty("nhv.demo")
@Tag(name = "demo.api")
class KlockaApi {
    private final Demoklocka klocka;

    KlockaApi(Demoklocka klocka) {
        this.klocka = klocka;
    }

    record Dag(@Nullable LocalDate datum) {}

    record Visning(
            LocalDate idag,
            @Nullable LocalDate nastaHandelse,
            @Nullable Klocklage flytt) {}

    @GetMapping("/api/v1/demo/klocka")
    @Operation(summary = "demo.api.klocka")
    Visning visa() {
        return new Visning(
                klocka.idag(),
                klocka.nastaHandelse().orElse(null),
                klocka.lage().orElse(null));
    }

    @PostMapping("/api/v1/demo/klocka")
    @Operation(summary = "demo.api.flytta", description = "demo.api.flytta.om")
    Klocklage flytta(@RequestBody Dag dag) {
        LocalDate datum = dag.datum();
        if (datum == null) {
            throw new Avvisad("datum", "demo.fel.dagSaknas");
        }
        return klocka.flytta(datum);
    }
}
