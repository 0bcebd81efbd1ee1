/**
 * Owns step 8: the register of tillstånd, the versioned uppföljningsmått, the yearly reports and their outcome, the
 * evaluations, what permit holders announce, and the figures the house measures about itself. Enter by
 * {@link se.nhv.uppfoljning.TillstandService}, {@link se.nhv.uppfoljning.MattService},
 * {@link se.nhv.uppfoljning.RapportService}, {@link se.nhv.uppfoljning.AnmalanService} and
 * {@link se.nhv.uppfoljning.Matningar}. It knows no other step; rooms whose figures it counts implement
 * {@link se.nhv.uppfoljning.Enkatunderlag} and {@link se.nhv.uppfoljning.Remissunderlag}.
 */
@NullMarked
package se.nhv.uppfoljning;

import org.jspecify.annotations.NullMarked;
