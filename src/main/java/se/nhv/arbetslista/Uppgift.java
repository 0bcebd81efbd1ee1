package se.nhv.arbetslista;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.engine.TaskId;

/**
 * An open task.
 *
 * @param nyckel the id of the user task in its model
 * @param formular the form, {@code rum/namn}
 * @param grupper who may take it, {@code roll} or {@code roll:enhet}
 * @param tilldelad who has it
 * @param forfaller the last day by norm or by what was decided in the case, local date
 * @param lokala whom or what it stands for among several: deltagare, region, samverkansregion, instans, ansokan, enhet
 */
public record Uppgift(
        TaskId id,
        ArendeId arende,
        @Nullable OmradeId omrade,
        Steg steg,
        String nyckel,
        String namn,
        String formular,
        Set<String> grupper,
        @Nullable KontoId tilldelad,
        Instant skapad,
        @Nullable LocalDate forfaller,
        Map<String, String> lokala) {

    public Objekt objekt() {
        return new Objekt(arende, omrade);
    }

    public Optional<String> lokal(String namn) {
        return Optional.ofNullable(lokala.get(namn));
    }

    /** @throws IllegalStateException if the task does not stand for one of several such */
    public String kravLokal(String namn) {
        return lokal(namn).orElseThrow(() -> new IllegalStateException(nyckel + " has no " + namn));
    }
}
