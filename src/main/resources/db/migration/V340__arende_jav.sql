-- Who is jävig, for good: in a whole case, or in one of its tillståndsområden and nothing else of it.
CREATE TABLE jav (
    arende uuid NOT NULL REFERENCES vardomrade,
    omrade uuid REFERENCES tillstandsomrade,
    konto  uuid NOT NULL,
    fran   timestamptz NOT NULL
);
CREATE UNIQUE INDEX jav_en_gang ON jav (konto, arende, omrade) NULLS NOT DISTINCT;

INSERT INTO jav (arende, omrade, konto, fran)
SELECT arende, NULL, konto, min(provad) FROM javsdeklaration WHERE javig GROUP BY arende, konto;

INSERT INTO jav (arende, omrade, konto, fran)
SELECT arende, omrade, konto, min(nar)
  FROM (SELECT p.arende, p.omrade, a.konto, a.nar
          FROM javsanmalan a JOIN namndpunkt p ON p.id = a.punkt
         WHERE a.svar = 'JA'
        UNION ALL
        SELECT b.arende, b.omrade, d.konto, b.dag::timestamp AT TIME ZONE 'Europe/Stockholm'
          FROM namndbeslut b JOIN namndbeslut_deltagare d ON d.beslut = b.id
         WHERE d.hur = 'JAVIG') i
 GROUP BY arende, omrade, konto;
