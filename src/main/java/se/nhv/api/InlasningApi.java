package se.nhv.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import se.nhv.anvandare.Inloggad;
import se.nhv.fel.Textkalla;
import se.nhv.inlasning.Fel;
import se.nhv.inlasning.InlasningService;
import se.nhv.inlasning.Inlasningsresultat;

@RestController
@Tag(name = "api.dok.inlasning")
class InlasningApi {
    private final InlasningService inlasning;

    InlasningApi(InlasningService inlasning) {
        this.inlasning = inlasning;
    }

    /** A fault in a row. */
    record Radfel(int row, String field, String message) {
        static Radfel av(Fel f) {
            return new Radfel(f.rad(), f.kolumn() == null ? "" : f.kolumn(), f.mening());
        }
    }

    @PostMapping("/api/v1/inlasning")
    @Operation(summary = "api.dok.inlasning.lasIn", description = "api.dok.inlasning.lasIn.om")
    ResponseEntity<?> lasIn(
            @RequestBody(required = false) byte @Nullable [] innehall,
            @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String typ,
            Inloggad person) {
        byte[] fil = innehall == null ? new byte[0] : innehall;
        if (typ != null && typ.toLowerCase(Locale.ROOT).startsWith("text/csv")) {
            return svar(inlasning.lasInCsv(fil, person));
        }
        return svar(inlasning.lasInJson(fil, person));
    }

    private static ResponseEntity<?> svar(Inlasningsresultat resultat) {
        if (resultat.lyckades()) {
            return ResponseEntity.ok(resultat);
        }
        List<Radfel> fel = resultat.fel().stream().map(Radfel::av).toList();
        return ApiFel.problem(Textkalla.text("api.fel.ingetInlast"), fel);
    }
}
