-- The days on which the nämnd meets, fixed ahead by the agency.
CREATE TABLE sammantradesdag (
    dag             date    PRIMARY KEY,
    underlag_senast date    NOT NULL,
    pahittad        boolean NOT NULL DEFAULT false,
    CHECK (underlag_senast <= dag)
);
CREATE INDEX sammantradesdag_underlag ON sammantradesdag (underlag_senast, dag);
