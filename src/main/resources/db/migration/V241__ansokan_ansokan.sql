CREATE TABLE ansokan (
    id uuid PRIMARY KEY,
    utlysning uuid NOT NULL REFERENCES utlysning,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    region text NOT NULL,
    enhet text NOT NULL,
    enhetsnamn text NOT NULL,
    vardgivare text,
    tidigast_start date NOT NULL,
    konsekvenser_med text NOT NULL,
    konsekvenser_utan text NOT NULL,
    kontaktperson text NOT NULL,
    kontakt_epost text NOT NULL,
    inkom timestamptz NOT NULL,
    inlamnad_av uuid NOT NULL,
    handling text,
    status text NOT NULL CHECK (status IN
        ('INKOMMEN', 'KOMPLETTERAS', 'FULLGOD', 'INTE_FULLGOD', 'BIFALLEN', 'AVSLAGEN')),
    motivering text,
    bedomd_den date,
    bedomd_av uuid,
    UNIQUE (utlysning, region)
);

CREATE INDEX ansokan_omrade ON ansokan (omrade);

CREATE TABLE ansokan_villkor (
    ansokan uuid NOT NULL REFERENCES ansokan,
    nr integer NOT NULL,
    lydelse text NOT NULL,
    uppfyller text NOT NULL CHECK (uppfyller IN ('JA', 'VID_START', 'NEJ')),
    redovisning text NOT NULL,
    bedomning text CHECK (bedomning IN ('JA', 'OKLART', 'NEJ')),
    kommentar text,
    PRIMARY KEY (ansokan, nr)
);

CREATE TABLE komplettering (
    ansokan uuid NOT NULL REFERENCES ansokan,
    nr integer NOT NULL,
    begaran text NOT NULL,
    begard_den date NOT NULL,
    sista_dag date NOT NULL,
    skickad timestamptz,
    svar text,
    inkom timestamptz,
    PRIMARY KEY (ansokan, nr)
);
