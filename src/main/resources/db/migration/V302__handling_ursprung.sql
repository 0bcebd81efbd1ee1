-- The number a handling was first registered under, when its vårdområde had no ärende of its own yet; it keeps it for ever.
-- uppgift: the task whose answer it is, so that one answer is one handling. last: nothing about it is changed afterwards.
ALTER TABLE handling
    ADD COLUMN samling_klass text,
    ADD COLUMN samling_lopnummer integer,
    ADD COLUMN samling_ar integer,
    ADD COLUMN samling_nummer integer CHECK (samling_nummer > 0),
    ADD COLUMN uppgift text UNIQUE,
    ADD COLUMN last boolean NOT NULL DEFAULT false,
    ADD UNIQUE (samling_ar, samling_nummer),
    ADD CHECK ((samling_nummer IS NULL) = (samling_ar IS NULL) AND (samling_ar IS NULL) = (samling_lopnummer IS NULL));

CREATE FUNCTION handling_ar_last() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the handling is locked';
END
$$;

CREATE TRIGGER handling_ar_last BEFORE UPDATE OR DELETE ON handling
    FOR EACH ROW WHEN (OLD.last) EXECUTE FUNCTION handling_ar_last();
