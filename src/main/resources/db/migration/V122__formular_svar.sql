-- Every given answer: what was stored, and as the questions and answers read that day.
CREATE TABLE formular_svar (
    uppgift text PRIMARY KEY,
    arende uuid NOT NULL,
    omrade uuid,
    formular text NOT NULL,
    formular_version text NOT NULL,
    svar jsonb NOT NULL,
    visning jsonb NOT NULL,
    person uuid NOT NULL,
    besvarad timestamptz NOT NULL
);
CREATE INDEX formular_svar_arende ON formular_svar (arende, besvarad);
