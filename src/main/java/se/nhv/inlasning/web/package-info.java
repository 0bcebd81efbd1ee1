/** The page where an administrator brings in cases. */
@NullMarked
package se.nhv.inlasning.web;

import org.jspecify.annotations.NullMarked;
