/**
 * Whose every day of a case was, and why: intervals with one owner and one reason that neither overlap nor leave gaps,
 * kept by the day it happened and the moment it was recorded; the norms they are held against; and the figures made of
 * them. Steps 1–4 run on the ärende, steps 5–8 on each tillståndsområde. The models enter by
 * {@link se.nhv.tidsatgang.TidsatgangTasks}, rooms by {@link se.nhv.tidsatgang.TidsatgangService},
 * {@link se.nhv.tidsatgang.Normtider} and {@link se.nhv.tidsatgang.Tidsfigurer}.
 *
 * <p>The rule of the day: it belongs to whoever has the case when the local day ends. Several changes on one day leave
 * only the last. A span is written [from, to), and is open while it runs.
 */
@NullMarked
package se.nhv.tidsatgang;

import org.jspecify.annotations.NullMarked;
