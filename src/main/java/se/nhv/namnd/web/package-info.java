/** The pages of the nämnd's meetings; they see only the doors of the room. */
@NullMarked
package se.nhv.namnd.web;

import org.jspecify.annotations.NullMarked;
