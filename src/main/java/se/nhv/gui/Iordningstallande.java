package se.nhv.gui;

import java.util.Optional;

/** Work on the whole application that goes on while its pages are already shown, and that they tell of. */
public interface Iordningstallande {
    /** How far it has come; nothing when nothing goes on. */
    Optional<Framsteg> framsteg();

    /** So many of so many rows. */
    record Framsteg(int klara, int alla) {}
}
