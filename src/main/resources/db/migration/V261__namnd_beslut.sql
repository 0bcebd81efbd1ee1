CREATE TABLE namndbeslut (
    id uuid PRIMARY KEY,
    punkt uuid NOT NULL UNIQUE REFERENCES namndpunkt,
    arende uuid NOT NULL,
    omrade uuid NOT NULL,
    dag date NOT NULL,
    ar integer NOT NULL,
    paragraf integer NOT NULL CHECK (paragraf BETWEEN 1 AND 999),
    utfall text NOT NULL CHECK (utfall IN
        ('TILLSTAND', 'FARRE', 'ATERREMISS', 'BORDLAGGNING', 'AVSLAG', 'ATERKALLELSE', 'ANDRADE_VILLKOR')),
    extra_utlysning boolean NOT NULL,
    lydelse text NOT NULL,
    skal text NOT NULL,
    villkor text,
    grund text CHECK (grund IN ('GRUND1', 'GRUND2', 'GRUND3', 'EGEN_BEGARAN')),
    galler date,
    roster_ja integer,
    roster_nej integer,
    utslagsrost boolean NOT NULL,
    foredragande text NOT NULL,
    ordforande uuid NOT NULL,
    sekreterare uuid NOT NULL,
    expedieras_till text NOT NULL,
    verkstallt boolean NOT NULL DEFAULT false,
    justerad timestamptz,
    justerad_av uuid,
    justerare uuid,
    justeringsdag date,
    omedelbar boolean,
    anmarkning text,
    justerad_text text,
    justerad_sha256 text CHECK (length(justerad_sha256) = 64),
    expedierad timestamptz,
    UNIQUE (ar, paragraf),
    CHECK (ar = extract(year FROM dag)),
    CHECK ((justerad IS NULL) = (justerad_sha256 IS NULL)),
    CHECK (expedierad IS NULL OR justerad IS NOT NULL)
);

CREATE INDEX namndbeslut_omrade ON namndbeslut (omrade);

CREATE TABLE namndbeslut_deltagare (
    beslut uuid NOT NULL REFERENCES namndbeslut,
    konto uuid NOT NULL,
    hur text NOT NULL CHECK (hur IN ('BESLUTAR', 'JAVIG')),
    PRIMARY KEY (beslut, konto)
);

CREATE TABLE namndbeslut_tillstand (
    beslut uuid NOT NULL REFERENCES namndbeslut,
    nr integer NOT NULL,
    ansokan uuid,
    tillstand uuid,
    startdag date,
    undertillstand text,
    PRIMARY KEY (beslut, nr),
    CHECK (num_nonnulls(ansokan, tillstand) = 1),
    CHECK ((ansokan IS NULL) = (startdag IS NULL))
);

CREATE TABLE reservation (
    beslut uuid NOT NULL REFERENCES namndbeslut,
    konto uuid NOT NULL,
    skal text NOT NULL,
    anmald timestamptz NOT NULL,
    PRIMARY KEY (beslut, konto)
);
