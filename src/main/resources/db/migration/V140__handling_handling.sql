-- Documents. A handling is numbered within its vårdområde from 1 without holes; the number stays when it becomes an ärende.
CREATE TABLE handling_nummer (
    arende uuid PRIMARY KEY REFERENCES vardomrade,
    senaste integer NOT NULL CHECK (senaste > 0)
);

CREATE TABLE handling (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL REFERENCES vardomrade,
    omrade uuid REFERENCES tillstandsomrade,
    nummer integer NOT NULL CHECK (nummer > 0),
    riktning text NOT NULL CHECK (riktning IN ('INKOMMEN', 'UTGAENDE', 'UPPRATTAD')),
    status text NOT NULL CHECK (status IN ('UTKAST', 'INKOMMEN', 'UPPRATTAD', 'EXPEDIERAD')),
    motpart text NOT NULL CHECK (motpart <> ''),
    rubrik text NOT NULL CHECK (rubrik <> ''),
    datum date NOT NULL,
    sekretess text,
    synlig text NOT NULL CHECK (synlig IN ('INTERN', 'DELTAGARE', 'ALLMAN', 'ENHET')),
    grupper text[] NOT NULL DEFAULT '{}',
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    registrerad timestamptz NOT NULL,
    registrerad_av text NOT NULL,
    UNIQUE (arende, nummer),
    CHECK ((synlig = 'ENHET') = (cardinality(grupper) > 0))
);

CREATE INDEX handling_datum ON handling (datum);

CREATE TABLE handling_version (
    handling uuid NOT NULL REFERENCES handling,
    version integer NOT NULL CHECK (version > 0),
    orsak text,
    av text NOT NULL,
    tid timestamptz NOT NULL,
    PRIMARY KEY (handling, version),
    CHECK (version = 1 OR orsak <> '')
);

-- nr 0 is the handling itself, then what was attached to it.
CREATE TABLE handling_fil (
    id uuid PRIMARY KEY,
    handling uuid NOT NULL,
    version integer NOT NULL,
    nr integer NOT NULL CHECK (nr >= 0),
    namn text NOT NULL,
    typ text NOT NULL,
    storlek bigint NOT NULL,
    sha256 text NOT NULL CHECK (sha256 = encode(sha256(innehall), 'hex')),
    innehall bytea NOT NULL,
    UNIQUE (handling, version, nr),
    FOREIGN KEY (handling, version) REFERENCES handling_version
);

ALTER TABLE handling_fil ALTER COLUMN innehall SET STORAGE EXTERNAL;

-- What has been registered is never changed: a correction is a new version beside the old one.
CREATE FUNCTION handling_andras_inte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the content of a registered handling is never changed';
END
$$;

CREATE TRIGGER handling_version_last BEFORE UPDATE OR DELETE ON handling_version
    FOR EACH ROW EXECUTE FUNCTION handling_andras_inte();
CREATE TRIGGER handling_fil_last BEFORE UPDATE OR DELETE ON handling_fil
    FOR EACH ROW EXECUTE FUNCTION handling_andras_inte();
