/** Pages of step 2. */
@NullMarked
package se.nhv.genomlysning.web;

import org.jspecify.annotations.NullMarked;
