-- What happened, in one chain per ärende: every row's hash is over its content and the hash of the row before.
CREATE TABLE handelse (
    arende    uuid        NOT NULL,
    lopnummer bigint      NOT NULL CHECK (lopnummer > 0),
    tid       timestamptz NOT NULL,
    handelse  text        NOT NULL,
    vem       text        NOT NULL,
    uppgifter jsonb       NOT NULL,
    hash      bytea       NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (arende, lopnummer)
);

-- Where each chain ends: the lock of those who write to it, and the witness if its last rows are taken away.
CREATE TABLE handelsekedja (
    arende    uuid   PRIMARY KEY,
    lopnummer bigint NOT NULL,
    hash      bytea  NOT NULL CHECK (length(hash) = 32)
);

-- Where every chain ended at a moment: the witness if a whole chain is written anew.
CREATE TABLE handelsekontrollpunkt (
    nummer bigint      PRIMARY KEY,
    tid    timestamptz NOT NULL,
    andar  text        NOT NULL,
    rot    bytea       NOT NULL CHECK (length(rot) = 32)
);

CREATE FUNCTION handelse_far_inte_andras() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Händelseloggen kan bara fyllas på, aldrig ändras (% i %).', TG_OP, TG_TABLE_NAME;
END $$;

CREATE TRIGGER handelse_bara_tillagg BEFORE UPDATE OR DELETE ON handelse
    FOR EACH ROW EXECUTE FUNCTION handelse_far_inte_andras();
CREATE TRIGGER handelse_inte_tommas BEFORE TRUNCATE ON handelse
    FOR EACH STATEMENT EXECUTE FUNCTION handelse_far_inte_andras();
CREATE TRIGGER handelsekontrollpunkt_bara_tillagg BEFORE UPDATE OR DELETE ON handelsekontrollpunkt
    FOR EACH ROW EXECUTE FUNCTION handelse_far_inte_andras();
CREATE TRIGGER handelsekontrollpunkt_inte_tommas BEFORE TRUNCATE ON handelsekontrollpunkt
    FOR EACH STATEMENT EXECUTE FUNCTION handelse_far_inte_andras();
CREATE TRIGGER handelsekedja_bara_framat BEFORE DELETE ON handelsekedja
    FOR EACH ROW EXECUTE FUNCTION handelse_far_inte_andras();
