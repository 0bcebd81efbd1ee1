package se.nhv.register;

import java.util.Locale;

/** A name as a code: small ASCII letters and digits with hyphens between, so that it can stand in groups and addresses. */
public final class Slug {
    private Slug() {}

    public static String av(String namn) {
        return namn.toLowerCase(Locale.ROOT)
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replace('é', 'e')
                .replace('ü', 'u')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
