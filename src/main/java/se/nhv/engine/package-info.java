/**
 * The process engine in our words: start, complete, correlate, move. Everything else in the house speaks to these
 * interfaces; the product behind them is known only to {@code engine.camunda}.
 */
@NullMarked
package se.nhv.engine;

import org.jspecify.annotations.NullMarked;
