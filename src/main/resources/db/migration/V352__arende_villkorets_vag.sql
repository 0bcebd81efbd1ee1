-- A specifikt villkor is followed from the group's first draft to the tillstånd: each wording says which villkor it words.
ALTER TABLE villkor_lydelse ADD COLUMN motivering text;
ALTER TABLE utlysning_villkor ADD COLUMN villkor uuid;

-- The villkor of a decision, one by one; those of decisions before this table are only in namndbeslut.villkor.
CREATE TABLE namndbeslut_villkor (
    beslut  uuid NOT NULL REFERENCES namndbeslut,
    nr      integer NOT NULL CHECK (nr > 0),
    villkor uuid NOT NULL,
    lydelse text NOT NULL,
    PRIMARY KEY (beslut, nr)
);
