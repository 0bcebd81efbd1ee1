CREATE TABLE sammantrade (
    id uuid PRIMARY KEY,
    dag date NOT NULL UNIQUE,
    extra boolean NOT NULL,
    kallat timestamptz
);

-- Appointed for a fixed time by regeringen (ledamöter, ersättare) or by Socialstyrelsen (ordförande).
CREATE TABLE forordnande (
    id uuid PRIMARY KEY,
    konto uuid NOT NULL,
    uppdrag text NOT NULL CHECK (uppdrag IN ('ORDFORANDE', 'LEDAMOT', 'ERSATTARE')),
    fran date NOT NULL,
    till date,
    CHECK (till IS NULL OR till >= fran)
);

CREATE INDEX forordnande_konto ON forordnande (konto);

CREATE TABLE namndpunkt (
    id uuid PRIMARY KEY,
    sammantrade uuid NOT NULL REFERENCES sammantrade,
    nr integer NOT NULL,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    rubrik text NOT NULL,
    forslag_till_beslut text NOT NULL,
    foredragande text NOT NULL,
    sekretess text,
    uppsatt_av uuid NOT NULL,
    kallad timestamptz,
    status text NOT NULL CHECK (status IN ('UPPSATT', 'BEHANDLAD')),
    UNIQUE (sammantrade, nr)
);

CREATE UNIQUE INDEX namndpunkt_en_uppsatt ON namndpunkt (omrade) WHERE status = 'UPPSATT';

CREATE TABLE javsanmalan (
    punkt uuid NOT NULL REFERENCES namndpunkt,
    konto uuid NOT NULL,
    svar text NOT NULL CHECK (svar IN ('NEJ', 'JA', 'OSAKER')),
    omstandighet text,
    egen_region_soker boolean NOT NULL,
    narvaro text NOT NULL CHECK (narvaro IN ('JA', 'DISTANS', 'NEJ')),
    nar timestamptz NOT NULL,
    PRIMARY KEY (punkt, konto),
    CHECK (svar = 'NEJ' OR omstandighet IS NOT NULL)
);

-- The last paragraf of each year; its row is locked while a decision takes the next, so there is no hole and no double.
CREATE TABLE paragrafserie (
    ar integer PRIMARY KEY,
    senaste integer NOT NULL
);
