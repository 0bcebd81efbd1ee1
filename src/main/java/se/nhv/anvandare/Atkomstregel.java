package se.nhv.anvandare;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** One row of the access matrix: who may use this method on addresses of this pattern. */
public record Atkomstregel(HttpMethod metod, PathPattern monster, Krav krav, Set<Roll> roller) {
    /** Nobody needs to sign in, everybody who has signed in may, or only the roles that are listed. */
    public enum Krav {
        OPPEN,
        INLOGGAD,
        ROLL
    }

    static Atkomstregel av(HttpMethod metod, String monster, Krav krav, Set<Roll> roller) {
        return new Atkomstregel(metod, PathPatternParser.defaultInstance.parse(monster), krav, Set.copyOf(roller));
    }

    boolean galler(HttpMethod fragad, PathContainer path) {
        return metod.equals(fragad) && monster.matches(path);
    }

    /** Whether the person, or nobody, is let through. */
    public boolean slapperIn(@Nullable Inloggad person) {
        return switch (krav) {
            case OPPEN -> true;
            case INLOGGAD -> person != null;
            case ROLL -> person != null && person.harNagon(roller);
        };
    }
}
