@NullMarked
package se.nhv.publik.web;

import org.jspecify.annotations.NullMarked;
