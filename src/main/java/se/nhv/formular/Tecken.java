package se.nhv.formular;

/** Which characters a text may hold. */
final class Tecken {
    /** What a reader of bytes puts where it could not read. */
    static final char OLASLIGT = '\uFFFD';

    private Tecken() {}

    /** NUL, other control characters and halves of characters cannot be stored as jsonb, or shown: replaced. */
    static String sparbar(String text) {
        StringBuilder ut = null;
        for (int i = 0; i < text.length(); i++) {
            char tecken = text.charAt(i);
            if (Character.isHighSurrogate(tecken)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(tecken) || styrtecken(tecken)) {
                if (ut == null) {
                    ut = new StringBuilder(text);
                }
                ut.setCharAt(i, OLASLIGT);
            }
        }
        return ut == null ? text : ut.toString();
    }

    static boolean laslig(String text) {
        return text.indexOf(OLASLIGT) < 0;
    }

    private static boolean styrtecken(char tecken) {
        return Character.isISOControl(tecken) && tecken != '\n' && tecken != '\r' && tecken != '\t';
    }
}
