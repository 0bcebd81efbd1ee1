/**
 * Owns step 6: how beredningsgrupp 2 prepares the ansökningar, round by round. Each samverkansregion analyses, together they
 * give one yttrande with a proposed fördelning, which is signed, communicated to the applicants (FL 25 §) and turned into a
 * nämndärende. Enter by {@link se.nhv.beredning.BeredningService}.
 */
@NullMarked
package se.nhv.beredning;

import org.jspecify.annotations.NullMarked;
