package se.nhv.remiss;

import java.util.EnumMap;
import java.util.Map;

/**
 * What some instanser say to one question. Each instans is in exactly one of the counts.
 *
 * @param stallningar how many took each stand
 * @param avstar answered that they abstain
 * @param inteFragan answered, but not this question
 * @param ingetSvar have not answered
 * @param gemensamma are spoken for in a yttrande that is counted elsewhere
 */
public record Rakning(
        Map<Stallningstagande, Long> stallningar, long avstar, long inteFragan, long ingetSvar, long gemensamma) {
    public Rakning {
        EnumMap<Stallningstagande, Long> alla = new EnumMap<>(Stallningstagande.class);
        for (Stallningstagande s : Stallningstagande.values()) {
            alla.put(s, stallningar.getOrDefault(s, 0L));
        }
        stallningar = Map.copyOf(alla);
    }

    public long antal(Stallningstagande s) {
        return stallningar.getOrDefault(s, 0L);
    }

    /** Those who said yes, wholly or in part. */
    public long stoder() {
        return antal(Stallningstagande.TILLSTYRKER) + antal(Stallningstagande.TILLSTYRKER_DELVIS);
    }

    /** Those who said yes or no. */
    public long tagitStallning() {
        return stoder() + antal(Stallningstagande.AVSTYRKER);
    }

    /** More than half of those who took a stand. */
    public boolean majoritet() {
        return stoder() > tagitStallning() - stoder();
    }

    /** As many yes as no. */
    public boolean jamnt() {
        return tagitStallning() > 0 && stoder() * 2 == tagitStallning();
    }

    public long tillfragade() {
        return tagitStallning()
                + antal(Stallningstagande.INGA_SYNPUNKTER)
                + avstar
                + inteFragan
                + ingetSvar
                + gemensamma;
    }
}
