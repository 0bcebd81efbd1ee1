/**
 * The demo: real vårdområden with days that are partly made up, and a clock that can be moved ahead. Exists only with
 * {@code nhv.demo=true}. Nobody enters it; it enters the others as people do.
 */
@NullMarked
package se.nhv.demo;

import org.jspecify.annotations.NullMarked;
