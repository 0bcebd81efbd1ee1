/**
 * Owns the registers that the whole house refers to: the 26 nationella programområden, the 21 regioner and the six
 * samverkansregioner, with Halland in two of them. They come from {@code src/main/resources/register/*.csv}. Other rooms read
 * them by {@link se.nhv.register.Register}; the room itself knows no other.
 */
@NullMarked
package se.nhv.register;

import org.jspecify.annotations.NullMarked;
