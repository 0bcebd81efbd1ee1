package se.nhv.gui;

/** A filter that is on, and the address of the same list without it. */
public record Tagg(String text, String taBort) {}
