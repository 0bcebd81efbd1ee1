package se.nhv.uppfoljning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the figures of the årsredovisning that the models count as cases pass. */
@Service
@Transactional
public class Matningar {
    /** Members who answered the enkät, of those asked. */
    public static final String ENKAT_BESVARAD = "enkat_besvarad";
    /** Positive answers of the enkät, of those that took a stand. */
    public static final String ENKAT_POSITIV = "enkat_positiv";
    /** Regioner that answered the remiss, of those asked. */
    public static final String REMISSVAR_REGIONER = "remissvar_regioner";
    /** Samverkansregioner that answered the remiss, of those asked. */
    public static final String REMISSVAR_SAMVERKANSREGIONER = "remissvar_samverkansregioner";
    /** Fullgoda ansökningar, against the enheter that are free. */
    public static final String FULLGODA_ANSOKNINGAR = "fullgoda_ansokningar";
    /** Whether Socialstyrelsen decided at the first meeting the case was put before. */
    public static final String BESLUT_FORSTA_MOTET = "beslut_forsta_motet";
    /** Whether the nämnd decided at the first meeting the case was put before. */
    public static final String NAMNDBESLUT_FORSTA_MOTET = "namndbeslut_forsta_motet";
    /** Whether the mått were published before the first tillstånd started. */
    public static final String MATT_FORE_START = "matt_fore_start";
    /** Units that have reported the year, of those that should. */
    public static final String ENHETER_RAPPORTERAT = "enheter_rapporterat";
    /** Whether the yearly analysis was done by 30 September. */
    public static final String ANALYS_I_TID = "analys_i_tid";

    private final JdbcClient jdbc;

    Matningar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a count down; the same thing counted again on the same day replaces the earlier count. */
    public void registrera(String matt, UUID objekt, LocalDate dag, long taljare, @Nullable Long namnare) {
        jdbc.sql("""
                        INSERT INTO matning (matt, objekt, dag, taljare, namnare)
                        VALUES (:matt, :objekt, :dag, :taljare, :namnare)
                        ON CONFLICT (matt, objekt, dag)
                        DO UPDATE SET taljare = EXCLUDED.taljare, namnare = EXCLUDED.namnare
                        """)
                .param("matt", matt)
                .param("objekt", objekt)
                .param("dag", dag)
                .param("taljare", taljare)
                .param("namnare", namnare)
                .update();
    }

    /** The counts of a measure within a year, by day. */
    @Transactional(readOnly = true)
    public List<Matning> ar(String matt, int ar) {
        return jdbc.sql("""
                        SELECT matt, objekt, dag, taljare, namnare FROM matning
                         WHERE matt = :matt AND dag >= :fran AND dag < :till ORDER BY dag, objekt
                        """)
                .param("matt", matt)
                .param("fran", LocalDate.of(ar, 1, 1))
                .param("till", LocalDate.of(ar + 1, 1, 1))
                .query(Matning.class)
                .list();
    }

    /** Everything counted about one ärende or tillståndsområde. */
    @Transactional(readOnly = true)
    public List<Matning> om(UUID objekt) {
        return jdbc.sql(
                        "SELECT matt, objekt, dag, taljare, namnare FROM matning WHERE objekt = :objekt ORDER BY dag, matt")
                .param("objekt", objekt)
                .query(Matning.class)
                .list();
    }
}
