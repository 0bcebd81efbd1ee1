-- The group's proposal, version by version. A frozen version never changes.
CREATE TABLE underlag (
    arende           uuid NOT NULL REFERENCES vardomrade,
    version          integer NOT NULL CHECK (version > 0),
    sammanfattning   text,
    konsekvensanalys text NOT NULL,
    orsak            text NOT NULL,
    av               uuid NOT NULL,
    tid              timestamptz NOT NULL,
    frusen           timestamptz,
    PRIMARY KEY (arende, version)
);

-- A proposed tillståndsområde keeps its identity from version to version.
CREATE TABLE omradesforslag (
    id     uuid PRIMARY KEY,
    arende uuid NOT NULL REFERENCES vardomrade
);

CREATE TABLE omradesforslag_version (
    omradesforslag uuid NOT NULL REFERENCES omradesforslag,
    arende         uuid NOT NULL,
    version        integer NOT NULL,
    ordning        integer NOT NULL,
    namn           text NOT NULL,
    definition     text NOT NULL,
    antal_enheter  integer NOT NULL CHECK (antal_enheter BETWEEN 1 AND 5),
    PRIMARY KEY (omradesforslag, version),
    FOREIGN KEY (arende, version) REFERENCES underlag,
    UNIQUE (arende, version, ordning)
);

-- A specifikt villkor is one thing from the group's first draft to the permit; only its wording has versions.
CREATE TABLE villkor (
    id             uuid PRIMARY KEY,
    arende         uuid NOT NULL REFERENCES vardomrade,
    omradesforslag uuid NOT NULL REFERENCES omradesforslag
);

CREATE TABLE villkor_lydelse (
    villkor uuid NOT NULL REFERENCES villkor,
    arende  uuid NOT NULL,
    version integer NOT NULL,
    ordning integer NOT NULL,
    lydelse text NOT NULL,
    PRIMARY KEY (villkor, version),
    FOREIGN KEY (arende, version) REFERENCES underlag
);

CREATE FUNCTION fruset_underlag_andras_inte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.frusen IS NOT NULL THEN
        RAISE EXCEPTION 'a frozen underlag does not change';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER fruset_underlag_andras_inte BEFORE UPDATE OR DELETE ON underlag
    FOR EACH ROW EXECUTE FUNCTION fruset_underlag_andras_inte();
