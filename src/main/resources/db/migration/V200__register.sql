-- The registers that everything refers to. Codes never change once used; a name may.
CREATE TABLE npo (
    kod text PRIMARY KEY,
    namn text NOT NULL UNIQUE
);

CREATE TABLE samverkansregion (
    kod text PRIMARY KEY,
    namn text NOT NULL UNIQUE,
    lagnamn text NOT NULL,
    ordning integer NOT NULL UNIQUE
);

CREATE TABLE region (
    lanskod text PRIMARY KEY CHECK (lanskod ~ '^[0-9]{2}$'),
    namn text NOT NULL UNIQUE
);

-- A region may belong to two samverkansregioner with different parts, as Halland does.
CREATE TABLE region_samverkansregion (
    lanskod text NOT NULL REFERENCES region,
    samverkansregion text NOT NULL REFERENCES samverkansregion,
    del text NOT NULL,
    PRIMARY KEY (lanskod, samverkansregion)
);
