/** The page by which an instans answers without an account, and the pages by which the agency follows its remisser. */
@NullMarked
package se.nhv.remiss.web;

import org.jspecify.annotations.NullMarked;
