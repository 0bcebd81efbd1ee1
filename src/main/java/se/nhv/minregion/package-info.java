/**
 * What a regionföreträdare has before her: every remiss, ansökan, komplettering and report of her own region, with its last
 * days two years ahead, and as a calendar file. Owns nothing; it asks the other rooms and shows only what is the region's
 * own. Enter by {@link se.nhv.minregion.MinRegion}.
 */
@NullMarked
package se.nhv.minregion;

import org.jspecify.annotations.NullMarked;
