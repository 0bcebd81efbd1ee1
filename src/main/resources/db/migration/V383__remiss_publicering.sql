-- What is not shown of a yttrande that is published, why, and by which paragraph. kalla is a yttrande or an oppet_svar.
CREATE TABLE yttrande_mask (
    id     uuid PRIMARY KEY,
    remiss uuid NOT NULL REFERENCES remiss,
    kalla  uuid NOT NULL,
    text   text NOT NULL CHECK (text <> ''),
    skal   text NOT NULL CHECK (skal <> ''),
    lagrum text NOT NULL CHECK (lagrum <> ''),
    tid    timestamptz NOT NULL,
    av     uuid NOT NULL REFERENCES konto
);
CREATE INDEX yttrande_mask_kalla ON yttrande_mask (kalla, tid, id);

-- The handling that holds the published file; its versions are those of the handling.
CREATE TABLE yttrande_publicering (
    kalla    uuid PRIMARY KEY,
    remiss   uuid NOT NULL REFERENCES remiss,
    handling uuid NOT NULL,
    tid      timestamptz NOT NULL,
    av       uuid NOT NULL REFERENCES konto,
    indragen timestamptz
);
