/**
 * Beredningsgrupp 1: reads everything in one place, writes its parts, discusses and signs one yttrande. Enter by {@link
 * se.nhv.remiss.b1.B1Lasning} for how far it has come, {@link se.nhv.remiss.b1.B1Arbete} for what is written and signed, and
 * {@link se.nhv.remiss.b1.B1Deltagande} for who takes part. What the given yttrande says is kept with the remiss.
 */
@NullMarked
package se.nhv.remiss.b1;

import org.jspecify.annotations.NullMarked;
