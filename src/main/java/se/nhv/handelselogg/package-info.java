/**
 * Who did what when, in chains that show if anything was changed, taken away or put in afterwards: one chain per ärende and
 * one for what concerns none. Holds no personal data, only opaque ids. Enter by {@link se.nhv.handelselogg.Handelselogg}.
 */
@NullMarked
package se.nhv.handelselogg;

import org.jspecify.annotations.NullMarked;
