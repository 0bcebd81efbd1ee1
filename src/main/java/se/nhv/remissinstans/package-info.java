/**
 * Owns the register of remissinstanser: who can be asked, by which contacts, from which day to which. Enter by {@link
 * se.nhv.remissinstans.Instanser} for whom a remiss can go to on a day, and by {@link se.nhv.remissinstans.Remissregister} to
 * look in the register and keep it. What a remiss was sent with is kept by room {@code remiss} and does not change with the
 * register.
 */
@NullMarked
package se.nhv.remissinstans;

import org.jspecify.annotations.NullMarked;
