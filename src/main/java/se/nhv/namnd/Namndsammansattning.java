package se.nhv.namnd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.namnd.Namndledamot.Uppdrag;

/**
 * Who sits in the nämnd: the accounts with its roles, within the time they are appointed for. An account without any recorded
 * förordnande is taken as appointed until further notice.
 */
@Component
class Namndsammansattning {
    private final JdbcClient jdbc;
    private final KontoService konton;
    private final int ledamoterUtomOrdforande;

    Namndsammansattning(
            JdbcClient jdbc,
            KontoService konton,
            @Value("${nhv.namnd.beslutfor-ledamoter:3}") int ledamoterUtomOrdforande) {
        this.jdbc = jdbc;
        this.konton = konton;
        this.ledamoterUtomOrdforande = ledamoterUtomOrdforande;
    }

    /** How many besides the ordförande are needed. */
    int ledamoterSomKravs() {
        return ledamoterUtomOrdforande;
    }

    List<Namndledamot> den(LocalDate dag) {
        List<Namndledamot> alla = new ArrayList<>();
        lagg(alla, Roll.ORDFORANDE, Uppdrag.ORDFORANDE, dag);
        lagg(alla, Roll.LEDAMOT, Uppdrag.LEDAMOT, dag);
        lagg(alla, Roll.ERSATTARE, Uppdrag.ERSATTARE, dag);
        return List.copyOf(alla);
    }

    private void lagg(List<Namndledamot> alla, Roll roll, Uppdrag uppdrag, LocalDate dag) {
        for (Konto konto : konton.medGrupp(roll.kod())) {
            boolean redan = alla.stream().anyMatch(l -> l.konto().equals(konto.id()));
            if (!redan && forordnad(konto.id(), uppdrag, dag)) {
                alla.add(new Namndledamot(konto.id(), konto.namn(), uppdrag, samverkansregion(konto, roll)));
            }
        }
    }

    private static @Nullable String samverkansregion(Konto konto, Roll roll) {
        Set<String> enheter = konto.inloggad().enheter(roll);
        return enheter.isEmpty() ? null : enheter.iterator().next();
    }

    private boolean forordnad(KontoId konto, Uppdrag uppdrag, LocalDate dag) {
        return jdbc.sql("""
                        SELECT count(*) = 0 OR bool_or(uppdrag = :uppdrag AND fran <= :dag AND (till IS NULL OR till >= :dag))
                          FROM forordnande WHERE konto = :konto
                        """)
                .param("uppdrag", uppdrag.name())
                .param("dag", dag)
                .param("konto", konto.varde())
                .query(Boolean.class)
                .single();
    }

    void forordna(KontoId konto, Uppdrag uppdrag, LocalDate fran, @Nullable LocalDate till) {
        jdbc.sql("""
                        INSERT INTO forordnande (id, konto, uppdrag, fran, till)
                        VALUES (:id, :konto, :uppdrag, :fran, :till)
                        """)
                .param("id", UUID.randomUUID())
                .param("konto", konto.varde())
                .param("uppdrag", uppdrag.name())
                .param("fran", fran)
                .param("till", till)
                .update();
    }
}
