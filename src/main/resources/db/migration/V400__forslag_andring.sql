-- A förslag may be about a tillståndsområde that exists and ought to change.
CREATE TABLE forslag_andring (
    forslag uuid PRIMARY KEY REFERENCES forslag,
    omrade  uuid NOT NULL REFERENCES tillstandsomrade,
    andring text NOT NULL CHECK (length(andring) BETWEEN 1 AND 8000)
);

CREATE INDEX forslag_andring_omrade ON forslag_andring (omrade);
