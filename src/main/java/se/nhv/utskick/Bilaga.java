package se.nhv.utskick;

/** A file that goes with a mail. */
public record Bilaga(String namn, String typ, byte[] innehall) {}
