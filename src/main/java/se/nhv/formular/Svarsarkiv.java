package se.nhv.formular;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.fel.Inaktuell;

/** The door to the answers that were given. They are never changed. */
@Service
@Transactional
public class Svarsarkiv {
    private final SvarRepository svaren;
    private final Clock klocka;

    Svarsarkiv(SvarRepository svaren, Clock klocka) {
        this.svaren = svaren;
        this.klocka = klocka;
    }

    /**
     * Keeps an answer, in the caller's transaction.
     *
     * @param sammanhang what the form was answered with: labels of dynamic alternatives, names of files
     * @throws Inaktuell if the task has been answered already
     */
    public ArkiveratSvar spara(
            String uppgift,
            UUID arende,
            @Nullable UUID omrade,
            Formular formular,
            Svar svar,
            Sammanhang sammanhang,
            UUID person) {
        ArkiveratSvar nytt = new ArkiveratSvar(
                uppgift,
                arende,
                omrade,
                formular.nyckel(),
                formular.version(),
                svar,
                Visat.av(formular, svar, sammanhang),
                person,
                klocka.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            svaren.spara(nytt);
        } catch (DuplicateKeyException e) {
            throw new Inaktuell("formular.fel.redanBesvarad");
        }
        return nytt;
    }

    /** All answers of a case, its tillståndsområden included, oldest first. */
    @Transactional(readOnly = true)
    public List<ArkiveratSvar> forArende(UUID arende) {
        return svaren.forArende(arende);
    }

    @Transactional(readOnly = true)
    public Optional<ArkiveratSvar> forUppgift(String uppgift) {
        return svaren.forUppgift(uppgift);
    }

    /** The newest answer to one form in a case, or in one of its tillståndsområden. */
    @Transactional(readOnly = true)
    public Optional<ArkiveratSvar> senaste(UUID arende, @Nullable UUID omrade, String formular) {
        return svaren.forArende(arende).stream()
                .filter(s -> s.formular().equals(formular) && (omrade == null || omrade.equals(s.omrade())))
                .reduce((tidigare, senare) -> senare);
    }
}
