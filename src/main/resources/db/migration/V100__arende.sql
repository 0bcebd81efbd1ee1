-- A vårdområde on the bruttolista. Its row is also the lock under which everything about the case is written.
CREATE TABLE vardomrade (
    id        uuid PRIMARY KEY,
    namn      text NOT NULL CHECK (length(namn) BETWEEN 1 AND 300),
    lage      text NOT NULL,
    vag       text NOT NULL DEFAULT 'ORDINARIE',
    vag_skal  text,
    steg      integer NOT NULL DEFAULT 1 CHECK (steg BETWEEN 1 AND 8),
    skapad    timestamptz NOT NULL,
    pahittad  boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX vardomrade_namn ON vardomrade (lower(namn)) WHERE lage IN ('FORSLAG', 'PAGAR', 'PAUSAD');

-- The ärende that a selected vårdområde becomes; it keeps the id.
CREATE TABLE arende (
    id         uuid PRIMARY KEY REFERENCES vardomrade,
    klass      text,
    lopnummer  integer NOT NULL CHECK (lopnummer > 0),
    ar         integer NOT NULL CHECK (ar BETWEEN 1900 AND 2999),
    oppnad     date NOT NULL,
    avslutad   date,
    ansvarig   uuid,
    UNIQUE NULLS NOT DISTINCT (ar, lopnummer)
);

CREATE TABLE diarienummer_serie (
    ar     integer PRIMARY KEY,
    senast integer NOT NULL
);

-- Diarienummer that others gave the same case: regions, departments.
CREATE TABLE externt_diarienummer (
    arende uuid NOT NULL REFERENCES arende,
    nummer text NOT NULL,
    agare  text NOT NULL,
    PRIMARY KEY (arende, nummer, agare)
);

CREATE TABLE tillstandsomrade (
    id        uuid PRIMARY KEY,
    arende    uuid NOT NULL REFERENCES vardomrade,
    nummer    integer NOT NULL,
    namn      text NOT NULL CHECK (length(namn) BETWEEN 1 AND 300),
    lage      text NOT NULL,
    steg      integer NOT NULL DEFAULT 5 CHECK (steg BETWEEN 4 AND 8),
    skapad    timestamptz NOT NULL,
    pahittad  boolean NOT NULL DEFAULT false,
    UNIQUE (arende, nummer)
);

-- What was decided about a tillståndsområde, version by version: a decision or a mere clarification of its wording.
CREATE TABLE tillstandsomrade_version (
    omrade         uuid NOT NULL REFERENCES tillstandsomrade,
    version        integer NOT NULL,
    definition     text NOT NULL,
    antal_enheter  integer NOT NULL CHECK (antal_enheter BETWEEN 1 AND 5),
    galler_fran    date NOT NULL,
    grund          text NOT NULL,
    PRIMARY KEY (omrade, version)
);

-- Who takes part in a case and may therefore see it: a group or an account.
CREATE TABLE deltagare (
    arende uuid NOT NULL REFERENCES vardomrade,
    omrade uuid REFERENCES tillstandsomrade,
    grupp  text,
    konto  uuid,
    fran   timestamptz NOT NULL,
    till   timestamptz,
    CHECK ((grupp IS NULL) <> (konto IS NULL))
);
CREATE UNIQUE INDEX deltagare_en_gang ON deltagare (arende, omrade, grupp, konto) NULLS NOT DISTINCT WHERE till IS NULL;

CREATE TABLE paus (
    id      uuid PRIMARY KEY,
    arende  uuid NOT NULL REFERENCES vardomrade,
    omrade  uuid REFERENCES tillstandsomrade,
    fran    date NOT NULL,
    till    date,
    skal    text NOT NULL,
    av      uuid NOT NULL,
    CHECK (till IS NULL OR till >= fran)
);
CREATE UNIQUE INDEX paus_en_i_taget ON paus (arende, omrade) NULLS NOT DISTINCT WHERE till IS NULL;

CREATE TABLE anteckning (
    id     uuid PRIMARY KEY,
    arende uuid NOT NULL REFERENCES vardomrade,
    slag   text NOT NULL CHECK (slag IN ('TJANSTEANTECKNING', 'ARBETSANTECKNING')),
    text   text NOT NULL,
    av     uuid NOT NULL,
    nar    timestamptz NOT NULL
);
CREATE INDEX anteckning_arende ON anteckning (arende, nar);

-- A tjänsteanteckning belongs to the akt (FL 27 §): nobody changes or removes it afterwards.
CREATE FUNCTION tjansteanteckning_ar_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.slag = 'TJANSTEANTECKNING' THEN
        RAISE EXCEPTION 'a tjänsteanteckning is locked';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER tjansteanteckning_ar_last BEFORE UPDATE OR DELETE ON anteckning
    FOR EACH ROW EXECUTE FUNCTION tjansteanteckning_ar_last();
