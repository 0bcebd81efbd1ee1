/** The only package that knows Camunda 7. Replacing the engine means replacing this package. */
@NullMarked
package se.nhv.engine.camunda;

import org.jspecify.annotations.NullMarked;
