/** The pages of the arbetslista and of one task. */
@NullMarked
package se.nhv.arbetslista.web;

import org.jspecify.annotations.NullMarked;
