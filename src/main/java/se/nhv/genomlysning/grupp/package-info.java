/**
 * The sakkunniggrupp's own page: who is in it and what each has left to do, its meetings from the question which day to the
 * minutes, and its material. {@link se.nhv.genomlysning.grupp.Gruppdorr} says who comes in; the doors are {@link
 * se.nhv.genomlysning.grupp.Gruppoversikt}, {@link se.nhv.genomlysning.grupp.MoteService} and {@link
 * se.nhv.genomlysning.grupp.MaterialService}.
 */
@NullMarked
package se.nhv.genomlysning.grupp;

import org.jspecify.annotations.NullMarked;
