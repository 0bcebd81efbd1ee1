/**
 * The database that comes along: a PostgreSQL of the same version as in production, kept under {@code ./data}, durable,
 * and started only when nobody points the application at a real server.
 */
@NullMarked
package se.nhv.databas;

import org.jspecify.annotations.NullMarked;
