-- Whom one nominates as, who did it, whether the person has been asked, and who could step in.
ALTER TABLE nominering ADD COLUMN npo text REFERENCES npo;
ALTER TABLE nominering ADD COLUMN roll text NOT NULL DEFAULT 'sakkunnig' CHECK (roll IN ('sakkunnig', 'patientforetradare'));
ALTER TABLE nominering ADD COLUMN arbetsplats text;
ALTER TABLE nominering ADD COLUMN tillfragan text CHECK (tillfragan IN ('JA', 'TILLFRAGAD', 'NEJ'));
ALTER TABLE nominering ADD COLUMN ersattare_namn text;
ALTER TABLE nominering ADD COLUMN ersattare_epost text;
ALTER TABLE nominering ALTER COLUMN samverkansregion DROP NOT NULL;
ALTER TABLE nominering ADD CONSTRAINT nominering_sakkunnig_har_samverkansregion
    CHECK (samverkansregion IS NOT NULL OR (npo IS NOT NULL AND roll = 'patientforetradare'));
CREATE INDEX nominering_npo ON nominering (npo, tid) WHERE npo IS NOT NULL;

ALTER TABLE nomineringshinder ADD COLUMN npo text REFERENCES npo;
ALTER TABLE nomineringshinder ALTER COLUMN samverkansregion DROP NOT NULL;
ALTER TABLE nomineringshinder ADD CONSTRAINT nomineringshinder_en_som_svarar CHECK (num_nonnulls(samverkansregion, npo) = 1);

-- Who was asked to nominate, or reminded of it, by which letter.
CREATE TABLE nomineringsfraga (
    id               uuid PRIMARY KEY,
    vardomrade       uuid NOT NULL REFERENCES vardomrade,
    samverkansregion text REFERENCES samverkansregion,
    npo              text REFERENCES npo,
    paminnelse       boolean NOT NULL,
    sista_dag        date NOT NULL,
    handling         uuid NOT NULL REFERENCES handling,
    av               uuid REFERENCES konto,
    tid              timestamptz NOT NULL,
    CHECK (num_nonnulls(samverkansregion, npo) = 1)
);
CREATE INDEX nomineringsfraga_vardomrade ON nomineringsfraga (vardomrade, tid);
CREATE INDEX nomineringsfraga_npo ON nomineringsfraga (npo, tid) WHERE npo IS NOT NULL;
COMMENT ON COLUMN nomineringsfraga.av IS 'empty when the model reminded by itself';
