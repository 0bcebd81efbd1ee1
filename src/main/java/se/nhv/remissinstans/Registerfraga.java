package se.nhv.remissinstans;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the register is asked for; null is everything.
 *
 * @param q is looked for in the name and in the contacts
 * @param dag who can be asked on this day
 */
public record Registerfraga(@Nullable String q, Remissinstans.@Nullable Slag slag, Visa visa, LocalDate dag) {
    public enum Visa {
        GALLER,
        ALLA,
        UTAN_KONTAKT,
        AVSLUTADE;

        public String kod() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean stammer(Registerpost p) {
        Instansuppgift u = p.visad(dag);
        return (slag == null || u.slag() == slag) && visas(p) && (q == null || innehaller(p, u));
    }

    private boolean visas(Registerpost p) {
        return switch (visa) {
            case ALLA -> true;
            case GALLER -> p.galler(dag);
            case UTAN_KONTAKT -> p.galler(dag) && p.kontakter(dag).isEmpty();
            case AVSLUTADE -> !p.galler(dag) && p.senaste().fran().isBefore(dag);
        };
    }

    private boolean innehaller(Registerpost p, Instansuppgift u) {
        String sokt = String.valueOf(q).toLowerCase(Locale.ROOT);
        return u.namn().toLowerCase(Locale.ROOT).contains(sokt)
                || p.kontakter(dag).stream().anyMatch(k -> (k.epost() + " " + k.funktion())
                        .toLowerCase(Locale.ROOT)
                        .contains(sokt));
    }
}
