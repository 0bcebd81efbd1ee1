/** The page of a regionföreträdare, and its calendar file. */
@NullMarked
package se.nhv.minregion.web;

import org.jspecify.annotations.NullMarked;
