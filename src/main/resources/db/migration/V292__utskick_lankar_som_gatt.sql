-- A link that has gone to its reader is the reader's secret.
UPDATE utskick SET lank = NULL WHERE lage IN ('SKICKAT', 'AVSTATT');
ALTER TABLE utskick ADD CONSTRAINT utskick_lank_bara_i_vantan
    CHECK (lank IS NULL OR lage IN ('VANTAR', 'MISSLYCKADES'));
