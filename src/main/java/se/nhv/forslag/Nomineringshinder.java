package se.nhv.forslag;

import java.time.Instant;

/** Why somebody who was asked nominates nobody. */
record Nomineringshinder(Nominerande vem, String hinder, Instant tid) {}
