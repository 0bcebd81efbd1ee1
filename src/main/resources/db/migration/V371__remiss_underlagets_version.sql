-- The version that a remiss was sent with is the one its answers are about.
CREATE FUNCTION remissens_underlag_byts_inte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.utskickad IS NOT NULL AND NEW.underlag_version IS DISTINCT FROM OLD.underlag_version THEN
        RAISE EXCEPTION 'a remiss that has been sent keeps its underlag';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER remissens_underlag_byts_inte BEFORE UPDATE ON remiss
    FOR EACH ROW EXECUTE FUNCTION remissens_underlag_byts_inte();
