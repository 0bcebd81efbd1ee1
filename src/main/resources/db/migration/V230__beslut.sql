-- What is put before a beslutsmöte; a new version each time it is prepared again. The object is an ärende or, when a
-- decision is reconsidered, a tillståndsområde.
CREATE TABLE beslutsunderlag (
    objekt       uuid NOT NULL,
    version      integer NOT NULL CHECK (version > 0),
    arende       uuid NOT NULL REFERENCES vardomrade,
    omrade       uuid REFERENCES tillstandsomrade,
    foredragande uuid NOT NULL REFERENCES konto,
    mote         date NOT NULL,
    bakgrund     text NOT NULL,
    overvaganden text NOT NULL,
    forslag      text NOT NULL CHECK (forslag IN ('NHV', 'INTE_NHV')),
    tid          timestamptz NOT NULL,
    PRIMARY KEY (objekt, version)
);

CREATE TABLE beslutsunderlag_omrade (
    objekt        uuid NOT NULL,
    version       integer NOT NULL,
    ordning       integer NOT NULL,
    namn          text NOT NULL,
    definition    text NOT NULL,
    antal_enheter integer NOT NULL CHECK (antal_enheter BETWEEN 1 AND 5),
    PRIMARY KEY (objekt, version, ordning),
    FOREIGN KEY (objekt, version) REFERENCES beslutsunderlag
);

-- Every time a meeting dealt with the case: the denominator of "decided at the first meeting".
CREATE TABLE beslut (
    id               uuid PRIMARY KEY,
    objekt           uuid NOT NULL,
    arende           uuid NOT NULL REFERENCES vardomrade,
    omrade           uuid REFERENCES tillstandsomrade,
    gang             integer NOT NULL CHECK (gang > 0),
    underlag         integer NOT NULL,
    utfall           text NOT NULL CHECK (utfall IN ('NHV', 'INTE_NHV', 'SKJUTS_UPP')),
    dag              date NOT NULL,
    motivering       text NOT NULL,
    beslutsfattare   uuid NOT NULL REFERENCES konto,
    foredragande     uuid NOT NULL REFERENCES konto,
    deltog           text,
    avvikande_mening text,
    nytt_mote        date,
    tid              timestamptz NOT NULL,
    registrerat      timestamptz,
    handling         uuid,
    expedierat       timestamptz,
    UNIQUE (objekt, gang),
    -- Whoever decides has had it presented by somebody else.
    CHECK (beslutsfattare <> foredragande)
);

-- What was decided to be NHV, and the tillståndsområde it became.
CREATE TABLE beslut_omrade (
    beslut        uuid NOT NULL REFERENCES beslut,
    ordning       integer NOT NULL,
    namn          text NOT NULL,
    definition    text NOT NULL,
    antal_enheter integer NOT NULL CHECK (antal_enheter BETWEEN 1 AND 5),
    omrade        uuid REFERENCES tillstandsomrade,
    PRIMARY KEY (beslut, ordning)
);
