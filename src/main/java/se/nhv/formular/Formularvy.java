package se.nhv.formular;

import java.util.List;

/**
 * A form on its way to a page.
 *
 * @param fel every fault, in the order of the fields
 */
public record Formularvy(Formular formular, List<Faltvy> falt, List<Faltfel> fel) {

    public String enctype() {
        return formular.harFiler() ? "multipart/form-data" : "application/x-www-form-urlencoded";
    }

    /** Whether anything is shown or hidden by what is answered. */
    public boolean villkorligt() {
        return falt.stream().anyMatch(Faltvy::villkorligt);
    }
}
