/** The register of remissinstanser, and each of them. */
@NullMarked
package se.nhv.remissinstans.web;

import org.jspecify.annotations.NullMarked;
