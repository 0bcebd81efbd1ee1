package se.nhv.fel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of {@code messages/*.properties}, one file per room and found by itself, for everybody: templates, refusals,
 * mails and documents. A key that does not exist is an error and never shown.
 */
public final class Textkalla {
    /** The language and format of everything people see. */
    public static final Locale SVENSKA = new Locale("sv", "SE");

    private static final MessageSource KALLA = kalla();

    private Textkalla() {}

    /**
     * @param varden for {@code {0}}, {@code {1}} …; a number is grouped (1 234) unless the text asks for
     *     {@code {0,number,0}}
     */
    public static String text(String nyckel, @Nullable Object... varden) {
        return KALLA.getMessage(nyckel, varden, SVENSKA);
    }

    public static MessageSource meddelanden() {
        return KALLA;
    }

    private static MessageSource kalla() {
        ClassLoader klasser = Textkalla.class.getClassLoader();
        ResourceBundleMessageSource kalla = new ResourceBundleMessageSource();
        kalla.setBundleClassLoader(klasser);
        try {
            kalla.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver(klasser)
                            .getResources("classpath*:messages/*.properties"))
                    .map(Resource::getFilename)
                    .map(namn -> "messages." + String.valueOf(namn).replace(".properties", ""))
                    .distinct()
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kalla.setDefaultEncoding("UTF-8");
        kalla.setFallbackToSystemLocale(false);
        return kalla;
    }
}
