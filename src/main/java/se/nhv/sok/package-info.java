/**
 * The search in the page's head: cases, tillståndsområden, handlingar and people, each only as far as the person who asks
 * may see them. Owns nothing. Enter by {@link se.nhv.sok.Sokning}.
 */
@NullMarked
package se.nhv.sok;

import org.jspecify.annotations.NullMarked;
