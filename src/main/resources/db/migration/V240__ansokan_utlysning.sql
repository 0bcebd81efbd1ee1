-- The catalogue of generella villkor is loaded by the agency, never written here; a utlysning freezes what applied.
CREATE TABLE villkorskatalog (
    version integer PRIMARY KEY CHECK (version > 0),
    kalla text NOT NULL,
    galler_fran date NOT NULL,
    inlast timestamptz NOT NULL,
    inlast_av uuid NOT NULL
);

CREATE TABLE generellt_villkor (
    version integer NOT NULL REFERENCES villkorskatalog,
    nr integer NOT NULL,
    paragraf text NOT NULL,
    lydelse text NOT NULL CHECK (lydelse <> ''),
    PRIMARY KEY (version, nr)
);

CREATE TABLE utlysning (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    nr integer NOT NULL,
    sista_dag date NOT NULL,
    ursprunglig_sista_dag date NOT NULL,
    forlangd_skal text,
    utlysningstext text NOT NULL,
    extra boolean NOT NULL,
    beslutad_av uuid NOT NULL,
    publicerad date,
    avslutad date,
    UNIQUE (omrade, nr),
    CHECK ((forlangd_skal IS NULL) = (sista_dag = ursprunglig_sista_dag))
);

CREATE TABLE utlysning_villkor (
    utlysning uuid NOT NULL REFERENCES utlysning,
    nr integer NOT NULL,
    sort text NOT NULL CHECK (sort IN ('GENERELLT', 'SPECIFIKT')),
    paragraf text,
    lydelse text NOT NULL,
    PRIMARY KEY (utlysning, nr)
);

-- What each region said; a region that let the day pass is written down as silent, not left out.
CREATE TABLE utlysning_region (
    utlysning uuid NOT NULL REFERENCES utlysning,
    region text NOT NULL,
    stallning text NOT NULL CHECK (stallning IN ('ANSOKER', 'AVSTAR', 'INGET_SVAR')),
    motivering text,
    nar timestamptz NOT NULL,
    PRIMARY KEY (utlysning, region)
);
