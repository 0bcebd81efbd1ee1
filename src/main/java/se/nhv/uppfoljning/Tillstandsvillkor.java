package se.nhv.uppfoljning;

import java.util.UUID;

/**
 * One villkor of a tillstånd.
 *
 * @param villkor the same as when it was first proposed, or in the catalogue of generella villkor
 */
public record Tillstandsvillkor(UUID villkor, Sort sort, String lydelse) {
    public enum Sort {
        GENERELLT,
        SPECIFIKT
    }
}
