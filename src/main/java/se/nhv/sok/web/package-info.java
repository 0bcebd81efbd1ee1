@NullMarked
package se.nhv.sok.web;

import org.jspecify.annotations.NullMarked;
