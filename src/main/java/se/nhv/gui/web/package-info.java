/** The pages of the house itself: start, accessibility statement, and what is shown when something went wrong. */
@NullMarked
package se.nhv.gui.web;

import org.jspecify.annotations.NullMarked;
