package se.nhv.beredning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;

@Repository
class BeredningRepository {
    private final JdbcClient jdbc;

    BeredningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Beredning> omgangar(OmradeId omrade) {
        return jdbc.sql("""
                        SELECT omrade, omgang, arende, borjad, aterremiss_skal, konsekvenser, synergier, oenighet,
                               yttrande_den, kommuniceras, kommunicering_skal, kommunicering_handlingar,
                               kommunicering_sista_dag, kommunicerad, forslag_till_beslut, forslag_skal, sammanfattning,
                               sekretess, sammantradesdag, foredragande, klar
                          FROM beredning WHERE omrade = :omrade ORDER BY omgang DESC
                        """)
                .param("omrade", omrade.varde())
                .query(Beredning.class)
                .list();
    }

    void borja(ArendeId arende, OmradeId omrade, LocalDate dag, @Nullable String aterremissSkal) {
        jdbc.sql("""
                        INSERT INTO beredning (omrade, omgang, arende, borjad, aterremiss_skal)
                        SELECT :omrade, coalesce(max(omgang), 0) + 1, :arende, :dag, :skal FROM beredning
                         WHERE omrade = :omrade
                        """)
                .param("omrade", omrade.varde())
                .param("arende", arende.varde())
                .param("dag", dag)
                .param("skal", aterremissSkal)
                .update();
    }

    void spara(Beredning b, RegionalAnalys a, KontoId av, Instant tid) {
        i("""
                        INSERT INTO regional_analys (omrade, omgang, samverkansregion, konsekvenser_med, konsekvenser_utan,
                               sarskilt, forordar, motivering, lamnad_av, lamnad)
                        VALUES (:omrade, :omgang, :sr, :med, :utan, :sarskilt, :forordar, :motivering, :av, :tid)
                        """, b)
                .param("sr", a.samverkansregion())
                .param("med", a.konsekvenserMed())
                .param("utan", a.konsekvenserUtan())
                .param("sarskilt", a.sarskilt())
                .param("forordar", a.forordar())
                .param("motivering", a.motivering())
                .param("av", av.varde())
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<RegionalAnalys> analyser(Beredning b) {
        return i("""
                        SELECT samverkansregion, konsekvenser_med, konsekvenser_utan, sarskilt, forordar, motivering
                          FROM regional_analys WHERE omrade = :omrade AND omgang = :omgang ORDER BY samverkansregion
                        """, b).query(RegionalAnalys.class).list();
    }

    void spara(Beredning b, Yttrande y, KontoId av, LocalDate dag) {
        i("""
                        UPDATE beredning SET konsekvenser = :konsekvenser, synergier = :synergier, oenighet = :oenighet,
                               yttrande_av = :av, yttrande_den = :dag
                         WHERE omrade = :omrade AND omgang = :omgang
                        """, b)
                .param("konsekvenser", y.konsekvenser())
                .param("synergier", y.synergier())
                .param("oenighet", y.oenighet())
                .param("av", av.varde())
                .param("dag", dag)
                .update();
        for (int nr = 0; nr < y.fordelning().size(); nr++) {
            Fordelning f = y.fordelning().get(nr);
            i("""
                            INSERT INTO foreslagen_fordelning (omrade, omgang, ansokan, nr, bor_fa, motivering)
                            VALUES (:omrade, :omgang, :ansokan, :nr, :borFa, :motivering)
                            """, b)
                    .param("ansokan", f.ansokan().varde())
                    .param("nr", nr + 1)
                    .param("borFa", f.borFa())
                    .param("motivering", f.motivering())
                    .update();
        }
    }

    List<Fordelning> fordelning(Beredning b) {
        return i("""
                        SELECT ansokan, bor_fa, motivering FROM foreslagen_fordelning
                         WHERE omrade = :omrade AND omgang = :omgang ORDER BY nr
                        """, b).query(Fordelning.class).list();
    }

    void underteckna(Beredning b, Underskrift u) {
        i("""
                        INSERT INTO yttrande_underskrift (omrade, omgang, samverkansregion, person, avvikande_mening, tid)
                        VALUES (:omrade, :omgang, :sr, :person, :mening, :tid)
                        """, b)
                .param("sr", u.samverkansregion())
                .param("person", u.person().varde())
                .param("mening", u.avvikandeMening())
                .param("tid", u.tid().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Underskrift> underskrifter(Beredning b) {
        return i("""
                        SELECT samverkansregion, person, avvikande_mening, tid FROM yttrande_underskrift
                         WHERE omrade = :omrade AND omgang = :omgang ORDER BY samverkansregion
                        """, b).query(Underskrift.class).list();
    }

    void kommunicering(
            Beredning b,
            boolean kommuniceras,
            @Nullable String handlingar,
            @Nullable LocalDate sistaDag,
            @Nullable String skal) {
        i("""
                        UPDATE beredning SET kommuniceras = :kommuniceras, kommunicering_handlingar = :handlingar,
                               kommunicering_sista_dag = :sista, kommunicering_skal = :skal
                         WHERE omrade = :omrade AND omgang = :omgang
                        """, b)
                .param("kommuniceras", kommuniceras)
                .param("handlingar", handlingar)
                .param("sista", sistaDag)
                .param("skal", skal)
                .update();
    }

    void kommunicerad(Beredning b, Instant tid) {
        i("UPDATE beredning SET kommunicerad = :tid WHERE omrade = :omrade AND omgang = :omgang", b)
                .param("tid", tid.atOffset(ZoneOffset.UTC))
                .update();
    }

    void spara(Beredning b, Kommuniceringssvar s, KontoId av) {
        i("""
                        INSERT INTO kommuniceringssvar (omrade, omgang, region, har_synpunkter, synpunkter, inkom, lamnat_av)
                        VALUES (:omrade, :omgang, :region, :har, :synpunkter, :inkom, :av)
                        """, b)
                .param("region", s.region())
                .param("har", s.harSynpunkter())
                .param("synpunkter", s.synpunkter())
                .param("inkom", s.inkom().atOffset(ZoneOffset.UTC))
                .param("av", av.varde())
                .update();
    }

    List<Kommuniceringssvar> svar(Beredning b) {
        return i("""
                        SELECT region, har_synpunkter, synpunkter, inkom FROM kommuniceringssvar
                         WHERE omrade = :omrade AND omgang = :omgang ORDER BY inkom
                        """, b).query(Kommuniceringssvar.class).list();
    }

    void klar(Beredning b, Namndarende n, KontoId foredragande, LocalDate dag) {
        i("""
                        UPDATE beredning SET sammantradesdag = :sammantrade, sammanfattning = :sammanfattning,
                               forslag_till_beslut = :forslag, forslag_skal = :skal, sekretess = :sekretess,
                               foredragande = :foredragande, klar = :dag
                         WHERE omrade = :omrade AND omgang = :omgang
                        """, b)
                .param("sammantrade", n.sammantradesdag())
                .param("sammanfattning", n.sammanfattning())
                .param("forslag", n.forslagTillBeslut())
                .param("skal", n.skal())
                .param("sekretess", n.sekretess())
                .param("foredragande", foredragande.varde())
                .param("dag", dag)
                .update();
    }

    private StatementSpec i(String sql, Beredning b) {
        return jdbc.sql(sql).param("omrade", b.omrade().varde()).param("omgang", b.omgang());
    }
}
