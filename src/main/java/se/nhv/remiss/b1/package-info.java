/**
 * Beredningsgrupp 1: reads everything in one place, writes its parts, discusses and signs one yttrande. Enter by {@link
 * se.nhv.remiss.b1.B1Arbete}; what the given yttrande says is kept with the remiss ({@link se.nhv.remiss.Remissberedning}).
 */
@NullMarked
package se.nhv.remiss.b1;

import org.jspecify.annotations.NullMarked;
