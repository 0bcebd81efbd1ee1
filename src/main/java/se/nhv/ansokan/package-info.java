/**
 * Owns step 5: the utlysning of a tillståndsområde with its villkor, what each region said, the ansökningar and how they
 * were judged. Enter by {@link se.nhv.ansokan.UtlysningService}, {@link se.nhv.ansokan.AnsokanService} and
 * {@link se.nhv.ansokan.Villkorskatalog}. No applicant sees another's ansökan.
 */
@NullMarked
package se.nhv.ansokan;

import org.jspecify.annotations.NullMarked;
