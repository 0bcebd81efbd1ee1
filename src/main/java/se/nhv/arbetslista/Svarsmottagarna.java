package se.nhv.arbetslista;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All receivers of answers, by form. Two receivers for one form stop the start. */
@Component
class Svarsmottagarna {
    private final Map<String, Svarsmottagare> perFormular;

    Svarsmottagarna(List<Svarsmottagare> mottagare) {
        this.perFormular =
                mottagare.stream().collect(Collectors.toUnmodifiableMap(Svarsmottagare::formular, Function.identity()));
    }

    Optional<Svarsmottagare> hitta(String formular) {
        return Optional.ofNullable(perFormular.get(formular));
    }

    Svarsmottagare krav(String formular) {
        return hitta(formular)
                .orElseThrow(() -> new IllegalStateException("no room receives the answers of " + formular));
    }

    /** The forms of which nobody shall know who has answered. */
    Set<String> anonyma() {
        return perFormular.values().stream()
                .filter(Svarsmottagare::anonymt)
                .map(Svarsmottagare::formular)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> formular() {
        return perFormular.keySet();
    }
}
