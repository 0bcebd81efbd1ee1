-- A yttrande that came as a document is coded question by question by an utredare; a correction is a version of its own.
ALTER TABLE yttrande
    ADD COLUMN kodad_av uuid REFERENCES konto,
    ADD COLUMN kodad timestamptz,
    ADD COLUMN rattad_for text,
    ADD CHECK ((kodad_av IS NULL) = (kodad IS NULL)),
    ADD CHECK (rattad_for IS NULL OR kodad_av IS NOT NULL);
