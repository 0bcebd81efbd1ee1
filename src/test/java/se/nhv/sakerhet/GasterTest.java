package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.OmradeId;
import se.nhv.handling.Fil;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.test.Klient;
import se.nhv.test.Omradesgang;
import se.nhv.test.Webbserver;

/**
 * Those from outside the agency ask for everything that has an id, one by one. What they get is held against the tables,
 * not against the code that decides.
 */
@Webbserver
class GasterTest {
    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KontoService konton;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    HandlingService handlingar;

    @Autowired
    AnsokanService ansokningar;

    @Autowired
    Omradesgang gang;

    private static boolean klart;

    /** One case where everybody takes part and one where nobody does, each with handlingar of every kind. */
    @BeforeEach
    void handlingarAvVarjeSort() {
        if (klart) {
            return;
        }
        klart = true;
        for (boolean med : List.of(true, false)) {
            ArendeId arende = gang.arende(gang.nytt(2));
            if (med) {
                for (String grupp : List.of("sakkunnig", "npo", "regionforetradare", "tillstandsenhet", "ledamot")) {
                    deltagare.grupp(arende, null, grupp);
                }
            }
            for (Synlighet synlig : List.of(
                    Synlighet.INTERN, Synlighet.DELTAGARE, Synlighet.ALLMAN, Synlighet.enhet("regionforetradare:12"))) {
                NyHandling ny = NyHandling.utgaende(arende, "Prov", "Prov " + synlig, gang.idag())
                        .synligFor(synlig)
                        .medFil(Fil.text("prov.txt", "Prov"));
                handlingar.registrera(ny);
                handlingar.registrera(ny.medSekretess("OSL 25 kap. 1 §"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sakkunnig1",
                "patient1",
                "npo-cancersjukdomar",
                "region-12",
                "region-01",
                "b1-1",
                "b2-sodra",
                "ledamot-sodra",
                "ordforande1",
                "enhet-12-skanes-universitetssjukhus"
            })
    void enGastNarBaraDetSomArDennes(String konto) {
        Inloggad person = konton.medAnvandarnamn(konto).orElseThrow().inloggad();
        Klient klient = Klient.som(port, konto);
        Set<UUID> mina = minaArenden(person);
        List<String> fel = new ArrayList<>();
        for (UUID arende : idn("SELECT id FROM vardomrade")) {
            boolean min = mina.contains(arende);
            prova(klient, "/arenden/" + arende, min, fel);
            prova(klient, "/arenden/" + arende + "/handlingar", min, fel);
            prova(klient, "/api/v1/arenden/" + arende, min, fel);
            for (String del : List.of(
                    "tid",
                    "logg",
                    "anteckningar",
                    "diagram",
                    "diagram/0/bpmn",
                    "utskick",
                    "atgarder",
                    "remiss",
                    "rekrytering")) {
                prova(klient, "/arenden/" + arende + "/" + del, false, fel);
            }
            prova(klient, "/api/v1/arenden/" + arende + "/tidsatgang", false, fel);
            if (!ombeddAttNominera(arende, person)) {
                prova(klient, "/nominera/" + arende, false, fel);
            }
        }
        for (UUID handling : idn("SELECT id FROM handling")) {
            boolean min = minHandling(handling, mina, person);
            prova(klient, "/handling/" + handling, min, fel);
            for (UUID fil : idn("SELECT id FROM handling_fil WHERE handling = '" + handling + "'")) {
                prova(klient, "/handling/fil/" + fil, min, fel);
            }
        }
        for (String uppgift :
                jdbc.sql("SELECT id FROM uppgift").query(String.class).list()) {
            boolean min = jdbc.sql("SELECT tilldelad = :jag OR grupper && :grupper::text[] FROM uppgift WHERE id = :id")
                    .param("jag", person.id().varde())
                    .param("grupper", person.grupper().toArray(String[]::new))
                    .param("id", uppgift)
                    .query((rs, nr) -> rs.getBoolean(1))
                    .single();
            prova(klient, "/uppgifter/" + uppgift, min, fel);
            prova(klient, "/api/v1/uppgifter/" + uppgift, min, fel);
        }
        assertThat(fel).isEmpty();
        assertThat(idn("SELECT id FROM handling")).hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sakkunnig1", "region-12", "enhet-12-skanes-universitetssjukhus", "ledamot-sodra"})
    void listorOchSokningVisarBaraEgnaArenden(String konto) {
        Inloggad person = konton.medAnvandarnamn(konto).orElseThrow().inloggad();
        Klient klient = Klient.som(port, konto);
        Set<UUID> mina = minaArenden(person);
        Set<UUID> medUppgift = new HashSet<>(mina);
        medUppgift.addAll(jdbc.sql("SELECT arende FROM uppgift WHERE tilldelad = :jag OR grupper && :grupper::text[]")
                .param("jag", person.id().varde())
                .param("grupper", person.grupper().toArray(String[]::new))
                .query(UUID.class)
                .list());
        for (String lista : List.of(
                "/arenden",
                "/arenden?lage=forslag",
                "/arenden.csv",
                "/api/v1/arenden",
                "/api/v1/arenden?lage=forslag",
                "/arbetslista?vy=alla",
                "/arbetslista?vy=gruppens",
                "/api/v1/uppgifter?vy=alla",
                "/sok?q=Prov",
                "/sok?q=an",
                "/ansokningar")) {
            String sida = klient.get(lista).kropp();
            // What one is asked shows which case it is about, also before one may open the case.
            Set<UUID> synas = lista.contains("arbetslista") || lista.contains("uppgifter") ? medUppgift : mina;
            for (UUID arende : idn("SELECT id FROM vardomrade")) {
                if (!synas.contains(arende)) {
                    assertThat(sida).as(konto + " " + lista).doesNotContain(arende.toString());
                }
            }
        }
        assertThat(klient.get("/sok?q=Chef").kropp()).doesNotContain("Chef 1 (demo)");
        assertThat(klient.get("/arenden?ansvarig=" + DemoKonton.id("chef1")).kropp())
                .doesNotContain("Chef 1 (demo)");
    }

    @Test
    void enRegionSerInteVadEnAnnanHarAnsoktOm() {
        OmradeId omrade = gang.nytt(1);
        gang.fullgoda(omrade, "12", "14");
        ArendeId arende = gang.arende(omrade);
        jdbc.sql("UPDATE utlysning SET publicerad = :idag WHERE omrade = :omrade")
                .param("idag", gang.idag())
                .param("omrade", omrade.varde())
                .update();
        for (String region : List.of("12", "14")) {
            deltagare.grupp(arende, omrade, "regionforetradare:" + region);
        }
        Klient skane = Klient.som(port, "region-12");
        for (String sida : List.of(
                "/ansokningar",
                "/arenden/" + arende,
                "/arenden/" + arende + "/ansokningar",
                "/arenden/" + arende + "/handlingar",
                "/sok?q=Sjukhus",
                "/api/v1/arenden/" + arende)) {
            assertThat(skane.get(sida).kropp()).as(sida).doesNotContain("Sjukhus 14");
        }
        assertThat(skane.get("/arenden/" + arende + "/ansokningar").kropp()).contains("Sjukhus 12");
        assertThat(Klient.som(port, "enhet-12-skanes-universitetssjukhus")
                        .get("/arenden/" + arende + "/ansokningar")
                        .status())
                .isEqualTo(403);
        assertThat(ansokningar.iOmrade(omrade)).hasSize(2);
    }

    @Test
    void ettTillstandArIngetForAndraForranProtokolletArJusterat() {
        OmradeId omrade = gang.nytt(1);
        jdbc.sql("UPDATE tillstandsomrade SET steg = 7 WHERE id = :id")
                .param("id", omrade.varde())
                .update();
        String id = gang.tillstand(omrade, "12", gang.idag().plusMonths(6)).toString();
        Klient region = Klient.som(port, "region-12");

        assertThat(region.get("/tillstand/" + id).status()).isEqualTo(404);
        assertThat(region.get("/tillstand?region=12").kropp()).doesNotContain(id);
        assertThat(Klient.som(port, "ledamot-sodra").get("/tillstand/" + id).status())
                .isEqualTo(200);

        jdbc.sql("UPDATE tillstandsomrade SET steg = 8 WHERE id = :id")
                .param("id", omrade.varde())
                .update();
        assertThat(region.get("/tillstand/" + id).status()).isEqualTo(200);
        assertThat(region.get("/tillstand?region=12").kropp()).contains(id);
    }

    private static void prova(Klient klient, String adress, boolean ska, List<String> fel) {
        int status = klient.get(adress).status();
        if (ska ? status != 200 : status != 403 && status != 404) {
            fel.add(adress + " gav " + status + " men " + (ska ? "är" : "är inte") + " personens");
        }
    }

    private boolean ombeddAttNominera(UUID arende, Inloggad person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM uppgift
                         WHERE arende = :id AND formular = 'forslag/nominera' AND grupper && :grupper::text[])
                        """)
                .param("id", arende)
                .param("grupper", person.grupper().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private boolean minHandling(UUID handling, Set<UUID> mina, Inloggad person) {
        return jdbc.sql("""
                        SELECT arende, sekretess IS NULL AND (synlig = 'DELTAGARE'
                               OR synlig = 'ALLMAN' AND status <> 'UTKAST'
                               OR synlig = 'ENHET' AND grupper && :grupper::text[]) AS oppen
                          FROM handling WHERE id = :id
                        """)
                .param("grupper", person.grupper().toArray(String[]::new))
                .param("id", handling)
                .query((rs, nr) -> rs.getBoolean("oppen") && mina.contains(rs.getObject("arende", UUID.class)))
                .single();
    }

    /** Where the person takes part, and has no jäv to declare or to wait for. */
    private Set<UUID> minaArenden(Inloggad person) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT d.arende FROM deltagare d
                         WHERE d.till IS NULL AND (d.konto = :jag OR d.grupp = ANY (:grupper))
                           AND NOT EXISTS (SELECT FROM uppgift u WHERE u.arende = d.arende
                                            AND u.tilldelad = :jag AND u.nyckel = 'deklareraJav')
                           AND NOT EXISTS (SELECT FROM javsdeklaration j WHERE j.arende = d.arende
                                            AND j.konto = :jag AND j.javig IS NULL)
                        """)
                .param("jag", person.id().varde())
                .param("grupper", person.grupper().toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    private List<UUID> idn(String sql) {
        return jdbc.sql(sql).query(UUID.class).list();
    }
}
