-- What goes with a mail, kept until it has been sent or given up; where it belongs it stands for itself.
CREATE TABLE utskick_bilaga (
    utskick uuid NOT NULL REFERENCES utskick ON DELETE CASCADE,
    nr integer NOT NULL CHECK (nr >= 0),
    namn text NOT NULL CHECK (namn <> ''),
    typ text NOT NULL,
    innehall bytea NOT NULL,
    PRIMARY KEY (utskick, nr)
);

ALTER TABLE utskick_bilaga ALTER COLUMN innehall SET STORAGE EXTERNAL;
