package se.nhv.formular;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conditions can see, from the top of the form down to where one is. */
final class Synlighet {
    private final @Nullable Synlighet utanfor;
    private final Map<String, Object> varden = new HashMap<>();
    private final boolean dold;

    Synlighet() {
        this(null, false);
    }

    private Synlighet(@Nullable Synlighet utanfor, boolean dold) {
        this.utanfor = utanfor;
        this.dold = dold;
    }

    /** For a row, which sees the form around it. */
    Synlighet rad(boolean hela) {
        return new Synlighet(this, hela);
    }

    /** For the fields of a group: the same view, unless the whole group is hidden. */
    Synlighet grupp(boolean hela) {
        return hela ? rad(true) : this;
    }

    boolean dold(Falt falt) {
        return dold || doldSjalv(falt);
    }

    /** Hidden by its own rule, whatever it lies in. */
    boolean doldSjalv(Falt falt) {
        Villkor villkor = falt.bas().doldOm();
        return villkor != null && Boolean.TRUE.equals(villkor.galler(this::varde));
    }

    /** Remembers what a visible field holds; a hidden one holds nothing. */
    void minns(Falt falt, List<String> typat) {
        List<String> ifyllda = typat.stream().filter(v -> !v.isBlank()).toList();
        Optional<?> varde = Optional.empty();
        if (falt instanceof Falt.Kryss) {
            varde = Optional.of(ifyllda.contains("true"));
        } else if (falt instanceof Falt.Flerval) {
            varde = ifyllda.isEmpty() ? Optional.empty() : Optional.of(ifyllda);
        } else if (!ifyllda.isEmpty()) {
            String forsta = ifyllda.get(0).strip();
            varde = falt instanceof Falt.Tal ? Taltext.las(forsta) : Optional.of(forsta);
        }
        varde.ifPresent(v -> varden.put(falt.nyckel(), v));
    }

    private @Nullable Object varde(String nyckel) {
        Object varde = varden.get(nyckel);
        return varde != null || utanfor == null ? varde : utanfor.varde(nyckel);
    }
}
