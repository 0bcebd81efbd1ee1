package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.test.Klient;
import se.nhv.test.Omradesgang;
import se.nhv.test.Webbserver;

/**
 * A tag in every text the database holds, then every page: none of them may come out as a tag, wherever the text is shown.
 * It has a database of its own, since nothing in it is worth much afterwards.
 */
@Webbserver
@TestPropertySource(properties = "nhv.prov=taggar")
class XssTest {
    private static final String TAGG = "<b onclick=\"x\">'&";

    /** Words of ours, by which the code chooses: nobody types them. */
    private static final Set<String> KODER = Set.of(
            "formular",
            "nyckel",
            "roll",
            "enhet",
            "region",
            "samverkansregion",
            "handelse",
            "vem",
            "av",
            "registrerad_av",
            "losenordshash",
            "anvandarnamn",
            "typ",
            "uppgift",
            "kod",
            "npo",
            "instans",
            "lanskod",
            "grupp",
            "id",
            "klass",
            "sha256",
            "hash",
            "kedja",
            "lank",
            "falt",
            "lage",
            "vag",
            "slag",
            "agare",
            "orsak",
            "stallningstagande",
            "bedomning",
            "kriterium",
            "riktning",
            "deltagare",
            "matt",
            "formular_version",
            "fran",
            "fraga",
            "steg");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaktion;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Omradesgang gang;

    @Test
    void ingenTextUrDatabasenBlirEnTaggPaNagonSida() {
        handlingar.registrera(NyHandling.utgaende(gang.arende(gang.nytt(1)), "Prov", "Prov", gang.idag())
                .synligFor(Synlighet.ALLMAN)
                .medFil(Fil.text("prov.txt", "Prov")));
        int kolumner = smitta();
        List<Klient> klienter =
                List.of(Klient.utanInloggning(port), Klient.som(port, "administrator1"), Klient.som(port, "utredare1"));
        Set<String> smittade = new LinkedHashSet<>();
        List<String> fel = new ArrayList<>();
        for (Adress adress : Adress.alla(context)) {
            if (adress.skriver() || adress.api()) {
                continue;
            }
            List<String> idn = adress.harVariabel() ? verkligaIdn(adress) : List.of("");
            for (Klient klient : klienter) {
                for (String id : idn) {
                    Klient.Svar svar = klient.get(adress.med(id));
                    if (svar.status() >= 500) {
                        fel.add(adress + " gav " + svar.status());
                    }
                    if (!svar.huvud("Content-Type").startsWith("text/html")) {
                        continue;
                    }
                    if (svar.kropp().contains("<b onclick") || svar.kropp().contains("onclick=\"x\"")) {
                        fel.add(adress + " visar texten som en tagg");
                    }
                    if (svar.kropp().contains("&lt;b onclick")) {
                        smittade.add(adress.monster());
                    }
                }
            }
        }
        System.out.println("Taggar i " + kolumner + " kolumner syns som text på " + smittade.size() + " sidor");

        assertThat(fel).isEmpty();
        assertThat(kolumner).isGreaterThan(30);
        assertThat(smittade)
                .contains("/arenden", "/arenden/{id}", "/vardomraden", "/vardomraden/{id}", "/handling/{id}")
                .hasSizeGreaterThan(15);
    }

    /** Puts the tag last in every text column that takes it; those that hold codes refuse. */
    private int smitta() {
        record Kolumn(String tabell, String namn) {}
        List<Kolumn> kolumner = jdbc.sql("""
                        SELECT c.table_name AS tabell, c.column_name AS namn FROM information_schema.columns c
                          JOIN information_schema.tables t USING (table_schema, table_name)
                         WHERE c.table_schema = 'public' AND c.data_type = 'text' AND t.table_type = 'BASE TABLE'
                           AND c.table_name NOT LIKE 'act\\_%' AND c.table_name NOT LIKE 'flyway%'
                        """).query(Kolumn.class).list();
        int antal = 0;
        for (Kolumn k : kolumner) {
            if (KODER.contains(k.namn())) {
                continue;
            }
            try {
                Integer rader = transaktion.execute(status -> jdbc.sql("UPDATE " + k.tabell() + " SET " + k.namn()
                                + " = " + k.namn() + " || :tagg WHERE " + k.namn() + " IS NOT NULL")
                        .param("tagg", TAGG)
                        .update());
                antal += rader != null && rader > 0 ? 1 : 0;
            } catch (DataAccessException kod) {
                // A code, a key or a sealed text.
            }
        }
        return antal;
    }

    private List<String> verkligaIdn(Adress adress) {
        if (adress.monster().startsWith("/uppgifter")) {
            return jdbc.sql("SELECT id FROM uppgift ORDER BY id LIMIT 15")
                    .query(String.class)
                    .list();
        }
        List<String> idn = new ArrayList<>();
        for (String sql : List.of(
                "SELECT id::text FROM vardomrade ORDER BY id LIMIT 3",
                "SELECT arende::text FROM handling LIMIT 1",
                "SELECT id::text FROM handling LIMIT 2",
                "SELECT id::text FROM tillstand LIMIT 2",
                "SELECT id::text FROM sammantrade LIMIT 2",
                "SELECT arende::text FROM remiss LIMIT 2",
                "SELECT arende::text FROM utlysning LIMIT 2")) {
            idn.addAll(jdbc.sql(sql).query(String.class).list());
        }
        return idn;
    }
}
