-- Outbox: written in the transaction that decided to send, sent afterwards, one row per recipient.
CREATE TABLE utskick (
    id uuid PRIMARY KEY,
    arende uuid NOT NULL REFERENCES vardomrade,
    mottagare text NOT NULL CHECK (mottagare <> ''),
    amne text NOT NULL CHECK (amne <> ''),
    text text NOT NULL,
    lank text,
    lage text NOT NULL CHECK (lage IN ('VANTAR', 'SKICKAT', 'MISSLYCKADES', 'AVSTATT')),
    forsok integer NOT NULL DEFAULT 0,
    nasta timestamptz,
    fel text,
    skapat timestamptz NOT NULL,
    skickat timestamptz,
    CHECK ((lage = 'VANTAR') = (nasta IS NOT NULL)),
    CHECK ((lage = 'SKICKAT') = (skickat IS NOT NULL))
);

CREATE INDEX utskick_arende ON utskick (arende, skapat);
CREATE INDEX utskick_att_skicka ON utskick (nasta) WHERE lage = 'VANTAR';
