package se.nhv.inlasning;

import org.jspecify.annotations.Nullable;
import se.nhv.fel.Textkalla;

/**
 * What is wrong in a file.
 *
 * @param rad the line of the file, or the number of the row in JSON; 0 when it is about the whole
 * @param kolumn null when it is about the whole row
 * @param mening what is wrong and what to do, plain Swedish
 */
public record Fel(int rad, @Nullable String kolumn, String mening) {
    static Fel av(int rad, @Nullable String kolumn, String nyckel, @Nullable Object... varden) {
        return new Fel(rad, kolumn, Textkalla.text(nyckel, varden));
    }
}
