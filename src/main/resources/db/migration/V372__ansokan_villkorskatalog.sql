-- A generellt villkor is one and the same from version to version, has a lagrum, and says what it is about; its wording is
-- empty until the agency has filled it in.
ALTER TABLE generellt_villkor ADD COLUMN villkor uuid;
ALTER TABLE generellt_villkor ADD COLUMN rubrik text NOT NULL DEFAULT '';
-- As the identity was counted before it was kept: of the paragraf alone.
UPDATE generellt_villkor SET villkor = (
    overlay(overlay(md5('generellt villkor ' || paragraf) PLACING '3' FROM 13 FOR 1)
        PLACING to_hex((('x' || substr(md5('generellt villkor ' || paragraf), 17, 1))::bit(4)::int & 3) | 8)
        FROM 17 FOR 1))::uuid;
ALTER TABLE generellt_villkor ALTER COLUMN villkor SET NOT NULL;
ALTER TABLE generellt_villkor ALTER COLUMN lydelse DROP NOT NULL;
ALTER TABLE generellt_villkor ADD UNIQUE (version, villkor);

CREATE FUNCTION villkorskatalogen_andras_inte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a version of the catalogue does not change; write a new one';
END $$;
CREATE TRIGGER villkorskatalogen_andras_inte BEFORE UPDATE OR DELETE ON villkorskatalog
    FOR EACH ROW EXECUTE FUNCTION villkorskatalogen_andras_inte();
CREATE TRIGGER generellt_villkor_andras_inte BEFORE UPDATE OR DELETE ON generellt_villkor
    FOR EACH ROW EXECUTE FUNCTION villkorskatalogen_andras_inte();
