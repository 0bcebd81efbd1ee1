CREATE TABLE matt (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    nr integer NOT NULL,
    UNIQUE (omrade, nr)
);

CREATE TABLE matt_version (
    matt uuid NOT NULL REFERENCES matt,
    version integer NOT NULL,
    namn text NOT NULL,
    definition text NOT NULL,
    taljare text NOT NULL,
    namnare text,
    kalla text NOT NULL,
    riktning text NOT NULL CHECK (riktning IN ('HOGRE', 'LAGRE', 'INGEN')),
    mal numeric(5, 2) CHECK (mal BETWEEN 0 AND 100),
    status text NOT NULL CHECK (status IN ('UNDER_UTVECKLING', 'FASTSTALLT', 'UTGATT')),
    seriebrott text,
    skapad timestamptz NOT NULL,
    skapad_av uuid NOT NULL,
    faststalld date,
    publicerad date,
    PRIMARY KEY (matt, version),
    CHECK (publicerad IS NULL OR status <> 'UNDER_UTVECKLING')
);

-- One row per tillståndsområde and year that is reported; the report round is open until the outcome is published.
CREATE TABLE rapportar (
    omrade uuid NOT NULL,
    ar integer NOT NULL,
    arende uuid NOT NULL,
    oppnar date NOT NULL,
    analys text,
    analys_klar date,
    analys_av uuid,
    publiceras date,
    analys_forsenad boolean NOT NULL DEFAULT false,
    publicerad date,
    PRIMARY KEY (omrade, ar)
);

CREATE UNIQUE INDEX rapportar_ett_oppet ON rapportar (omrade) WHERE publicerad IS NULL;

CREATE TABLE arsrapport (
    id uuid PRIMARY KEY,
    omrade uuid NOT NULL,
    ar integer NOT NULL,
    enhet text NOT NULL,
    status text NOT NULL CHECK (status IN ('INLAMNAD', 'ATERSAND', 'GODTAGEN')),
    inlamnad timestamptz NOT NULL,
    inlamnad_av uuid NOT NULL,
    kommentar text,
    uppgiftslamnare text NOT NULL,
    aterfraga text,
    UNIQUE (omrade, ar, enhet),
    FOREIGN KEY (omrade, ar) REFERENCES rapportar
);

-- Missing is not zero: a value is there, or the reason why it is not.
CREATE TABLE arsrapport_varde (
    rapport uuid NOT NULL REFERENCES arsrapport,
    matt uuid NOT NULL,
    version integer NOT NULL,
    taljare integer,
    namnare integer,
    saknas_skal text,
    kommentar text,
    PRIMARY KEY (rapport, matt),
    FOREIGN KEY (matt, version) REFERENCES matt_version,
    CHECK (namnare IS NULL OR taljare IS NOT NULL),
    CHECK ((taljare IS NULL) = (saknas_skal IS NOT NULL)),
    CHECK (taljare >= 0 AND taljare <= coalesce(namnare, taljare))
);

-- A deviation starts a look at it; it is never a verdict.
CREATE TABLE avvikelse (
    omrade uuid NOT NULL,
    ar integer NOT NULL,
    nr integer NOT NULL,
    matt text NOT NULL,
    enhet text,
    beskrivning text NOT NULL,
    atgard text NOT NULL CHECK (atgard IN ('FOLJS', 'FRAGA', 'DIALOG')),
    PRIMARY KEY (omrade, ar, nr),
    FOREIGN KEY (omrade, ar) REFERENCES rapportar
);

CREATE TABLE uppstartsmote (
    omrade uuid NOT NULL,
    dag date NOT NULL,
    deltagare text NOT NULL,
    anteckning text NOT NULL,
    av uuid NOT NULL,
    PRIMARY KEY (omrade, dag)
);

CREATE TABLE uppstartsmote_overenskommet (
    omrade uuid NOT NULL,
    dag date NOT NULL,
    nr integer NOT NULL,
    vad text NOT NULL,
    vem text NOT NULL,
    senast date,
    PRIMARY KEY (omrade, dag, nr),
    FOREIGN KEY (omrade, dag) REFERENCES uppstartsmote
);

CREATE TABLE utvardering (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    sort text NOT NULL CHECK (sort IN ('TILLSTAND', 'ANTAL')),
    dag date NOT NULL,
    slutsats text NOT NULL,
    redovisning text NOT NULL,
    nytt_antal integer CHECK (nytt_antal BETWEEN 1 AND 5),
    fortydligad_definition text,
    fortydligad date,
    av uuid NOT NULL
);

CREATE INDEX utvardering_omrade ON utvardering (omrade, sort, dag);

-- What the house measures about itself; a later count of the same thing on the same day replaces the earlier.
CREATE TABLE matning (
    matt text NOT NULL,
    objekt uuid NOT NULL,
    dag date NOT NULL,
    taljare numeric NOT NULL,
    namnare numeric,
    PRIMARY KEY (matt, objekt, dag)
);
