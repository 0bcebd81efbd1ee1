package se.nhv.anvandare;

/** A unit that a demo account stands for. */
record Demoenhet(String kod, String namn) {}
