/**
 * The open tasks: its own table kept in the engine's transaction, who may take them, handing over and absence, and the one
 * door by which a task is answered, for pages and API alike. A room that receives answers implements
 * {@link se.nhv.arbetslista.Svarsmottagare}.
 */
@NullMarked
package se.nhv.arbetslista;

import org.jspecify.annotations.NullMarked;
