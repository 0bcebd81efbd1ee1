-- Every form of the case page carries a key; the second time the key comes, the first has had its effect already.
CREATE TABLE akt_inskick (
    nyckel uuid PRIMARY KEY,
    tid    timestamptz NOT NULL
);
