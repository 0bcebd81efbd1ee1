-- A meeting of the sakkunniggrupp, from the question which day to its minutes. The version is the calendar file's SEQUENCE.
CREATE TABLE gruppmote (
    id           uuid PRIMARY KEY,
    arende       uuid NOT NULL REFERENCES vardomrade,
    rubrik       text NOT NULL,
    svar_senast  date NOT NULL,
    lage         text NOT NULL CHECK (lage IN ('FORFRAGAN', 'BESTAMT', 'INSTALLT')),
    version      integer NOT NULL DEFAULT 0,
    dag          date,
    fran         time,
    till         time,
    digitalt     boolean,
    var          text,
    skal         text,
    anteckningar uuid REFERENCES handling,
    skapat       timestamptz NOT NULL,
    CHECK (lage <> 'BESTAMT' OR dag IS NOT NULL),
    CHECK (lage <> 'INSTALLT' OR skal IS NOT NULL),
    CHECK ((dag IS NULL) = (fran IS NULL) AND (dag IS NULL) = (till IS NULL)
           AND (dag IS NULL) = (digitalt IS NULL) AND (dag IS NULL) = (var IS NULL)),
    CHECK (till > fran),
    CHECK (anteckningar IS NULL OR lage = 'BESTAMT')
);
CREATE INDEX gruppmote_arende ON gruppmote (arende);

-- The days that were proposed, and what each member said about them.
CREATE TABLE gruppmote_dag (
    mote uuid NOT NULL REFERENCES gruppmote,
    dag  date NOT NULL,
    PRIMARY KEY (mote, dag)
);

CREATE TABLE gruppmote_svar (
    mote  uuid NOT NULL,
    dag   date NOT NULL,
    konto uuid NOT NULL REFERENCES konto,
    svar  text NOT NULL CHECK (svar IN ('KAN', 'OM_DET_BEHOVS', 'KAN_INTE')),
    tid   timestamptz NOT NULL,
    PRIMARY KEY (mote, dag, konto),
    FOREIGN KEY (mote, dag) REFERENCES gruppmote_dag
);

-- The handlingar that the group works with, in the order they were given.
CREATE TABLE gruppmaterial (
    arende   uuid NOT NULL REFERENCES vardomrade,
    handling uuid NOT NULL REFERENCES handling,
    tid      timestamptz NOT NULL,
    PRIMARY KEY (arende, handling)
);
