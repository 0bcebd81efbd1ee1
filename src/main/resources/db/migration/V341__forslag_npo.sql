-- What an NPO was asked: for förslag, or once more about a question that it has not answered.
CREATE TABLE npo_fraga (
    id          uuid PRIMARY KEY,
    npo         text NOT NULL REFERENCES npo,
    paminner_om uuid REFERENCES npo_fraga,
    sista_dag   date NOT NULL,
    handling    uuid NOT NULL REFERENCES handling,
    av          uuid NOT NULL,
    tid         timestamptz NOT NULL
);
CREATE INDEX npo_fraga_senaste ON npo_fraga (npo, tid);
CREATE INDEX npo_fraga_paminnelser ON npo_fraga (paminner_om, tid);

-- A talk with an NPO. overenskommet is what both agreed on, and what the NPO reads; anteckning is the agency's own.
CREATE TABLE npo_avstamning (
    id            uuid PRIMARY KEY,
    npo           text NOT NULL REFERENCES npo,
    dag           date NOT NULL,
    deltagare     text NOT NULL CHECK (length(deltagare) BETWEEN 1 AND 500),
    anteckning    text NOT NULL CHECK (length(anteckning) BETWEEN 1 AND 8000),
    overenskommet text CHECK (length(overenskommet) BETWEEN 1 AND 8000),
    nasta_dag     date CHECK (nasta_dag > dag),
    ersatter      uuid UNIQUE REFERENCES npo_avstamning,
    av            uuid NOT NULL,
    tid           timestamptz NOT NULL
);
CREATE INDEX npo_avstamning_senaste ON npo_avstamning (npo, dag, tid);

-- A correction is a row of its own beside what it corrects.
CREATE FUNCTION npo_avstamning_andras_inte() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an avstämning is never changed';
END
$$;

CREATE TRIGGER npo_avstamning_last BEFORE UPDATE OR DELETE ON npo_avstamning
    FOR EACH ROW EXECUTE FUNCTION npo_avstamning_andras_inte();

CREATE INDEX forslag_npo ON forslag (npo, lamnat);
