/**
 * The few ways in which a request can be refused, as exceptions every room may throw. Each is made from
 * the key of its text, whose Swedish sentence is its message and reaches the person who asked; room {@code gui} turns
 * them into pages and problems. {@link se.nhv.fel.Textkalla} has the texts themselves.
 */
@NullMarked
package se.nhv.fel;

import org.jspecify.annotations.NullMarked;
