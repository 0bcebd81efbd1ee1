package se.nhv.uppfoljning;

import java.time.LocalDate;

/** What was agreed in a dialogärende: what, who, by when. */
public record Dialogatgard(String atgard, String ansvarig, LocalDate klarSenast) {}
