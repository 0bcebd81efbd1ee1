CREATE TABLE enkat (
    arende  uuid PRIMARY KEY REFERENCES vardomrade,
    startad date NOT NULL,
    stanger date NOT NULL
);

-- Who has been asked and who has answered; kept apart from what was answered.
CREATE TABLE enkatmottagare (
    arende   uuid NOT NULL REFERENCES enkat,
    konto    uuid NOT NULL REFERENCES konto,
    besvarad boolean NOT NULL DEFAULT false,
    PRIMARY KEY (arende, konto)
);

-- No person and no time of the day stands here.
CREATE TABLE enkatsvar (
    id        uuid PRIMARY KEY,
    arende    uuid NOT NULL REFERENCES enkat,
    kommentar text
);

-- 1–5, or null for "kan inte bedöma".
CREATE TABLE enkatsvar_fraga (
    enkatsvar uuid NOT NULL REFERENCES enkatsvar,
    fraga     text NOT NULL,
    varde     integer CHECK (varde BETWEEN 1 AND 5),
    PRIMARY KEY (enkatsvar, fraga)
);
