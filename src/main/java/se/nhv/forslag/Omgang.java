package se.nhv.forslag;

import java.util.UUID;

/** A batch of genomlysningar that are started together. */
public record Omgang(UUID id, String namn) {}
