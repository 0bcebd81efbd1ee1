package se.nhv.uppfoljning;

import org.jspecify.annotations.Nullable;

/** What a unit says about one mått: how many of how many, or why there is no figure. Missing is not zero. */
public record Mattvarde(
        MattId matt,
        @Nullable Integer taljare,
        @Nullable Integer namnare,
        @Nullable String saknasSkal,
        @Nullable String kommentar) {

    public static Mattvarde utfall(MattId matt, int taljare, @Nullable Integer namnare) {
        return new Mattvarde(matt, taljare, namnare, null, null);
    }

    public static Mattvarde saknas(MattId matt, String skal) {
        return new Mattvarde(matt, null, null, skal, null);
    }
}
