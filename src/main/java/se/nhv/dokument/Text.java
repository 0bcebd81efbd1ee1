package se.nhv.dokument;

import java.util.ArrayList;
import java.util.List;

/** What people have written, made fit to stand in a file. */
final class Text {
    private static final int DELETE = 0x7F;
    private static final int SISTA_KONTROLLTECKNET = 0x9F;
    private static final int UTANFOR_UNICODE = 0xFFFE;

    private Text() {}

    /** Without what XML cannot hold; every kind of line break is one. */
    static String rent(String text) {
        StringBuilder ut = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || gar(c)) {
                ut.appendCodePoint(c);
            }
        });
        return ut.toString();
    }

    private static boolean gar(int c) {
        boolean kontroll = c < ' ' || c >= DELETE && c <= SISTA_KONTROLLTECKNET;
        boolean halvt = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !kontroll && !halvt && (c & UTANFOR_UNICODE) != UTANFOR_UNICODE;
    }

    static List<String> rader(String text) {
        return rent(text).lines().toList();
    }

    /**
     * A wide table as several that fit a page, each beginning with the first column.
     *
     * @param flest columns beside the first
     */
    static List<Dokument.Tabell> delad(Dokument.Tabell t, int flest) {
        if (t.kolumner().size() <= flest + 1) {
            return List.of(t);
        }
        List<Dokument.Tabell> ut = new ArrayList<>();
        for (int fran = 1; fran < t.kolumner().size(); fran += flest) {
            int start = fran;
            int till = Math.min(fran + flest, t.kolumner().size());
            ut.add(new Dokument.Tabell(
                    t.namn(),
                    urval(t.kolumner(), start, till),
                    t.rader().stream().map(r -> urval(r, start, till)).toList()));
        }
        return ut;
    }

    private static <T> List<T> urval(List<T> rad, int fran, int till) {
        List<T> ut = new ArrayList<>();
        ut.add(rad.get(0));
        ut.addAll(rad.subList(fran, till));
        return ut;
    }
}
