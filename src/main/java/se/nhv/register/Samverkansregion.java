package se.nhv.register;

/** One of the six. The code is also the unit of those who act for it. */
public record Samverkansregion(String kod, String namn, String lagnamn) {}
