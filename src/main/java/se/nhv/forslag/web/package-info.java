/** Pages of the bruttolista: read it, propose, support and prioritise. */
@NullMarked
package se.nhv.forslag.web;

import org.jspecify.annotations.NullMarked;
