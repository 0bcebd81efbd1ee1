package se.nhv.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Meeting days of the nämnd, made up after the pattern of 2024: second or third Wednesday, four times a year. */
final class Demodagar {
    private Demodagar() {}

    static List<LocalDate> fran(int forstaAr, int antalAr) {
        return IntStream.range(forstaAr, forstaAr + antalAr)
                .boxed()
                .flatMap(ar -> Stream.of(
                        onsdag(ar, Month.MARCH, 2),
                        onsdag(ar, Month.JUNE, 2),
                        onsdag(ar, Month.SEPTEMBER, 3),
                        onsdag(ar, Month.DECEMBER, 3)))
                .toList();
    }

    private static LocalDate onsdag(int ar, Month manad, int nr) {
        return LocalDate.of(ar, manad, 1).with(TemporalAdjusters.dayOfWeekInMonth(nr, DayOfWeek.WEDNESDAY));
    }
}
