-- The sakkunniggrupp at work. A member who leaves keeps the row, with the day and why.
CREATE TABLE gruppmedlem (
    arende           uuid NOT NULL REFERENCES vardomrade,
    konto            uuid NOT NULL REFERENCES konto,
    roll             text NOT NULL CHECK (roll IN ('sakkunnig', 'patientforetradare')),
    samverkansregion text REFERENCES samverkansregion,
    fran             date NOT NULL,
    till             date,
    orsak            text,
    PRIMARY KEY (arende, konto),
    CHECK ((roll = 'sakkunnig') = (samverkansregion IS NOT NULL)),
    CHECK ((till IS NULL) = (orsak IS NULL))
);
CREATE UNIQUE INDEX gruppmedlem_en_sakkunnig_per_samverkansregion ON gruppmedlem (arende, samverkansregion)
    WHERE till IS NULL AND samverkansregion IS NOT NULL;

-- Declared, then tried. A new declaration is made when something has changed.
CREATE TABLE javsdeklaration (
    id          uuid PRIMARY KEY,
    arende      uuid NOT NULL REFERENCES vardomrade,
    konto       uuid NOT NULL REFERENCES konto,
    omstandighet boolean NOT NULL,
    beskrivning text,
    tid         timestamptz NOT NULL,
    javig       boolean,
    motivering  text,
    provad_av   uuid REFERENCES konto,
    provad      timestamptz,
    CHECK ((javig IS NULL) = (provad IS NULL))
);
CREATE INDEX javsdeklaration_arende ON javsdeklaration (arende, konto, tid);

-- One round of questions to the whole group, between two meetings.
CREATE TABLE fragerunda (
    arende    uuid NOT NULL REFERENCES vardomrade,
    runda     integer NOT NULL CHECK (runda > 0),
    startad   date NOT NULL,
    sista_dag date NOT NULL,
    stangd    date,
    mer_arbete text,
    PRIMARY KEY (arende, runda)
);

CREATE TABLE gruppsvar (
    arende uuid NOT NULL,
    runda  integer NOT NULL,
    konto  uuid NOT NULL REFERENCES konto,
    svar   jsonb NOT NULL,
    tid    timestamptz NOT NULL,
    PRIMARY KEY (arende, runda, konto),
    FOREIGN KEY (arende, runda) REFERENCES fragerunda
);

CREATE TABLE genomlysning_avbrott (
    arende uuid PRIMARY KEY REFERENCES vardomrade,
    grund  text NOT NULL,
    skal   text NOT NULL,
    dag    date NOT NULL,
    av     uuid NOT NULL
);
