-- The open tasks, kept in the engine's own transaction; no foreign key to the engine's tables, which are its own.
CREATE TABLE uppgift (
    id         text PRIMARY KEY,
    arende     uuid NOT NULL REFERENCES vardomrade,
    omrade     uuid REFERENCES tillstandsomrade,
    steg       integer NOT NULL,
    nyckel     text NOT NULL,
    namn       text NOT NULL,
    formular   text NOT NULL,
    grupper    text[] NOT NULL,
    tilldelad  uuid,
    skapad     timestamptz NOT NULL,
    forfaller  date,
    lokala     jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX uppgift_tilldelad ON uppgift (tilldelad, forfaller);
CREATE INDEX uppgift_grupper ON uppgift USING gin (grupper);
CREATE INDEX uppgift_arende ON uppgift (arende);

-- Somebody away for a period, and who steps in. Both days are included.
CREATE TABLE franvaro (
    id        uuid PRIMARY KEY,
    konto     uuid NOT NULL,
    ersattare uuid NOT NULL,
    fran      date NOT NULL,
    till      date NOT NULL,
    CHECK (till >= fran),
    CHECK (konto <> ersattare)
);
CREATE INDEX franvaro_ersattare ON franvaro (ersattare, fran, till);
