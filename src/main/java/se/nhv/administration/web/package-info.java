/** The pages of an administrator. */
@NullMarked
package se.nhv.administration.web;

import org.jspecify.annotations.NullMarked;
