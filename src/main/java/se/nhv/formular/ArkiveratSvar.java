package se.nhv.formular;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A given answer, as it was given.
 *
 * @param version which text of the form was answered
 * @param visning the questions and answers as they read that day, for the fragment {@code visa}
 */
public record ArkiveratSvar(
        String uppgift,
        UUID arende,
        @Nullable UUID omrade,
        String formular,
        String version,
        Svar svar,
        List<Visat> visning,
        UUID person,
        Instant besvarad) {}
