/**
 * Who people are and what they may do: accounts, roles, sign-in, and the one place where access is decided. Enter by
 * {@code KontoService}, {@code Inloggad} and {@code Atkomstregler}.
 */
@NullMarked
package se.nhv.anvandare;

import org.jspecify.annotations.NullMarked;
