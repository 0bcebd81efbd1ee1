/** The pages of tidsåtgång: the figure of all vårdområden, and the part of a case's page that shows its time. */
@NullMarked
package se.nhv.tidsatgang.web;

import org.jspecify.annotations.NullMarked;
