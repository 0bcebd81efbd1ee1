-- Drafts: what somebody has typed for a task and not yet sent. Need not be valid; nobody else reads them.
CREATE TABLE utkast (
    uppgift text NOT NULL,
    person uuid NOT NULL,
    innehall jsonb NOT NULL,
    sparat timestamptz NOT NULL,
    PRIMARY KEY (uppgift, person)
);
