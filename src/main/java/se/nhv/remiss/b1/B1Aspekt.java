package se.nhv.remiss.b1;

import java.util.Locale;
import se.nhv.fel.Textkalla;

/** What beredningsgrupp 1 weighs, in the order it is written. */
public enum B1Aspekt {
    /** What weighs most for the answer as a whole. */
    MOTIVERING,
    AKUTSJUKVARD,
    NARLIGGANDE,
    GEOGRAFI,
    TRANSPORTER,
    UTBILDNING,
    FORSKNING;

    public String kod() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String rubrik() {
        return Textkalla.text("remiss.b1.aspekt." + kod());
    }
}
