package se.nhv.gui;

/** A link with its words, such as one place on the way to this page. */
public record Lank(String text, String href) {}
