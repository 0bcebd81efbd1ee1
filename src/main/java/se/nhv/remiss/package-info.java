/**
 * Step 3, remiss och beredning 1: who is asked in a remiss, by which link, anstånd and förlängning, the yttranden per
 * question, and what they come to. Enter by {@link se.nhv.remiss.RemissService}, {@link se.nhv.remiss.YttrandeService} for
 * those who answer without an account, {@link se.nhv.remiss.Remissmatriser} for what the answers come to, {@link
 * se.nhv.remiss.KodatYttrandeService}, {@link se.nhv.remiss.SynpunktService}, {@link se.nhv.remiss.DuSaService} and {@link
 * se.nhv.remiss.Yttrandepublicering} for what the utredare makes of them, and {@link se.nhv.remiss.Remissberedning} for the
 * way on; the models enter by {@link se.nhv.remiss.RemissTasks}.
 *
 * <p>Two parts have packages of their own: {@code oppen}, what those answer who were not asked, and {@code b1}, how
 * beredningsgrupp 1 comes to its yttrande. Who can be asked at all is room {@code remissinstans}.
 */
@NullMarked
package se.nhv.remiss;

import org.jspecify.annotations.NullMarked;
