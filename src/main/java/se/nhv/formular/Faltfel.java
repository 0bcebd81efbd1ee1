package se.nhv.formular;

/**
 * What is wrong in one field.
 *
 * @param falt path of the field, {@code antal} or {@code omraden[0].namn}
 * @param etikett the question as the person read it
 * @param mening what to do about it, one Swedish sentence
 */
public record Faltfel(String falt, String etikett, String mening) {

    /** The id of the element on the page, for the summary's link. */
    public String elementId() {
        return Falt.elementId(falt);
    }
}
