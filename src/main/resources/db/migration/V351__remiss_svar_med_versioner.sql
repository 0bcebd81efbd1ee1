-- A yttrande may be changed until the last day. Each that was sent is kept; the last one counts.
ALTER TABLE yttrande
    ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD COLUMN preliminart boolean NOT NULL DEFAULT false,
    ADD COLUMN beslutsdag date,
    ADD COLUMN protokoll uuid,
    ADD COLUMN protokoll_inkom timestamptz,
    ADD CHECK (beslutsdag IS NULL OR preliminart),
    ADD CHECK ((protokoll IS NULL) = (protokoll_inkom IS NULL)),
    ADD UNIQUE (remiss, avsandare, version);

-- Which yttrande speaks for an instans now (galler), and which once did.
ALTER TABLE yttrande_instans ADD COLUMN galler boolean NOT NULL DEFAULT true;
ALTER TABLE yttrande_instans DROP CONSTRAINT yttrande_instans_pkey, ADD PRIMARY KEY (yttrande, instans);
CREATE UNIQUE INDEX yttrande_instans_galler ON yttrande_instans (remiss, instans) WHERE galler;

-- A colleague is given a link of his or her own, to read or to sign off; it can be taken back.
ALTER TABLE remisslank
    ADD COLUMN ratt text NOT NULL DEFAULT 'SVARA' CHECK (ratt IN ('SVARA', 'LASA', 'GODKANNA')),
    ADD COLUMN till text,
    ADD CHECK ((ratt = 'SVARA') = (till IS NULL));

-- What a colleague said of the answer as it stood then (utkast); it is the instans' own until it is sent.
CREATE TABLE remissgodkannande (
    lank uuid PRIMARY KEY REFERENCES remisslank (id),
    godkant boolean NOT NULL,
    kommentar text,
    utkast timestamptz NOT NULL,
    tid timestamptz NOT NULL
);
