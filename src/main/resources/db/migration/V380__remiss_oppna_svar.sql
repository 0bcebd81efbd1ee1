-- The secret by which a form that anybody may send shows that it was given out here. One row.
CREATE TABLE robotskydd (
    en     boolean PRIMARY KEY DEFAULT true CHECK (en),
    nyckel bytea NOT NULL CHECK (length(nyckel) = 32)
);
INSERT INTO robotskydd (nyckel)
SELECT sha256(string_agg(uuid_send(gen_random_uuid()), ''::bytea)) FROM generate_series(1, 4);

-- What anybody answers to a remiss that is open; kept apart from what the instanser say.
CREATE TABLE oppet_svar (
    id           uuid PRIMARY KEY,
    remiss       uuid NOT NULL REFERENCES remiss,
    namn         text,
    organisation text,
    text         text,
    inkom        timestamptz NOT NULL,
    handling     uuid NOT NULL UNIQUE,
    kvitto       bytea UNIQUE
);
CREATE INDEX oppet_svar_remiss ON oppet_svar (remiss, inkom, id);

CREATE TABLE oppet_svar_fraga (
    svar              uuid NOT NULL REFERENCES oppet_svar,
    fraga             integer NOT NULL,
    stallningstagande text NOT NULL
        CHECK (stallningstagande IN ('TILLSTYRKER', 'TILLSTYRKER_DELVIS', 'AVSTYRKER', 'INGA_SYNPUNKTER')),
    motivering        text,
    PRIMARY KEY (svar, fraga)
);
