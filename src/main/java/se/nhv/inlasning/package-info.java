/**
 * Brings in cases that run already: reads a file, checks all of it, says every fault with its line, and imports all of it
 * or nothing. Each case then stands at its step in the engine with its tasks open and its own history. Enter by
 * {@link se.nhv.inlasning.InlasningService}; the format is described in {@code docs/inlasning.md}. It enters all other
 * rooms by their doors, and none of them knows it.
 */
@NullMarked
package se.nhv.inlasning;

import org.jspecify.annotations.NullMarked;
