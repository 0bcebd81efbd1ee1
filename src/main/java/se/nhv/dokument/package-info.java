/**
 * A document of title, headings, paragraphs, lists and tables, said once and written as a spreadsheet, a Word file or a PDF
 * that is PDF/A and PDF/UA, and several files as one PDF. Enter by {@link se.nhv.dokument.Dokumentskrivare} and
 * {@link se.nhv.dokument.Buntskrivare}. It knows nothing of the domain: whoever wants
 * a file says what shall stand in it.
 */
@ApplicationModule(allowedDependencies = "fel")
@NullMarked
package se.nhv.dokument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
