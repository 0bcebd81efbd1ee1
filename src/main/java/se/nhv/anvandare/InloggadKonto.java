package se.nhv.anvandare;

import java.io.Serializable;
import java.security.Principal;

/** The principal after signing in with a password; its name in logs is the account's id, never the person's. */
record InloggadKonto(Inloggad inloggad) implements HarInloggad, Principal, Serializable {
    @Override
    public String getName() {
        return inloggad.id().toString();
    }
}
