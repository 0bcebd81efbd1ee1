package se.nhv.handelselogg;

/** Where a chain ends: the number and hash of its last entry. */
record Lank(long lopnummer, byte[] hash) {}
