-- What somebody said in an answer, point by point, and what each led to: a change in the underlag, or why not.
-- kalla is a yttrande or an oppet_svar; fraga 0 is what is about none of the questions.
CREATE TABLE synpunkt (
    id              uuid PRIMARY KEY,
    remiss          uuid NOT NULL REFERENCES remiss,
    kalla           uuid NOT NULL,
    fraga           integer NOT NULL CHECK (fraga >= 0),
    text            text NOT NULL CHECK (text <> ''),
    skriven         timestamptz NOT NULL,
    skriven_av      uuid NOT NULL REFERENCES konto,
    version         integer CHECK (version > 0),
    del             text CHECK (del IN ('DEFINITION', 'ANTAL_ENHETER', 'VILLKOR', 'KONSEKVENSER', 'ANNAT')),
    villkor         uuid,
    svar            text CHECK (svar <> ''),
    besvarad        timestamptz,
    besvarad_av     uuid REFERENCES konto,
    CHECK ((version IS NULL) = (del IS NULL)),
    CHECK (villkor IS NULL OR del = 'VILLKOR'),
    CHECK (version IS NULL OR svar IS NOT NULL),
    CHECK ((svar IS NULL) = (besvarad IS NULL) AND (svar IS NULL) = (besvarad_av IS NULL))
);
CREATE INDEX synpunkt_remiss ON synpunkt (remiss, skriven, id);

-- What was published, as it stood when the utredare said so. A later one takes its place; none is changed.
CREATE TABLE du_sa_publicering (
    id       uuid PRIMARY KEY,
    remiss   uuid NOT NULL REFERENCES remiss,
    version  integer NOT NULL CHECK (version > 0),
    utan_svar integer NOT NULL CHECK (utan_svar >= 0),
    handling uuid NOT NULL,
    tid      timestamptz NOT NULL,
    av       uuid NOT NULL REFERENCES konto,
    UNIQUE (remiss, version)
);

CREATE TABLE du_sa_publicerad (
    publicering uuid NOT NULL REFERENCES du_sa_publicering,
    nr          integer NOT NULL CHECK (nr > 0),
    fraga       integer NOT NULL CHECK (fraga >= 0),
    fran        text NOT NULL,
    synpunkt    text NOT NULL,
    andring     text,
    svar        text NOT NULL,
    PRIMARY KEY (publicering, nr)
);
