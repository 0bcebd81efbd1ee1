package se.nhv.anvandare;

/** What every kind of sign-in (password, OIDC, test) carries as its principal. */
public interface HarInloggad {
    Inloggad inloggad();
}
