package se.nhv.kalender;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.nhv.fel.Textkalla;

/** The holidays of a year by the act on public holidays (1989:253), and the three eves that are free as they are. */
final class Helgdagar {
    /** From this year the national day is a holiday and the Monday after pingst is not. */
    private static final int NATIONALDAGEN_BLIR_HELGDAG = 2005;

    private Helgdagar() {}

    static List<Helgdag> forAr(int ar) {
        LocalDate pask = paskdagen(ar);
        LocalDate midsommar = LocalDate.of(ar, Month.JUNE, 20).with(nextOrSame(SATURDAY));
        return Stream.of(
                        rod(LocalDate.of(ar, 1, 1), "nyarsdagen"),
                        rod(LocalDate.of(ar, 1, 6), "trettondedagJul"),
                        rod(pask.minusDays(2), "langfredagen"),
                        rod(pask, "paskdagen"),
                        rod(pask.plusDays(1), "annandagPask"),
                        rod(LocalDate.of(ar, 5, 1), "forstaMaj"),
                        rod(pask.plusDays(39), "kristiHimmelsfardsdag"),
                        rod(pask.plusDays(49), "pingstdagen"),
                        ar >= NATIONALDAGEN_BLIR_HELGDAG
                                ? rod(LocalDate.of(ar, 6, 6), "nationaldagen")
                                : rod(pask.plusDays(50), "annandagPingst"),
                        afton(midsommar.minusDays(1), "midsommarafton"),
                        rod(midsommar, "midsommardagen"),
                        rod(LocalDate.of(ar, 10, 31).with(nextOrSame(SATURDAY)), "allaHelgonsDag"),
                        afton(LocalDate.of(ar, 12, 24), "julafton"),
                        rod(LocalDate.of(ar, 12, 25), "juldagen"),
                        rod(LocalDate.of(ar, 12, 26), "annandagJul"),
                        afton(LocalDate.of(ar, 12, 31), "nyarsafton"))
                .sorted(Comparator.comparing(Helgdag::dag))
                .toList();
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate paskdagen(int ar) {
        int gyllental = ar % 19;
        int sekel = ar / 100;
        int iSeklet = ar % 100;
        int korrektion = (sekel - (sekel + 8) / 25 + 1) / 3;
        int epakt = (19 * gyllental + sekel - sekel / 4 - korrektion + 15) % 30;
        int veckodag = (32 + 2 * (sekel % 4) + 2 * (iSeklet / 4) - epakt - iSeklet % 4) % 7;
        int undantag = (gyllental + 11 * epakt + 22 * veckodag) / 451;
        int summa = epakt + veckodag - 7 * undantag + 114;
        return LocalDate.of(ar, summa / 31, summa % 31 + 1);
    }

    private static Helgdag rod(LocalDate dag, String nyckel) {
        return new Helgdag(dag, Textkalla.text("kalender.helgdag." + nyckel), true);
    }

    private static Helgdag afton(LocalDate dag, String nyckel) {
        return new Helgdag(dag, Textkalla.text("kalender.helgdag." + nyckel), false);
    }
}
