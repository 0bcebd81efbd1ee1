package se.nhv.arbetslista;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.nhv.formular.Val;

/**
 * A room's receiver of the answers to one form. Called in the transaction that completes the task, under the case's lock,
 * after the answer was found valid; whatever it throws undoes everything.
 */
public interface Svarsmottagare {

    /** The form, {@code rum/namn}. */
    String formular();

    /**
     * Does what the answer means.
     *
     * @return what the gateways after the task ask for, by variable name; primitives only, no personal data
     * @throws se.nhv.fel.Avvisad if a rule of the domain is broken, with the field where it can be mended
     */
    Map<String, Object> taEmot(Uppgiftssvar svar);

    /**
     * What the answer is as a handling; asked when the room has done what the answer means. What came from somebody or
     * was finished here is registered at once (OSL 5 kap. 1 §); for what is not, the reason is said.
     */
    Svarshandling handling(Uppgiftssvar svar);

    /** What earlier steps decided, put into the form by field key; rows as lists of maps. */
    default Map<String, Object> forifyll(Uppgift uppgift) {
        return Map.of();
    }

    /** Alternatives that the form leaves to us, by {@code valuesKey}. */
    default Map<String, List<Val>> val(Uppgift uppgift) {
        return Map.of();
    }

    /**
     * Whether who answered what is to be kept nowhere; then the room alone stores the answer, apart from the person. Who has
     * answered is not told either: the task is seen by nobody but the one who is asked, and the log names nobody.
     */
    default boolean anonymt() {
        return false;
    }

    /** The task has come into the arbetslista, with its last day: the room may tell whoever is asked. */
    default void oppnad(Uppgift uppgift) {}

    /** The address of a page where the work that the task ends is done, for tasks that are more than their form. */
    default Optional<String> sida(Uppgift uppgift) {
        return Optional.empty();
    }

    /** The last day, where the case itself has decided one; otherwise the table of answering times decides. */
    default Optional<LocalDate> forfaller(Uppgift uppgift) {
        return Optional.empty();
    }
}
