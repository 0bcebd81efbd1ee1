package se.nhv.forslag;

import java.time.Instant;
import java.time.LocalDate;

/** That somebody was asked to nominate, or reminded of it. */
record Nomineringsfraga(Nominerande vem, boolean paminnelse, LocalDate sistaDag, Instant tid) {}
