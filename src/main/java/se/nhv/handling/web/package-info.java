/** The pages of the room; they see only its doors. */
@NullMarked
package se.nhv.handling.web;

import org.jspecify.annotations.NullMarked;
