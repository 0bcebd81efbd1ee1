-- How beredningsgrupp 1 comes to its yttrande. A round (omgang) lasts until the yttrande is given; the next begins if the
-- underlag is revised and comes back. All of this is arbetsmaterial, apart from what is said to be put in the akt.

-- A member's own part, aspect by aspect.
CREATE TABLE b1_del (
    arende uuid NOT NULL REFERENCES vardomrade,
    omgang integer NOT NULL CHECK (omgang > 0),
    konto  uuid NOT NULL REFERENCES konto,
    aspekt text NOT NULL
        CHECK (aspekt IN ('MOTIVERING', 'AKUTSJUKVARD', 'NARLIGGANDE', 'GEOGRAFI', 'TRANSPORTER', 'UTBILDNING', 'FORSKNING')),
    text   text NOT NULL CHECK (text <> ''),
    tid    timestamptz NOT NULL,
    PRIMARY KEY (arende, omgang, konto, aspekt)
);

-- What members say to each other; a handling if it was put in the akt.
CREATE TABLE b1_inlagg (
    id       uuid PRIMARY KEY,
    arende   uuid NOT NULL REFERENCES vardomrade,
    omgang   integer NOT NULL CHECK (omgang > 0),
    konto    uuid NOT NULL REFERENCES konto,
    tid      timestamptz NOT NULL,
    text     text NOT NULL,
    handling text
);

-- The one yttrande, version by version.
CREATE TABLE b1_text (
    arende       uuid NOT NULL REFERENCES vardomrade,
    omgang       integer NOT NULL CHECK (omgang > 0),
    version      integer NOT NULL CHECK (version > 0),
    tillstyrker  boolean NOT NULL,
    motivering   text NOT NULL,
    akutsjukvard text NOT NULL,
    narliggande  text NOT NULL,
    geografi     text NOT NULL,
    transporter  text NOT NULL,
    utbildning   text NOT NULL,
    forskning    text NOT NULL,
    forbehall    text,
    av           uuid NOT NULL REFERENCES konto,
    tid          timestamptz NOT NULL,
    PRIMARY KEY (arende, omgang, version)
);

-- Who signed which version; only signatures of the last version count.
CREATE TABLE b1_underskrift (
    arende    uuid NOT NULL,
    omgang    integer NOT NULL,
    version   integer NOT NULL,
    konto     uuid NOT NULL REFERENCES konto,
    avvikande text,
    tid       timestamptz NOT NULL,
    PRIMARY KEY (arende, omgang, version, konto),
    FOREIGN KEY (arende, omgang, version) REFERENCES b1_text
);

-- Who cannot take part in the round, and why; jäv stands in jav.
CREATE TABLE b1_forhinder (
    arende uuid NOT NULL REFERENCES vardomrade,
    omgang integer NOT NULL CHECK (omgang > 0),
    konto  uuid NOT NULL REFERENCES konto,
    skal   text NOT NULL,
    av     uuid NOT NULL REFERENCES konto,
    tid    timestamptz NOT NULL,
    PRIMARY KEY (arende, omgang, konto)
);
