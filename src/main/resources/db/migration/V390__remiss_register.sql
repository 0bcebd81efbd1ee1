-- What an instans is called, of which kind it is and whether it has every remiss, from one day to another. A change is a row
-- of its own from its first day; what held before is closed the day before, and stays. A row that was changed again on its
-- first day never came to hold: its last day is before its first. remissinstans keeps what the instans was first entered as.
CREATE TABLE remissinstans_uppgift (
    id            uuid PRIMARY KEY,
    instans       text NOT NULL REFERENCES remissinstans,
    namn          text NOT NULL,
    slag          text NOT NULL CHECK (slag IN ('REGION', 'SAMVERKANSREGION', 'OVRIG')),
    alla_remisser boolean NOT NULL,
    fran          date NOT NULL,
    till          date CHECK (till >= fran - 1),
    av            uuid,
    tid           timestamptz NOT NULL,
    avslutad_av   uuid,
    avslutad_tid  timestamptz,
    EXCLUDE USING gist (instans WITH =, daterange(fran, till + 1) WITH &&)
);

-- Whom a mail to the instans goes to, in the same way.
CREATE TABLE remissinstans_kontakt (
    id           uuid PRIMARY KEY,
    instans      text NOT NULL REFERENCES remissinstans,
    epost        text NOT NULL,
    funktion     text NOT NULL,
    fran         date NOT NULL,
    till         date CHECK (till >= fran - 1),
    av           uuid,
    tid          timestamptz NOT NULL,
    avslutad_av  uuid,
    avslutad_tid timestamptz,
    EXCLUDE USING gist (instans WITH =, lower(epost) WITH =, daterange(fran, till + 1) WITH &&)
);

-- Whom one remiss went to, as the register stood when it was sent. Later changes of the register leave it alone.
CREATE TABLE remissmottagare_kontakt (
    remiss   uuid NOT NULL,
    instans  text NOT NULL,
    epost    text NOT NULL,
    funktion text NOT NULL,
    PRIMARY KEY (remiss, instans, epost),
    FOREIGN KEY (remiss, instans) REFERENCES remissmottagare
);
ALTER TABLE remissmottagare ADD COLUMN namn text, ADD COLUMN slag text CHECK (slag IN ('REGION', 'SAMVERKANSREGION', 'OVRIG'));

-- 1 July 2018 is when the law on nationell högspecialiserad vård came into force.
INSERT INTO remissinstans_uppgift (id, instans, namn, slag, alla_remisser, fran, tid)
SELECT gen_random_uuid(), kod, namn, slag, slag <> 'OVRIG', DATE '2018-07-01', TIMESTAMPTZ '2018-07-01 00:00Z' FROM remissinstans;
INSERT INTO remissinstans_kontakt (id, instans, epost, funktion, fran, tid)
SELECT gen_random_uuid(), kod, epost, 'Registrator', DATE '2018-07-01', TIMESTAMPTZ '2018-07-01 00:00Z'
  FROM remissinstans WHERE epost IS NOT NULL;
INSERT INTO remissmottagare_kontakt (remiss, instans, epost, funktion)
SELECT remiss, instans, epost, 'Registrator' FROM remissmottagare WHERE epost IS NOT NULL;
UPDATE remissmottagare m SET namn = i.namn, slag = i.slag FROM remissinstans i WHERE i.kod = m.instans;
ALTER TABLE remissinstans DROP COLUMN epost;
ALTER TABLE remissmottagare DROP COLUMN epost;
