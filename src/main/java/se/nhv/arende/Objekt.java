package se.nhv.arende;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a process is about: an ärende (steps 1–4) or one of its tillståndsområden (steps 5–8, and step 4 when a decision is
 * reconsidered).
 */
public record Objekt(ArendeId arende, @Nullable OmradeId omrade) {
    public UUID id() {
        return omrade == null ? arende.varde() : omrade.varde();
    }

    public String nyckel() {
        return id().toString();
    }

    public boolean arOmrade() {
        return omrade != null;
    }

    /** @throws IllegalStateException if the process is about the ärende itself */
    public OmradeId kravOmrade() {
        if (omrade == null) {
            throw new IllegalStateException("the process of " + arende + " is not about a tillståndsområde");
        }
        return omrade;
    }
}
