/** The pages of utlysningar and ansökningar; they see only the doors of the room. */
@NullMarked
package se.nhv.ansokan.web;

import org.jspecify.annotations.NullMarked;
