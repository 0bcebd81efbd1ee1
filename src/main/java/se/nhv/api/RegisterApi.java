package se.nhv.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.nhv.register.Npo;
import se.nhv.register.Region;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

@RestController
@Tag(name = "api.dok.register")
class RegisterApi {
    private final Register register;

    RegisterApi(Register register) {
        this.register = register;
    }

    @GetMapping("/api/v1/register/npo")
    @Operation(summary = "api.dok.register.npo")
    List<Npo> npo() {
        return register.npo();
    }

    @GetMapping("/api/v1/register/regioner")
    @Operation(summary = "api.dok.register.regioner")
    List<Region> regioner() {
        return register.regioner();
    }

    @GetMapping("/api/v1/register/samverkansregioner")
    @Operation(summary = "api.dok.register.samverkansregioner")
    List<Samverkansregion> samverkansregioner() {
        return register.samverkansregioner();
    }
}
