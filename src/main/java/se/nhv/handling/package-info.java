/**
 * Documents: registered at once in the one place for it, numbered within their case without holes, never changed, secret
 * or not. Enter by {@link se.nhv.handling.HandlingService}; who may see a handling is decided in
 * {@link se.nhv.handling.Insyn} and nowhere else.
 */
@NullMarked
package se.nhv.handling;

import org.jspecify.annotations.NullMarked;
