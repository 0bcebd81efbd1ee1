package se.nhv.formular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A validated answer: only keys of the form, only values it allows, nothing from hidden parts. A question that was left
 * empty is not there at all.
 */
public final class Svar {
    private final Map<String, Object> varden;

    private Svar(Map<String, Object> varden) {
        this.varden = Collections.unmodifiableMap(new LinkedHashMap<>(varden));
    }

    /** Reads back what {@link #alla()} gave, also by way of JSON. */
    public static Svar ur(Map<String, ?> alla) {
        Map<String, Object> utanTomma = new LinkedHashMap<>();
        alla.forEach((nyckel, varde) -> {
            if (varde != null) {
                utanTomma.put(nyckel, varde);
            }
        });
        return new Svar(utanTomma);
    }

    public boolean finns(String nyckel) {
        return varden.containsKey(nyckel);
    }

    /** @return the answer, or "" when there is none */
    public String text(String nyckel) {
        Object varde = varden.get(nyckel);
        return varde == null ? "" : varde.toString();
    }

    /** @throws NoSuchElementException if the question was not answered */
    public int heltal(String nyckel) {
        return tal(nyckel).intValueExact();
    }

    /** @throws NoSuchElementException if the question was not answered */
    public BigDecimal tal(String nyckel) {
        return new BigDecimal(krav(nyckel).toString());
    }

    /** @throws NoSuchElementException if the question was not answered */
    public LocalDate datum(String nyckel) {
        return LocalDate.parse(krav(nyckel).toString());
    }

    public Optional<LocalDate> kanskeDatum(String nyckel) {
        return finns(nyckel) ? Optional.of(datum(nyckel)) : Optional.empty();
    }

    /** True for the answer {@code ja} and for a ticked box; false otherwise, also when not answered. */
    public boolean ja(String nyckel) {
        Object varde = varden.get(nyckel);
        return Boolean.TRUE.equals(varde) || "ja".equals(varde);
    }

    /** The chosen alternatives, in the form's order; empty when none. */
    public List<String> lista(String nyckel) {
        return varden.get(nyckel) instanceof Collection<?> valda
                ? valda.stream().map(String::valueOf).toList()
                : finns(nyckel) ? List.of(text(nyckel)) : List.of();
    }

    /** The rows of a dynamic list; empty when none. */
    public List<Svar> rader(String nyckel) {
        if (!(varden.get(nyckel) instanceof Collection<?> rader)) {
            return List.of();
        }
        return rader.stream().map(Svar::rad).toList();
    }

    /** The ids of uploads, to be fetched from {@link Uppladdningar}. */
    public List<UUID> filer(String nyckel) {
        return lista(nyckel).stream().map(UUID::fromString).toList();
    }

    /** Everything, of JSON's own types only (String, Boolean, Number, List, Map). */
    public Map<String, Object> alla() {
        return varden;
    }

    private static Svar rad(@Nullable Object rad) {
        if (!(rad instanceof Map<?, ?> falt)) {
            throw new IllegalArgumentException("not a row: " + rad);
        }
        Map<String, Object> varden = new LinkedHashMap<>();
        falt.forEach((nyckel, varde) -> {
            if (varde != null) {
                varden.put(String.valueOf(nyckel), varde);
            }
        });
        return new Svar(varden);
    }

    private Object krav(String nyckel) {
        Object varde = varden.get(nyckel);
        if (varde == null) {
            throw new NoSuchElementException("no answer to " + nyckel);
        }
        return varde;
    }

    @Override
    public boolean equals(@Nullable Object annat) {
        return annat instanceof Svar svar && svar.varden.equals(varden);
    }

    @Override
    public int hashCode() {
        return varden.hashCode();
    }

    @Override
    public String toString() {
        return varden.toString();
    }
}
