/**
 * Owns what every page has in common: layout, navigation, formatting, the eight steps and the pages that say what went
 * wrong. It knows nothing of the domain. Rooms enter by the fragments in {@code templates/fragments}, by the bean
 * {@code format} and by {@link se.nhv.gui.Steglage}.
 */
@NullMarked
package se.nhv.gui;

import org.jspecify.annotations.NullMarked;
