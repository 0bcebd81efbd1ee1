/** Signing in and out, security headers, and {@code Inloggad} as a parameter of controllers. */
@NullMarked
package se.nhv.anvandare.web;

import org.jspecify.annotations.NullMarked;
