/**
 * Step 1, kartläggning: the bruttolista with its förslag, stöd and prioriteringar, the omgångar, what was selected and why,
 * and the recruiting of the sakkunniggrupp. Enter by {@link se.nhv.forslag.ForslagService}, {@link
 * se.nhv.forslag.Bruttolista}, {@link se.nhv.forslag.Sammanslagningar} and {@link se.nhv.forslag.RekryteringService}, for the dialogue with the NPO by {@link
 * se.nhv.forslag.Npooversikt}, {@link se.nhv.forslag.Npofragor} and {@link se.nhv.forslag.Avstamningar}, for the nominations by
 * {@link se.nhv.forslag.Nomineringsfragor}, {@link se.nhv.forslag.Nomineringssvar}, {@link se.nhv.forslag.Rekryteringsoversikt}
 * and {@link se.nhv.forslag.Gruppplatser}; the models enter by
 * {@link se.nhv.forslag.ForslagTasks}.
 */
@NullMarked
package se.nhv.forslag;

import org.jspecify.annotations.NullMarked;
