-- One round per time B2 prepares the applications of a tillståndsområde; an återremiss opens the next.
CREATE TABLE beredning (
    omrade uuid NOT NULL,
    omgang integer NOT NULL,
    arende uuid NOT NULL,
    borjad date NOT NULL,
    aterremiss_skal text,
    konsekvenser text,
    synergier text,
    oenighet text,
    yttrande_av uuid,
    yttrande_den date,
    kommuniceras boolean,
    kommunicering_skal text,
    kommunicering_handlingar text,
    kommunicering_sista_dag date,
    kommunicerad timestamptz,
    forslag_till_beslut text,
    forslag_skal text,
    sammanfattning text,
    sekretess text,
    sammantradesdag date,
    foredragande uuid,
    klar date,
    PRIMARY KEY (omrade, omgang)
);

CREATE UNIQUE INDEX beredning_en_pagaende ON beredning (omrade) WHERE klar IS NULL;

CREATE TABLE regional_analys (
    omrade uuid NOT NULL,
    omgang integer NOT NULL,
    samverkansregion text NOT NULL,
    konsekvenser_med text NOT NULL,
    konsekvenser_utan text NOT NULL,
    sarskilt text,
    forordar text,
    motivering text NOT NULL,
    lamnad_av uuid NOT NULL,
    lamnad timestamptz NOT NULL,
    PRIMARY KEY (omrade, omgang, samverkansregion),
    FOREIGN KEY (omrade, omgang) REFERENCES beredning
);

CREATE TABLE foreslagen_fordelning (
    omrade uuid NOT NULL,
    omgang integer NOT NULL,
    ansokan uuid NOT NULL,
    nr integer NOT NULL,
    bor_fa boolean NOT NULL,
    motivering text NOT NULL,
    PRIMARY KEY (omrade, omgang, ansokan),
    FOREIGN KEY (omrade, omgang) REFERENCES beredning
);

CREATE TABLE yttrande_underskrift (
    omrade uuid NOT NULL,
    omgang integer NOT NULL,
    samverkansregion text NOT NULL,
    person uuid NOT NULL,
    avvikande_mening text,
    tid timestamptz NOT NULL,
    PRIMARY KEY (omrade, omgang, samverkansregion),
    FOREIGN KEY (omrade, omgang) REFERENCES beredning
);

CREATE TABLE kommuniceringssvar (
    omrade uuid NOT NULL,
    omgang integer NOT NULL,
    region text NOT NULL,
    har_synpunkter boolean NOT NULL,
    synpunkter text,
    inkom timestamptz NOT NULL,
    lamnat_av uuid NOT NULL,
    PRIMARY KEY (omrade, omgang, region),
    FOREIGN KEY (omrade, omgang) REFERENCES beredning,
    CHECK (NOT har_synpunkter OR synpunkter IS NOT NULL)
);
