-- The register of tillstånd. Tills vidare: an end day exists only once it is decided.
CREATE TABLE tillstand (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    region text NOT NULL,
    enhet text NOT NULL,
    enhetsnamn text NOT NULL,
    startdag date NOT NULL,
    undertillstand text,
    beslut text,
    slutdag date,
    slut_skal text,
    CHECK ((slutdag IS NULL) = (slut_skal IS NULL)),
    CHECK (slutdag >= startdag)
);

CREATE UNIQUE INDEX tillstand_ett_per_enhet ON tillstand (omrade, enhet) WHERE slutdag IS NULL;

CREATE TABLE tillstand_villkor (
    tillstand uuid NOT NULL REFERENCES tillstand,
    version integer NOT NULL,
    galler_fran date NOT NULL,
    villkor text NOT NULL,
    beslut text,
    PRIMARY KEY (tillstand, version)
);

CREATE TABLE anmalan (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    tillstand uuid NOT NULL REFERENCES tillstand,
    sort text NOT NULL CHECK (sort IN ('ANDRING', 'ATERKALLELSE')),
    beskrivning text NOT NULL,
    galler_fran date,
    anmald_av uuid NOT NULL,
    inkom timestamptz NOT NULL,
    leder_till text CHECK (leder_till IN ('REGISTRERAS', 'NAMND', 'DIALOG')),
    slag text,
    bedomning text,
    handlagd_av uuid,
    handlagd timestamptz,
    avslutad date
);

CREATE INDEX anmalan_omrade ON anmalan (omrade, inkom);

CREATE TABLE dialogarende (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    anmalan uuid REFERENCES anmalan,
    enhet text NOT NULL,
    fraga text NOT NULL,
    mote_dag date NOT NULL,
    slutsats text NOT NULL,
    avslutat_av uuid NOT NULL
);

CREATE TABLE dialogatgard (
    dialogarende uuid NOT NULL REFERENCES dialogarende,
    nr integer NOT NULL,
    atgard text NOT NULL,
    ansvarig text NOT NULL,
    klar_senast date NOT NULL,
    uppfoljning text,
    PRIMARY KEY (dialogarende, nr)
);
