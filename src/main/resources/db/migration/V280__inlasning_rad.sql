-- Files that were brought in, and by whom.
CREATE TABLE inlasning (
    id          uuid PRIMARY KEY,
    nar         timestamptz NOT NULL,
    av          uuid NOT NULL,
    rader       integer NOT NULL,
    inlasta     integer NOT NULL,
    oforandrade integer NOT NULL
);

-- What each row said, so that the same file can be read again without doubles and a changed row is found out.
CREATE TABLE inlast_rad (
    nyckel     text PRIMARY KEY,
    inlasning  uuid NOT NULL REFERENCES inlasning,
    arende     uuid NOT NULL REFERENCES vardomrade,
    omrade     uuid REFERENCES tillstandsomrade,
    dnr        text,
    innehall   jsonb NOT NULL
);
CREATE INDEX inlast_rad_arende ON inlast_rad (arende);
