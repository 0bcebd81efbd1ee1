/**
 * What everybody may see without signing in: where every vårdområde stands, what was decided, which tillstånd there are,
 * the handlingar that are meant for all, and the same as open data. Owns nothing; it asks the other rooms and leaves out
 * persons, utkast, secret handlingar, internal notes and applications. Enter by {@link se.nhv.publik.Offentligt} and
 * {@link se.nhv.publik.OppnaData}.
 */
@NullMarked
package se.nhv.publik;

import org.jspecify.annotations.NullMarked;
