package se.nhv.namnd;

import java.util.Arrays;

/** What the nämnd can decide. */
public enum Utfall {
    TILLSTAND("tillstand"),
    /** Fewer units than Socialstyrelsen decided; evaluated after a year. */
    FARRE("farre"),
    ATERREMISS("aterremiss"),
    BORDLAGGNING("bordlaggning"),
    AVSLAG("avslag"),
    ATERKALLELSE("aterkallelse"),
    ANDRADE_VILLKOR("andradeVillkor");

    private final String kod;

    Utfall(String kod) {
        this.kod = kod;
    }

    /** As the models and forms name it. */
    public String kod() {
        return kod;
    }

    public boolean gerTillstand() {
        return this == TILLSTAND || this == FARRE;
    }

    /** Whether it concerns tillstånd that run. */
    public boolean rorTillstand() {
        return this == ATERKALLELSE || this == ANDRADE_VILLKOR;
    }

    /** Whether the case itself was decided, and not only how it goes on. */
    public boolean avgor() {
        return this != ATERREMISS && this != BORDLAGGNING;
    }

    static Utfall medKod(String kod) {
        return Arrays.stream(values())
                .filter(u -> u.kod.equals(kod))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such outcome: " + kod));
    }
}
