-- Why the group divides the care into several tillståndsområden.
CREATE TABLE omradesdelning (
    arende uuid PRIMARY KEY REFERENCES vardomrade,
    skal   text NOT NULL,
    av     uuid NOT NULL,
    tid    timestamptz NOT NULL
);
