package se.nhv.inlasning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param till the first day of what came after, null while the step runs */
record Stegtid(int steg, LocalDate fran, @Nullable LocalDate till, boolean pahittad) {}
