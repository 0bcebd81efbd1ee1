/**
 * The few ways in which a request can be refused, as exceptions every room may throw. Their messages are Swedish
 * sentences that reach the person who asked; room {@code gui} turns them into pages and problems.
 */
@NullMarked
package se.nhv.fel;

import org.jspecify.annotations.NullMarked;
