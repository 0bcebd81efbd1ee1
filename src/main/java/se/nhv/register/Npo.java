package se.nhv.register;

/** A nationellt programområde. The code is also the unit of the role {@code npo}. */
public record Npo(String kod, String namn) {}
