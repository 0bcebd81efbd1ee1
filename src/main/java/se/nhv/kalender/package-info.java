/**
 * Days and time: the Swedish calendar for any year, local days in Sweden, the meeting days of the nämnd with the last day
 * for their underlag, and the one clock of the house. Nobody asks the machine what time it is: inject
 * {@link java.time.Clock}. Enter by {@link se.nhv.kalender.Kalender}, {@link se.nhv.kalender.Sammantradesdagar} and, to
 * move the demo's time, {@link se.nhv.kalender.NhvClock}.
 */
@NullMarked
package se.nhv.kalender;

import org.jspecify.annotations.NullMarked;
