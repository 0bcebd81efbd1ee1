package se.nhv.fel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The input breaks a rule of the domain: shown by its field, what was typed is kept, nothing is stored (422). */
public class Avvisad extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String falt;

    /** @param nyckel the text that says what is wrong and what to do, one sentence */
    public Avvisad(String nyckel) {
        this(null, nyckel);
    }

    /**
     * @param falt the key of the field in the form, or null when it is about the whole
     * @param nyckel the text that says what is wrong and what to do, one sentence
     */
    public Avvisad(@Nullable String falt, String nyckel, @Nullable Object... varden) {
        super(Textkalla.text(nyckel, varden));
        this.falt = falt;
    }

    public Optional<String> falt() {
        return Optional.ofNullable(falt);
    }

    public String mening() {
        return String.valueOf(getMessage());
    }
}
