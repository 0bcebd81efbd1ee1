package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;

/** Who may see and answer which task. The only place where that is decided. */
@Component
class Behorighet {
    private final JdbcClient jdbc;
    private final Clock clock;

    Behorighet(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean serAlla(Inloggad person) {
        return Krets.STYR_ARENDEN.omfattar(person);
    }

    /** Those at the agency who work with the case; an applicant never reads another's application here. */
    boolean serAllaSvar(Inloggad person) {
        return Krets.SER_ALLA_SVAR.omfattar(person);
    }

    boolean farSe(Inloggad person, Uppgift uppgift) {
        return serAlla(person) || farSvara(person, uppgift) || iGruppen(person, uppgift);
    }

    /**
     * The one who has the task, a stand-in of the same group for that person today, or anybody of its groups when nobody has
     * it. What is asked of one person alone, such as a jävsdeklaration, has no group and so no stand-in.
     */
    boolean farSvara(Inloggad person, Uppgift uppgift) {
        KontoId har = uppgift.tilldelad();
        return har == null
                ? iGruppen(person, uppgift)
                : har.equals(person.id())
                        || (iGruppen(person, uppgift) && ersatterIdag(person).contains(har));
    }

    /** May take over from the one who has it: a colleague of the same group, or a chef. */
    boolean farTaOver(Inloggad person, Uppgift uppgift) {
        return iGruppen(person, uppgift)
                || (person.har(Roll.CHEF) && uppgift.grupper().contains(Roll.UTREDARE.kod()));
    }

    boolean iGruppen(Inloggad person, Uppgift uppgift) {
        return uppgift.grupper().stream().anyMatch(person.grupper()::contains);
    }

    /** The accounts this person stands in for today. */
    Set<KontoId> ersatterIdag(Inloggad person) {
        return jdbc
                .sql("SELECT konto FROM franvaro WHERE ersattare = :jag AND :idag BETWEEN fran AND till")
                .param("jag", person.id().varde())
                .param("idag", LocalDate.now(clock))
                .query(UUID.class)
                .list()
                .stream()
                .map(KontoId::new)
                .collect(Collectors.toSet());
    }
}
