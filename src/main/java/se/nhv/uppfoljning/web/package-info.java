/** The pages of the register of tillstånd and of the follow-up; they see only the doors of the room. */
@NullMarked
package se.nhv.uppfoljning.web;

import org.jspecify.annotations.NullMarked;
