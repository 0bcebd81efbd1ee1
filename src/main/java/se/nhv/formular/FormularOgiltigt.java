package se.nhv.formular;

/** A form file holds something that would not be honoured. */
class FormularOgiltigt extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    FormularOgiltigt(String nyckel, String vad) {
        super("The form " + nyckel + ": " + vad);
    }
}
