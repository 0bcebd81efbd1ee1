package se.nhv.tidsatgang;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import se.nhv.arende.Steg;

/** Norms: planning values, not legal limits. A step is held against the norm of the year in which it began. */
@Service
public class Normtider {
    private static final String GENOMLYSNING_TILL_NAMND = "genomlysning-till-namnd";

    private final Normtabell tabell;

    Normtider(Normtabell tabell) {
        this.tabell = tabell;
    }

    /** The same norms, each looked up once: for a list that is drawn now, not to be kept. */
    public Normtider medMinne() {
        Map<String, OptionalInt> minne = new HashMap<>();
        return new Normtider((moment, ar) -> minne.computeIfAbsent(moment + ar, ny -> tabell.dagar(moment, ar)));
    }

    /** The norm of a step that began on the day, in calendar days; empty where there is none. */
    public OptionalInt dagar(Steg steg, LocalDate borjade) {
        return tabell.dagar("steg" + steg.nummer(), borjade.getYear());
    }

    /** From the start of the genomlysning to the nämnd's decision, in calendar days. */
    public OptionalInt genomlysningTillNamnd(LocalDate borjade) {
        return tabell.dagar(GENOMLYSNING_TILL_NAMND, borjade.getYear());
    }

    /** The day by which a step that began on the day should be done. */
    public Optional<LocalDate> klarSenast(Steg steg, LocalDate borjade) {
        OptionalInt dagar = dagar(steg, borjade);
        return dagar.isPresent() ? Optional.of(borjade.plusDays(dagar.getAsInt())) : Optional.empty();
    }

    /** The day by which another planned moment, such as {@code remiss}, should be done. */
    public Optional<LocalDate> klarSenast(String moment, LocalDate borjade) {
        OptionalInt dagar = tabell.dagar(moment, borjade.getYear());
        return dagar.isPresent() ? Optional.of(borjade.plusDays(dagar.getAsInt())) : Optional.empty();
    }
}
