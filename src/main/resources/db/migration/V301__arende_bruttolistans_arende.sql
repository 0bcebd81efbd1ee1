-- What concerns a vårdområde without an ärende of its own is registered at once under the bruttolista's ärende of the year.
CREATE TABLE samlingsarende (
    ar         integer PRIMARY KEY CHECK (ar BETWEEN 1900 AND 2999),
    klass      text,
    lopnummer  integer NOT NULL CHECK (lopnummer > 0),
    senaste    integer NOT NULL CHECK (senaste > 0)
);

-- The number under which a tjänsteanteckning stands in the diarium; those of before have none.
ALTER TABLE anteckning ADD COLUMN handlingsnummer text;
