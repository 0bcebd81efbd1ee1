-- Accounts. User names are kept in lower case; an account is never removed, since what its person did stays.
CREATE TABLE konto (
    id uuid PRIMARY KEY,
    anvandarnamn text NOT NULL UNIQUE CHECK (anvandarnamn = lower(anvandarnamn) AND anvandarnamn <> ''),
    namn text NOT NULL,
    epost text,
    losenordshash text,
    aktiv boolean NOT NULL DEFAULT true,
    demo boolean NOT NULL DEFAULT false,
    skapad timestamptz NOT NULL
);

CREATE TABLE konto_roll (
    konto uuid NOT NULL REFERENCES konto,
    nr integer NOT NULL,
    roll text NOT NULL,
    enhet text,
    PRIMARY KEY (konto, nr),
    UNIQUE NULLS NOT DISTINCT (konto, roll, enhet)
);

CREATE INDEX konto_roll_grupp ON konto_roll (roll, enhet);
