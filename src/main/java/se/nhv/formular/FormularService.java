package se.nhv.formular;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.nhv.fel.Saknas;

/** The door to the forms: find one, validate what was typed, and make it ready for a page. */
@Service
public class FormularService {
    private final Map<String, Formular> formular;
    private final Granskare granskare;
    private final Vybyggare vyer;

    FormularService(Formularkalla kalla, Granskare granskare, Vybyggare vyer) {
        this.formular = kalla.alla();
        this.granskare = granskare;
        this.vyer = vyer;
    }

    /**
     * @param nyckel the form key of the model, {@code rum/namn}
     * @throws Saknas if there is no such file
     */
    public Formular hamta(String nyckel) {
        Formular hittat = formular.get(nyckel);
        if (hittat == null) {
            throw new Saknas("formular.fel.formularetFinnsInte", nyckel);
        }
        return hittat;
    }

    /** The keys of all forms. */
    public Set<String> nycklar() {
        return formular.keySet();
    }

    /** What stands in the form before anybody has typed: the prefilled values, then the defaults of the file. */
    public Formulardata ifyllt(Formular formular, Sammanhang sammanhang) {
        return Ifyllning.av(formular, sammanhang);
    }

    /** Validates; parts that are hidden by what was typed are neither required nor in the answer. Never throws for bad input. */
    public Granskning granska(Formular formular, Formulardata data, Sammanhang sammanhang) {
        return granskare.granska(formular, data, sammanhang);
    }

    /** As {@link #granska(Formular, Formulardata, Sammanhang)}, for a form with nothing prefilled and no files. */
    public Granskning granska(Formular formular, Formulardata data, Map<String, List<Val>> val) {
        return granskare.granska(formular, data, Sammanhang.av(val, Map.of()));
    }

    /** The form with its values and faults, for the fragments of {@code formular/formular.html}. */
    public Formularvy vy(Formular formular, Formulardata data, Sammanhang sammanhang, List<Faltfel> fel) {
        return vyer.vy(formular, data, sammanhang, fel);
    }

    /**
     * An answer with its questions, for the fragment {@code visa}.
     *
     * @param sammanhang labels of the alternatives that are not in the file, names of the files
     */
    public List<Visat> visning(Formular formular, Svar svar, Sammanhang sammanhang) {
        return Visat.av(formular, svar, sammanhang);
    }
}
