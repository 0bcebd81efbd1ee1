package se.nhv.remissinstans.web;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.nhv.fel.Avvisad;
import se.nhv.remissinstans.Instansuppgift;
import se.nhv.remissinstans.Remissinstans;

/** What was typed about an instans, kept as it was typed. */
public record Instansblankett(
        @Nullable String namn,
        @Nullable String slag,
        @Nullable Boolean alla,
        @Nullable String fran,
        @Nullable String epost,
        @Nullable String funktion) {
    static Instansblankett tom(LocalDate fran) {
        return new Instansblankett("", Remissinstans.Slag.OVRIG.kod(), false, fran.toString(), "", "");
    }

    static Instansblankett av(Instansuppgift u, LocalDate fran) {
        return new Instansblankett(u.namn(), u.slag().kod(), u.allaRemisser(), fran.toString(), "", "");
    }

    Remissinstans.Slag krav() {
        return Arrays.stream(Remissinstans.Slag.values())
                .filter(s -> s.kod().equals(slag))
                .findFirst()
                .orElseThrow(() -> new Avvisad("slag", "remissinstans.fel.slagSaknas"));
    }

    boolean allaRemisser() {
        return Boolean.TRUE.equals(alla);
    }

    String namnText() {
        return text(namn);
    }

    String franText() {
        return text(fran);
    }

    String epostText() {
        return text(epost);
    }

    String funktionText() {
        return text(funktion);
    }

    private static String text(@Nullable String s) {
        return s == null ? "" : s;
    }
}
