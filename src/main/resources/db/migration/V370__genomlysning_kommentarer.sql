-- What the group and the utredare say about a passage of the underlag while it is worked on: arbetsmaterial, which is never
-- part of the underlag itself and so never of what is frozen, sent out or published.
CREATE TABLE underlag_kommentar (
    id      uuid PRIMARY KEY,
    arende  uuid NOT NULL,
    version integer NOT NULL,
    del     text NOT NULL,
    stycke  integer NOT NULL CHECK (stycke > 0),
    lydelse text NOT NULL,
    text    text NOT NULL CHECK (text <> ''),
    av      uuid NOT NULL,
    tid     timestamptz NOT NULL,
    klar    timestamptz,
    klar_av uuid,
    FOREIGN KEY (arende, version) REFERENCES underlag,
    CHECK ((klar IS NULL) = (klar_av IS NULL))
);
CREATE INDEX underlag_kommentar_arende ON underlag_kommentar (arende, tid);

CREATE TABLE underlag_kommentar_svar (
    id        uuid PRIMARY KEY,
    kommentar uuid NOT NULL REFERENCES underlag_kommentar,
    text      text NOT NULL CHECK (text <> ''),
    av        uuid NOT NULL,
    tid       timestamptz NOT NULL
);
CREATE INDEX underlag_kommentar_svar_kommentar ON underlag_kommentar_svar (kommentar, tid);

-- A frozen version stands as a whole: what it says of tillståndsområden and villkor neither changes nor grows.
CREATE FUNCTION fruset_underlags_delar_andras_inte() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    rad record;
BEGIN
    rad := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
    IF EXISTS (SELECT 1 FROM underlag
                WHERE arende = rad.arende AND version = rad.version AND frusen IS NOT NULL) THEN
        RAISE EXCEPTION 'a frozen underlag does not change';
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.arende, NEW.version) IS DISTINCT FROM (OLD.arende, OLD.version) THEN
        RAISE EXCEPTION 'what stands in one version of the underlag is not moved to another';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER fruset_omradesforslag_andras_inte BEFORE INSERT OR UPDATE OR DELETE ON omradesforslag_version
    FOR EACH ROW EXECUTE FUNCTION fruset_underlags_delar_andras_inte();
CREATE TRIGGER fruset_villkor_andras_inte BEFORE INSERT OR UPDATE OR DELETE ON villkor_lydelse
    FOR EACH ROW EXECUTE FUNCTION fruset_underlags_delar_andras_inte();
