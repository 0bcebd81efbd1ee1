package se.nhv.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a move of the clock goes, or went.
 *
 * @param korda how many timers and deferred steps were run
 * @param stopp how many different moments the clock stopped at on its way
 * @param utskick how many mails they led to
 * @param fel what stopped it, null when nothing did
 */
public record Klocklage(
        LocalDate fran,
        LocalDate mal,
        LocalDate nu,
        int korda,
        int stopp,
        long utskick,
        boolean pagar,
        @Nullable String fel) {}
