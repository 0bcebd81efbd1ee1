-- Who can be asked: every region and samverkansregion, and others as they are named.
CREATE TABLE remissinstans (
    kod   text PRIMARY KEY,
    namn  text NOT NULL,
    slag  text NOT NULL CHECK (slag IN ('REGION', 'SAMVERKANSREGION', 'OVRIG')),
    epost text
);

-- One round of remiss; a revised underlag may be sent out again.
CREATE TABLE remiss (
    id               uuid PRIMARY KEY,
    arende           uuid NOT NULL REFERENCES vardomrade,
    varv             integer NOT NULL CHECK (varv > 0),
    underlag_version integer NOT NULL,
    missiv           text NOT NULL,
    sista_dag        date NOT NULL,
    ursprunglig_dag  date NOT NULL,
    skapad           timestamptz NOT NULL,
    utskickad        date,
    stangd           date,
    UNIQUE (arende, varv)
);

CREATE TABLE remissfraga (
    remiss uuid NOT NULL REFERENCES remiss,
    nr     integer NOT NULL CHECK (nr > 0),
    fraga  text NOT NULL,
    PRIMARY KEY (remiss, nr)
);

CREATE TABLE remissmottagare (
    remiss           uuid NOT NULL REFERENCES remiss,
    instans          text NOT NULL REFERENCES remissinstans,
    epost            text,
    sista_dag        date NOT NULL,
    ursprunglig_dag  date NOT NULL,
    lage             text NOT NULL CHECK (lage IN ('VANTAR', 'BESVARAD', 'AVSTAR', 'EJ_BESVARAD')),
    oppnad           timestamptz,
    paminnelser      integer NOT NULL DEFAULT 0,
    senast_pamind    date,
    PRIMARY KEY (remiss, instans)
);

-- A way in without an account. Only the hash of the token is kept; each letter carries a link of its own.
CREATE TABLE remisslank (
    hash       bytea PRIMARY KEY,
    id         uuid NOT NULL UNIQUE,
    remiss     uuid NOT NULL,
    instans    text NOT NULL,
    skapad     timestamptz NOT NULL,
    utgar      date NOT NULL,
    aterkallad timestamptz,
    FOREIGN KEY (remiss, instans) REFERENCES remissmottagare
);

-- A new last day: anstånd for one instans, förlängning (no instans) for all. The days before are kept.
CREATE TABLE anstand (
    id          uuid PRIMARY KEY,
    remiss      uuid NOT NULL REFERENCES remiss,
    instans     text REFERENCES remissinstans,
    fran_dag    date NOT NULL,
    till_dag    date NOT NULL CHECK (till_dag > fran_dag),
    skal        text NOT NULL,
    beslutad_av uuid NOT NULL REFERENCES konto,
    tid         timestamptz NOT NULL
);

CREATE TABLE yttrande (
    id        uuid PRIMARY KEY,
    remiss    uuid NOT NULL REFERENCES remiss,
    avsandare text NOT NULL REFERENCES remissinstans,
    svar_for  text NOT NULL,
    avstar    boolean NOT NULL,
    text      text,
    inkom     timestamptz NOT NULL,
    sent      boolean NOT NULL,
    handling  uuid NOT NULL
);

-- One yttrande may speak for several; an instans is spoken for once.
CREATE TABLE yttrande_instans (
    remiss   uuid NOT NULL,
    instans  text NOT NULL,
    yttrande uuid NOT NULL REFERENCES yttrande,
    PRIMARY KEY (remiss, instans),
    FOREIGN KEY (remiss, instans) REFERENCES remissmottagare
);

CREATE TABLE yttrande_svar (
    yttrande          uuid NOT NULL REFERENCES yttrande,
    fraga             integer NOT NULL,
    stallningstagande text NOT NULL
        CHECK (stallningstagande IN ('TILLSTYRKER', 'TILLSTYRKER_DELVIS', 'AVSTYRKER', 'INGA_SYNPUNKTER')),
    motivering        text,
    PRIMARY KEY (yttrande, fraga)
);

-- What the agency makes of the answers: du sa – vi gjorde.
CREATE TABLE remissammanstallning (
    remiss         uuid PRIMARY KEY REFERENCES remiss,
    sammanfattning text NOT NULL,
    revideras      text,
    av             uuid NOT NULL,
    tid            timestamptz NOT NULL
);

CREATE TABLE du_sa_vi_gjorde (
    id       uuid PRIMARY KEY,
    remiss   uuid NOT NULL REFERENCES remiss,
    skede    text NOT NULL CHECK (skede IN ('SAMMANSTALLNING', 'REVIDERING')),
    ordning  integer NOT NULL,
    synpunkt text NOT NULL,
    fran     text,
    atgard   text NOT NULL
);

CREATE TABLE b1_yttrande (
    arende            uuid NOT NULL REFERENCES vardomrade,
    version           integer NOT NULL CHECK (version > 0),
    tillstyrker       boolean NOT NULL,
    motivering        text NOT NULL,
    akutsjukvard      text NOT NULL,
    narliggande       text NOT NULL,
    geografi          text NOT NULL,
    transporter       text NOT NULL,
    utbildning        text NOT NULL,
    forskning         text NOT NULL,
    forbehall         text,
    avvikande_mening  text,
    deltog            text NOT NULL,
    tid               timestamptz NOT NULL,
    PRIMARY KEY (arende, version)
);

CREATE TABLE remiss_stallningstagande (
    id     uuid PRIMARY KEY,
    arende uuid NOT NULL REFERENCES vardomrade,
    vagen  text NOT NULL CHECK (vagen IN ('beslut', 'revidera', 'laggNed')),
    skal   text NOT NULL,
    av     uuid NOT NULL,
    tid    timestamptz NOT NULL
);
