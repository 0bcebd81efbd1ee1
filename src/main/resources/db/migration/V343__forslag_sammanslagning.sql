-- A förslag about the same care as another is judged there; both stay as they were written.
CREATE TABLE sammanslagning (
    vardomrade uuid PRIMARY KEY REFERENCES vardomrade,
    till       uuid NOT NULL REFERENCES vardomrade,
    skal       text NOT NULL CHECK (length(skal) BETWEEN 1 AND 3000),
    dag        date NOT NULL,
    av         uuid NOT NULL REFERENCES konto,
    CHECK (vardomrade <> till)
);
CREATE INDEX sammanslagning_till ON sammanslagning (till);
