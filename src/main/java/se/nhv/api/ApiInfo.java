package se.nhv.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API is, as the Swedish REST API profile has it. */
@RestController
@Tag(name = "api.dok.om")
class ApiInfo {
    static final String VERSION = "1.0.0";

    /** The fields of {@code api-info} in the profile. */
    record Info(String apiName, String apiVersion, LocalDate apiReleased, String apiDocumentation, String apiStatus) {}

    @GetMapping("/api/v1/api-info")
    @Operation(summary = "api.dok.om.info")
    Info info() {
        return new Info("nhv-processtod", VERSION, LocalDate.of(2026, 11, 23), "/api/v1/openapi.json", "active");
    }

    @GetMapping("/api/v1")
    @Operation(summary = "api.dok.om.start")
    Map<String, String> start() {
        return Map.of(
                "api-info", "/api/v1/api-info",
                "openapi", "/api/v1/openapi.json",
                "arenden", "/api/v1/arenden",
                "uppgifter", "/api/v1/uppgifter");
    }
}
