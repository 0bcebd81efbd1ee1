package se.nhv.gui;

import org.jspecify.annotations.Nullable;

/** One part of a thing that is shown in parts; {@code antal} is shown beside its name when it has one. */
public record Flik(
        String text, String href, boolean har, @Nullable Integer antal) {}
