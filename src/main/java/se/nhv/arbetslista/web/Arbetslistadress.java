package se.nhv.arbetslista.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Arbetslistfraga;
import se.nhv.arbetslista.Arbetslistfraga.Agare;
import se.nhv.arbetslista.Arbetslistfraga.Sortering;
import se.nhv.arbetslista.Arbetslistfraga.Tid;
import se.nhv.arbetslista.Arbetslistfraga.Vy;

/** Reads the question of an arbetslista from an address; what cannot be read is left out, so that no link ever fails. */
public final class Arbetslistadress {
    private static final int LANGST = 200;

    private Arbetslistadress() {}

    /** @param forval the view when the address names none */
    public static Arbetslistfraga las(Map<String, String> adress, Vy forval) {
        return new Arbetslistfraga(
                varde(Vy.class, adress.get("vy")).orElse(forval),
                heltal(adress.get("steg")).filter(s -> s >= 1 && s <= 8).orElse(null),
                kort(adress.get("q")),
                varde(Roll.class, adress.get("roll")).map(Roll::kod).orElse(null),
                varde(Tid.class, adress.get("tid")).orElse(null),
                uuid(adress.get("vardomrade")).orElse(null),
                agare(adress.get("agare")).orElse(null),
                varde(Sortering.class, adress.get("sort")).orElse(Sortering.FORFALLER),
                "fallande".equals(adress.get("riktning")),
                heltal(adress.get("sida")).filter(s -> s > 0 && s < 100_000).orElse(1));
    }

    private static <E extends Enum<E>> Optional<E> varde(Class<E> typ, @Nullable String kod) {
        if (kod == null) {
            return Optional.empty();
        }
        for (E varde : typ.getEnumConstants()) {
            if (varde.name().toLowerCase(Locale.ROOT).equals(kod.strip())) {
                return Optional.of(varde);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> heltal(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Agare> agare(@Nullable String kod) {
        return Agare.LEDIG.equals(kod)
                ? Optional.of(new Agare(null))
                : uuid(kod).map(Agare::new);
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static String kort(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String rensad = text.strip().replace("\0", "");
        return rensad.length() > LANGST ? rensad.substring(0, LANGST) : rensad;
    }
}
