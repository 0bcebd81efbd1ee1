package se.nhv.api;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Formularfel;

/** Faults in what was sent, field by field; every other refusal is told by the room gui in the same form. */
@RestControllerAdvice(basePackageClasses = ApiFel.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFel {
    /** @param field path of the field, empty when it is about the whole */
    record Faltfel(String field, String label, String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> formularfel(Formularfel e) {
        return problem(
                Textkalla.text("api.fel.svaret"),
                e.fel().stream()
                        .map(f -> new Faltfel(f.falt(), f.etikett(), f.mening()))
                        .toList());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> avvisad(Avvisad e) {
        return problem(e.mening(), List.of(new Faltfel(e.falt().orElse(""), "", e.mening())));
    }

    static ResponseEntity<ProblemDetail> problem(String mening, List<?> fel) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, mening);
        problem.setTitle(Textkalla.text("api.fel.rubrik"));
        problem.setProperty("errors", fel);
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
