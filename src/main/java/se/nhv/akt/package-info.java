/**
 * The akt: the page that gathers everything about one case out of the other rooms, the list of cases, and the few things
 * one does to a case as a whole. Owns nothing of what it shows. Other pages
 * borrow {@link se.nhv.akt.Steglagen}, so that the eight steps say the same everywhere.
 */
@NullMarked
package se.nhv.akt;

import org.jspecify.annotations.NullMarked;
