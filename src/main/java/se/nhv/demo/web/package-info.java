/** The page on which the demo's clock is moved. */
@NullMarked
package se.nhv.demo.web;

import org.jspecify.annotations.NullMarked;
