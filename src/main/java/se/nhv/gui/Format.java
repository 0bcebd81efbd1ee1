package se.nhv.gui;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How dates, numbers and distances are written; templates call it as the bean {@code format}. Nothing is a dash. */
@Component("format")
public class Format {
    private static final String INGET = "–";
    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d MMMM yyyy", Texter.SVENSKA);
    private static final DateTimeFormatter VECKODAG = DateTimeFormatter.ofPattern("cccc", Texter.SVENSKA);
    private static final DateTimeFormatter KLOCKA = DateTimeFormatter.ofPattern("HH:mm", Texter.SVENSKA);

    private final Texter texter;
    private final Clock clock;

    Format(Texter texter, Clock clock) {
        this.texter = texter;
        this.clock = clock;
    }

    /** 3 mars 2026, for running text. */
    public String datum(@Nullable LocalDate datum) {
        return datum == null ? INGET : DATUM.format(datum);
    }

    /** tisdag 3 mars 2026, where one thinks of what else there is that day. */
    public String veckodag(@Nullable LocalDate datum) {
        return datum == null ? INGET : VECKODAG.format(datum) + " " + DATUM.format(datum);
    }

    /** 2026-03-03, for tables. */
    public String iso(@Nullable LocalDate datum) {
        return datum == null ? INGET : datum.toString();
    }

    /** 3 mars 2026 kl. 14:32. */
    public String tid(@Nullable Instant tid) {
        return tid == null ? INGET : texter.text("gui.format.tid", DATUM.format(har(tid)), KLOCKA.format(har(tid)));
    }

    /** 2026-03-03 14:32, for tables. */
    public String isoTid(@Nullable Instant tid) {
        return tid == null ? INGET : har(tid).toLocalDate() + " " + KLOCKA.format(har(tid));
    }

    /** 14:32. */
    public String klocka(@Nullable Instant tid) {
        return tid == null ? INGET : KLOCKA.format(har(tid));
    }

    /** 12 340, or with at most one decimal 6,4. */
    public String tal(@Nullable Number tal) {
        if (tal == null) {
            return INGET;
        }
        NumberFormat format = NumberFormat.getNumberInstance(Texter.SVENSKA);
        format.setMaximumFractionDigits(1);
        return format.format(tal);
    }

    /** 0.81 as 81 %. */
    public String andel(@Nullable Number andel) {
        return andel == null
                ? INGET
                : NumberFormat.getPercentInstance(Texter.SVENSKA).format(andel);
    }

    /** 29 av 36 (81 %); without a whole there is no share. */
    public String avAlla(long del, long hela) {
        return hela == 0
                ? texter.text("gui.format.avAllaUtanAndel", tal(del), tal(hela))
                : texter.text("gui.format.avAlla", tal(del), tal(hela), andel((double) del / hela));
    }

    /** 4 arbetsdagar kvar, or that today is the last day. */
    public String kvar(long arbetsdagar) {
        return arbetsdagar <= 0 ? texter.text("gui.format.sistaDag") : texter.text("gui.format.kvar", arbetsdagar);
    }

    /** försenad 12 dagar. */
    public String forsenad(long dagar) {
        return texter.text("gui.format.forsenad", dagar);
    }

    /** 1,4 MB. */
    public String filstorlek(@Nullable Long antalByte) {
        if (antalByte == null) {
            return INGET;
        }
        if (antalByte < 1000) {
            return texter.text("gui.format.byte", tal(antalByte));
        }
        return antalByte < 1_000_000
                ? texter.text("gui.format.kB", tal(antalByte / 1000))
                : texter.text("gui.format.MB", tal(antalByte / 1_000_000.0));
    }

    private ZonedDateTime har(Instant tid) {
        return tid.atZone(clock.getZone());
    }
}
