package se.nhv.akt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.ansokan.UtlysningService;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.NyttForslag;
import se.nhv.test.Nhvtest;
import se.nhv.test.Omradesgang;
import se.nhv.test.Satsrakning;
import se.nhv.test.Som;
import se.nhv.tidsatgang.TidsatgangService;

/** A list of many cases asks the database as many times as a list of few. */
@Nhvtest
@Import(Satsrakning.class)
class ListornasFragorTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KontoService konton;

    @Autowired
    DeltagareService deltagare;

    @Autowired
    ForslagService forslag;

    @Autowired
    TidsatgangService tid;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    Omradesgang gang;

    private UUID omgang = new UUID(0, 0);

    @BeforeEach
    void nagraArenden() {
        omgang = gang.i(() -> forslag.omgang("Provomgången"));
        for (int i = 0; i < 3; i++) {
            ettTill();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "utredare1, /arenden",
        "utredare1, /arenden?omgang=",
        "utredare1, /arenden?q=Prov&sort=namn",
        "utredare1, /arenden.csv",
        "sakkunnig1, /arenden",
        "sakkunnig1, /api/v1/arenden",
        "utredare1, /api/v1/arenden",
        "utredare1, /arbetslista?vy=alla",
        "utredare1, /arbetslista?vy=gruppens",
        "sakkunnig1, /arbetslista?vy=gruppens",
        "utredare1, /api/v1/uppgifter?vy=alla",
        "utredare1, /sok?q=Prov",
        "utredare1, /diarium",
        "utredare1, /bruttolista",
        "utredare1, /bruttolista.json",
        "utredare1, /npo",
        "utredare1, /npo.csv",
        "utredare1, /npo/cancersjukdomar",
        "utredare1, /vardomraden",
        "utredare1, /tillstand",
        "utredare1, /remisser",
        "utredare1, /sammantraden",
        "utredare1, /ansokningar",
        "region-12, /ansokningar"
    })
    void flerArendenGerInteFlerFragor(String konto, String adress) throws Exception {
        String hela = adress.endsWith("omgang=") ? adress + omgang : adress;
        satser(konto, hela);
        int fa = satser(konto, hela);
        for (int i = 0; i < 5; i++) {
            ettTill();
        }

        assertThat(satser(konto, hela)).as(hela).isLessThanOrEqualTo(fa);
    }

    private int satser(String konto, String adress) throws Exception {
        Inloggad person = konton.medAnvandarnamn(konto).orElseThrow().inloggad();
        int fore = Satsrakning.satser();
        int status = mvc.perform(get(adress).with(Som.person(person)))
                .andReturn()
                .getResponse()
                .getStatus();
        assertThat(status).isEqualTo(200);
        return Satsrakning.satser() - fore;
    }

    /** A case with all that the lists show of one. */
    private void ettTill() {
        OmradeId omrade = gang.nytt(1);
        ArendeId id = gang.arende(omrade);
        jdbc.sql("""
                        INSERT INTO urval (vardomrade, val, skal, omgang, dag, bedomt_av)
                        VALUES (:v, 'VALJ', 'Prov', :omgang, :dag, :av)
                        """)
                .param("v", id.varde())
                .param("omgang", omgang)
                .param("dag", LocalDate.of(2026, 1, 7))
                .param("av", DemoKonton.id("utredare1").varde())
                .update();
        deltagare.grupp(id, null, "sakkunnig");
        gang.i(() -> tid.stegBorjar(new Objekt(id, omrade), Steg.ANSOKAN));
        gang.tillstand(omrade, "12", gang.idag());
        gang.fullgoda(omrade, "12", "14");
        gang.i(() -> utlysningar.publicera(utlysningar.kravSenaste(omrade).id()));
        remiss(id);
        sammantrade(id, omrade);
        forslag.foresla(
                new NyttForslag("cancersjukdomar", "Prov " + System.nanoTime(), "Ett prov", Map.of(), null, null, null),
                konton.medAnvandarnamn("npo-cancersjukdomar").orElseThrow().inloggad());
    }

    private void remiss(ArendeId id) {
        UUID remiss = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO remiss (id, arende, varv, underlag_version, missiv, sista_dag, ursprunglig_dag, skapad,
                               utskickad)
                        VALUES (:id, :arende, 1, 1, 'Prov', :dag, :dag, now(), :dag)
                        """)
                .param("id", remiss)
                .param("arende", id.varde())
                .param("dag", gang.idag())
                .update();
        jdbc.sql("""
                        INSERT INTO remissmottagare (remiss, instans, sista_dag, ursprunglig_dag, lage)
                        SELECT :id, kod, :dag, :dag, 'BESVARAD' FROM remissinstans ORDER BY kod LIMIT 3
                        """).param("id", remiss).param("dag", gang.idag()).update();
    }

    /** A meeting that has been, on a day of its own. */
    private void sammantrade(ArendeId id, OmradeId omrade) {
        UUID sammantrade = UUID.randomUUID();
        jdbc.sql("INSERT INTO sammantrade (id, dag, extra) VALUES (:id, :dag, true)")
                .param("id", sammantrade)
                .param("dag", LocalDate.of(2001, 1, 1).plusDays(Omradesgang.nummer()))
                .update();
        jdbc.sql("""
                        INSERT INTO namndpunkt (id, sammantrade, nr, arende, omrade, rubrik, forslag_till_beslut,
                               foredragande, uppsatt_av, status)
                        VALUES (:id, :sammantrade, 1, :arende, :omrade, 'Prov', 'Prov', 'Prov', :av, 'BEHANDLAD')
                        """)
                .param("id", UUID.randomUUID())
                .param("sammantrade", sammantrade)
                .param("arende", id.varde())
                .param("omrade", omrade.varde())
                .param("av", DemoKonton.id("utredare1").varde())
                .update();
    }
}
