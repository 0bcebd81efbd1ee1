package se.nhv.api;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;

/** Reads parameters; what cannot be meant is refused with a sentence, never guessed at. */
final class Fragetext {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private Fragetext() {}

    static <E extends Enum<E>> Optional<E> val(Class<E> typ, String falt, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        for (E varde : typ.getEnumConstants()) {
            if (varde.name().equalsIgnoreCase(text.strip())) {
                return Optional.of(varde);
            }
        }
        throw new Avvisad(falt, "api.fel.vardetFinnsInte", falt, kod(typ.getEnumConstants()));
    }

    static int tal(String falt, @Nullable String text, int forval, int min, int max) {
        if (text == null || text.isBlank()) {
            return forval;
        }
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            throw new Avvisad(falt, "api.fel.ingetHeltal", min, max, falt);
        }
        return Integer.parseInt(text);
    }

    static @Nullable UUID uuid(String falt, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (!text.matches(ID)) {
            throw new Avvisad(falt, "api.fel.ingetId", falt);
        }
        return UUID.fromString(text);
    }

    /** An id in an address: one that cannot be leads nowhere. */
    static UUID id(String text) {
        if (!text.matches(ID)) {
            throw new Saknas("api.fel.arendetFinnsInte");
        }
        return UUID.fromString(text);
    }

    static String kort(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String rent = text.strip().replace("\0", "");
        return rent.length() > 200 ? rent.substring(0, 200) : rent;
    }

    private static String kod(Enum<?>[] varden) {
        StringBuilder ut = new StringBuilder();
        for (Enum<?> v : varden) {
            ut.append(ut.isEmpty() ? "" : ", ").append(v.name().toLowerCase(Locale.ROOT));
        }
        return ut.toString();
    }
}
