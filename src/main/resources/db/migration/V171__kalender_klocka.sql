-- How far the demo's clock stands ahead of the machine's. One row; zero outside the demo.
CREATE TABLE klocka (
    en_rad          boolean PRIMARY KEY DEFAULT true CHECK (en_rad),
    forskjutning_ms bigint  NOT NULL CHECK (forskjutning_ms >= 0)
);
INSERT INTO klocka (forskjutning_ms) VALUES (0);
