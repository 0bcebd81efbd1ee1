/**
 * The house for machines, {@code /api/v1}: the same doors and the same access rules as the pages, in JSON. Faults are
 * RFC 9457 problems. It enters every room by its door, and none of them knows it.
 */
@NullMarked
package se.nhv.api;

import org.jspecify.annotations.NullMarked;
