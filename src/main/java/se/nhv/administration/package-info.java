/**
 * What whoever keeps the system running sees and does: what is stuck, which versions of the models run, which cases are
 * behind, mails that did not leave, accounts. Owns nothing itself; it asks the rooms that do.
 */
@NullMarked
package se.nhv.administration;

import org.jspecify.annotations.NullMarked;
