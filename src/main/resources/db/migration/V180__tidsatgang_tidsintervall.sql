-- Whose every day of a case was and why. Two times: giltig, the days it is about, and registrerad–ersatt, while it was
-- believed. What stands now has no ersatt.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE tidsintervall (
    id              bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    arende          uuid        NOT NULL,
    objekt          uuid        NOT NULL,
    objektslag      text        NOT NULL CHECK (objektslag IN ('ARENDE', 'OMRADE')),
    steg            integer     NOT NULL,
    agare           text        NOT NULL CHECK (agare IN ('SOCIALSTYRELSEN', 'SAKKUNNIGGRUPP', 'REMISSINSTANSER', 'B1',
                                                          'REGIONERNA', 'B2', 'NAMNDEN', 'TILLSTANDSENHETERNA')),
    orsak           text        NOT NULL CHECK (orsak IN ('ARBETE', 'VANTAR_SVAR', 'VANTAR_SAMMANTRADE', 'REKRYTERING',
                                                          'PAUSAD')),
    -- What the days come back to when the pause ends, and who paused: the object itself, its whole ärende, or both.
    orsak_fore_paus text        CHECK (orsak_fore_paus IN ('ARBETE', 'VANTAR_SVAR', 'VANTAR_SAMMANTRADE', 'REKRYTERING')),
    egen_paus       boolean     NOT NULL,
    arendets_paus   boolean     NOT NULL,
    -- Step 8 runs, also while an earlier step reconsiders something.
    uppfoljning     boolean     NOT NULL,
    giltig          daterange   NOT NULL,
    registrerad     timestamptz NOT NULL,
    ersatt          timestamptz CHECK (ersatt >= registrerad),
    registrerad_av  text        NOT NULL,
    skal            text,
    kalla           text        NOT NULL CHECK (kalla IN ('verklig', 'pahittad')),
    CHECK ((objektslag = 'ARENDE') = (objekt = arende)),
    CHECK (CASE objektslag WHEN 'ARENDE' THEN steg BETWEEN 1 AND 4 ELSE steg BETWEEN 4 AND 8 END),
    CHECK ((orsak = 'PAUSAD') = (egen_paus OR arendets_paus)),
    CHECK ((orsak = 'PAUSAD') = (orsak_fore_paus IS NOT NULL)),
    CHECK (NOT isempty(giltig) AND NOT lower_inf(giltig)),
    CONSTRAINT tidsintervall_overlappar_inte
        EXCLUDE USING gist (objekt WITH =, giltig WITH &&) WHERE (ersatt IS NULL)
);
CREATE INDEX tidsintervall_arende ON tidsintervall (arende, registrerad);
CREATE UNIQUE INDEX tidsintervall_en_oppen ON tidsintervall (objekt) WHERE ersatt IS NULL AND upper_inf(giltig);

-- What was recorded stays; only that it no longer stands can be added.
CREATE FUNCTION tidsintervall_far_bara_ersattas() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.ersatt IS NULL AND NEW.ersatt IS NOT NULL
       AND to_jsonb(NEW) - 'ersatt' = to_jsonb(OLD) - 'ersatt' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Tidsintervall rättas genom nya rader, aldrig genom ändring.';
END $$;
CREATE TRIGGER tidsintervall_bara_tillagg BEFORE UPDATE OR DELETE ON tidsintervall
    FOR EACH ROW EXECUTE FUNCTION tidsintervall_far_bara_ersattas();

-- When the transaction commits, the intervals of an object that stand must lie end to end.
CREATE FUNCTION tidsintervall_utan_luckor() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    lucka date;
BEGIN
    SELECT slut INTO lucka
      FROM (SELECT lower(giltig) AS borjan, lag(upper(giltig)) OVER w AS slut, row_number() OVER w AS nr
              FROM tidsintervall
             WHERE objekt = NEW.objekt AND ersatt IS NULL
            WINDOW w AS (ORDER BY lower(giltig))) i
     WHERE nr > 1 AND slut IS DISTINCT FROM borjan
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'Tidsåtgången för % har en lucka efter %.', NEW.objekt, lucka
            USING ERRCODE = 'check_violation', CONSTRAINT = 'tidsintervall_utan_luckor';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER tidsintervall_utan_luckor AFTER INSERT OR UPDATE ON tidsintervall
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tidsintervall_utan_luckor();
