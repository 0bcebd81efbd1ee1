package se.nhv.formular;

import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** This room's texts, for sentences that are put together in Java. */
final class Texter {
    private static final Locale SVENSKA = Locale.forLanguageTag("sv");
    private static final ResourceBundleMessageSource KALLA = kalla();

    private Texter() {}

    static String text(String nyckel, Object... delar) {
        return KALLA.getMessage(nyckel, delar, SVENSKA);
    }

    private static ResourceBundleMessageSource kalla() {
        ResourceBundleMessageSource kalla = new ResourceBundleMessageSource();
        kalla.setBasename("messages/formular");
        kalla.setDefaultEncoding("UTF-8");
        kalla.setFallbackToSystemLocale(false);
        return kalla;
    }
}
