package se.nhv.gui;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.nhv.fel.Textkalla;

/** The texts of {@code messages/*.properties} for controllers and views that need one outside a template. */
@Component
public class Texter {
    /** The language and format of everything people see. */
    public static final Locale SVENSKA = Textkalla.SVENSKA;

    public String text(String nyckel, Object... argument) {
        return Textkalla.text(nyckel, argument);
    }
}
