-- A batch of genomlysningar that are started together.
CREATE TABLE omgang (
    id     uuid PRIMARY KEY,
    namn   text NOT NULL UNIQUE CHECK (length(namn) BETWEEN 1 AND 100),
    skapad timestamptz NOT NULL
);

-- What an NPO put on the bruttolista. Several NPO may propose the same vårdområde, each in its own words.
CREATE TABLE forslag (
    id           uuid PRIMARY KEY,
    vardomrade   uuid NOT NULL REFERENCES vardomrade,
    npo          text NOT NULL REFERENCES npo,
    beskrivning  text NOT NULL,
    volym        text,
    enheter_idag text,
    evidens      text,
    stod         boolean NOT NULL DEFAULT false,
    lamnat_av    uuid NOT NULL,
    lamnat       timestamptz NOT NULL,
    UNIQUE (vardomrade, npo)
);

-- Each criterion of HSL 7:5 is argued for by itself; a criterion that is not met has no row.
CREATE TABLE forslag_kriterium (
    forslag    uuid NOT NULL REFERENCES forslag,
    kriterium  text NOT NULL,
    motivering text NOT NULL,
    PRIMARY KEY (forslag, kriterium)
);

CREATE TABLE prioritering (
    npo        text NOT NULL REFERENCES npo,
    vardomrade uuid NOT NULL REFERENCES vardomrade,
    ordning    integer NOT NULL CHECK (ordning BETWEEN 1 AND 99),
    motivering text,
    satt_av    uuid NOT NULL,
    satt       timestamptz NOT NULL,
    PRIMARY KEY (npo, vardomrade),
    UNIQUE (npo, ordning)
);

-- What became of the vårdområde on the bruttolista, and why.
CREATE TABLE urval (
    vardomrade uuid PRIMARY KEY REFERENCES vardomrade,
    val        text NOT NULL CHECK (val IN ('VALJ', 'SNABBSPAR', 'INTE')),
    skal       text NOT NULL,
    omgang     uuid REFERENCES omgang,
    ansvarig   uuid,
    dag        date NOT NULL,
    bedomt_av  uuid NOT NULL
);

CREATE TABLE nominering (
    id               uuid PRIMARY KEY,
    vardomrade       uuid NOT NULL REFERENCES vardomrade,
    samverkansregion text NOT NULL REFERENCES samverkansregion,
    namn             text NOT NULL,
    epost            text,
    specialitet      text,
    motivering       text,
    nominerad_av     uuid NOT NULL,
    tid              timestamptz NOT NULL
);
CREATE INDEX nominering_vardomrade ON nominering (vardomrade, samverkansregion);

-- Why a samverkansregion has nominated nobody, and when it can.
CREATE TABLE nomineringshinder (
    id               uuid PRIMARY KEY,
    vardomrade       uuid NOT NULL REFERENCES vardomrade,
    samverkansregion text NOT NULL REFERENCES samverkansregion,
    hinder           text NOT NULL,
    lamnat_av        uuid NOT NULL,
    tid              timestamptz NOT NULL
);

-- Rounds of asking for nominations: the first, and one more each time the group was not complete.
CREATE TABLE rekrytering (
    vardomrade uuid PRIMARY KEY REFERENCES vardomrade,
    svar_senast date NOT NULL
);

-- Who was appointed to the sakkunniggrupp.
CREATE TABLE utsedd (
    vardomrade       uuid NOT NULL REFERENCES vardomrade,
    konto            uuid NOT NULL REFERENCES konto,
    roll             text NOT NULL CHECK (roll IN ('sakkunnig', 'patientforetradare')),
    samverkansregion text REFERENCES samverkansregion,
    dag              date NOT NULL,
    PRIMARY KEY (vardomrade, konto),
    CHECK ((roll = 'sakkunnig') = (samverkansregion IS NOT NULL))
);
CREATE UNIQUE INDEX utsedd_en_sakkunnig_per_samverkansregion ON utsedd (vardomrade, samverkansregion)
    WHERE samverkansregion IS NOT NULL;
