-- The villkor of a tillstånd, one by one, each the same villkor as it was in the proposal, the utlysning and the decision.
CREATE TABLE tillstand_villkor_rad (
    tillstand uuid NOT NULL,
    version   integer NOT NULL,
    nr        integer NOT NULL CHECK (nr > 0),
    villkor   uuid NOT NULL,
    sort      text NOT NULL CHECK (sort IN ('GENERELLT', 'SPECIFIKT')),
    lydelse   text NOT NULL,
    PRIMARY KEY (tillstand, version, nr),
    FOREIGN KEY (tillstand, version) REFERENCES tillstand_villkor
);

-- How a villkor of a tillstånd was judged to be met. What was judged before stays.
CREATE TABLE villkorsbedomning (
    id         uuid PRIMARY KEY,
    tillstand  uuid NOT NULL REFERENCES tillstand,
    version    integer NOT NULL,
    villkor    uuid NOT NULL,
    grund      text NOT NULL CHECK (grund IN ('ARSRAPPORT', 'UTVARDERING', 'DIALOG')),
    ar         integer,
    bedomning  text NOT NULL CHECK (bedomning IN ('UPPFYLLT', 'DELVIS', 'INTE', 'OKLART')),
    motivering text NOT NULL CHECK (motivering <> ''),
    dag        date NOT NULL,
    av         uuid NOT NULL,
    tid        timestamptz NOT NULL,
    CHECK ((grund = 'ARSRAPPORT') = (ar IS NOT NULL))
);
CREATE INDEX villkorsbedomning_tillstand ON villkorsbedomning (tillstand, tid);
