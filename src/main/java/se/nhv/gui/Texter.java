package se.nhv.gui;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts of {@code messages/*.properties} for code that needs one outside a template. */
@Component
public class Texter {
    /** The language and format of everything people see. */
    public static final Locale SVENSKA = new Locale("sv", "SE");

    private final MessageSource messages;

    Texter(MessageSource messages) {
        this.messages = messages;
    }

    public String text(String nyckel, Object... argument) {
        return messages.getMessage(nyckel, argument, SVENSKA);
    }
}
