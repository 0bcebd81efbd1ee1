/**
 * The forms: reads {@code forms/<rum>/<namn>.form} (Camunda Forms JSON), renders them as accessible HTML, validates what was
 * typed against the same file, and keeps drafts, uploads and the archive of answers. Doors: {@link
 * se.nhv.formular.FormularService}, {@link se.nhv.formular.Formularpost}, {@link se.nhv.formular.UtkastService}, {@link
 * se.nhv.formular.Uppladdningar} and {@link se.nhv.formular.Svarsarkiv}. It knows no other room: tasks, cases and persons are
 * opaque keys here.
 */
@ApplicationModule(displayName = "Formulär")
@NullMarked
package se.nhv.formular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
