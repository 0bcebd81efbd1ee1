package se.nhv.arende;

import java.util.Arrays;

/** The eight steps, with the room and model of each. */
public enum Steg {
    KARTLAGGNING(1, "kartlaggning"),
    GENOMLYSNING(2, "genomlysning"),
    REMISS(3, "remiss"),
    BESLUT(4, "beslut"),
    ANSOKAN(5, "ansokan"),
    BEREDNING(6, "beredning"),
    NAMND(7, "namnd"),
    UPPFOLJNING(8, "uppfoljning");

    private final int nummer;
    private final String processnyckel;

    Steg(int nummer, String processnyckel) {
        this.nummer = nummer;
        this.processnyckel = processnyckel;
    }

    public int nummer() {
        return nummer;
    }

    /** The id of the step's model. */
    public String processnyckel() {
        return processnyckel;
    }

    /** @throws IllegalArgumentException if it is not 1–8 */
    public static Steg nr(int nummer) {
        return Arrays.stream(values())
                .filter(s -> s.nummer == nummer)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no step " + nummer));
    }

    /** The step a model belongs to; the enkät belongs to the genomlysning. */
    public static Steg forProcess(String processnyckel) {
        return Arrays.stream(values())
                .filter(s -> s.processnyckel.equals(processnyckel))
                .findFirst()
                .orElse(processnyckel.equals("enkat") ? GENOMLYSNING : KARTLAGGNING);
    }
}
