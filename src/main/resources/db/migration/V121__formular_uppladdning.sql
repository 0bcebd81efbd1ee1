-- Files that somebody has put in a form, kept with the draft until the task is answered.
CREATE TABLE uppladdning (
    id uuid PRIMARY KEY,
    uppgift text NOT NULL,
    person uuid NOT NULL,
    falt text NOT NULL,
    namn text NOT NULL,
    typ text NOT NULL,
    storlek bigint NOT NULL,
    innehall bytea NOT NULL,
    tid timestamptz NOT NULL
);
CREATE INDEX uppladdning_uppgift ON uppladdning (uppgift, person);
