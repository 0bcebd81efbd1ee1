/**
 * E-mail by outbox: what shall be sent is written in the caller's transaction and sent afterwards, with new attempts; what
 * could not be sent is seen on the case and can be tried again. Enter by {@link se.nhv.utskick.UtskickService}.
 */
@NullMarked
package se.nhv.utskick;

import org.jspecify.annotations.NullMarked;
