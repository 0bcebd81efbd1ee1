/**
 * Answers of those who were not asked: the remiss as everybody sees it, and what they answered, kept apart from the
 * instanser's. Enter by {@link se.nhv.remiss.oppen.OpenRemissService}.
 */
@NamedInterface("oppen")
@NullMarked
package se.nhv.remiss.oppen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
