package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.OmradeId;

/** Who may see and answer which task. The only place where that is decided. */
@Component
class Behorighet {
    private final JdbcClient jdbc;
    private final Atkomst atkomst;
    /** The rooms that receive answers ask this one in turn. */
    private final ObjectProvider<Svarsmottagarna> mottagarna;

    private final Clock clock;

    Behorighet(JdbcClient jdbc, Atkomst atkomst, ObjectProvider<Svarsmottagarna> mottagarna, Clock clock) {
        this.jdbc = jdbc;
        this.atkomst = atkomst;
        this.mottagarna = mottagarna;
        this.clock = clock;
    }

    /** The forms of which nobody shall know who has answered; their tasks are seen by the one who is asked. */
    Set<String> anonyma() {
        return mottagarna.getObject().anonyma();
    }

    boolean serAlla(Inloggad person) {
        return Krets.STYR_ARENDEN.omfattar(person);
    }

    /** Those at the agency who work with the case; an applicant never reads another's application here. */
    boolean serAllaSvar(Inloggad person) {
        return Krets.SER_ALLA_SVAR.omfattar(person);
    }

    boolean farSe(Inloggad person, Uppgift uppgift) {
        return ((serAlla(person) && !anonyma().contains(uppgift.formular()))
                        || svarar(person, uppgift)
                        || harGruppen(person, uppgift))
                && oppen(person, uppgift);
    }

    /** No task about what the person is jävig in is shown, answered, taken or handed to that person. */
    private boolean oppen(Inloggad person, Uppgift uppgift) {
        OmradeId omrade = uppgift.omrade();
        return !stangt(person).omfattar(uppgift.arende().varde(), omrade == null ? null : omrade.varde());
    }

    /** What is shut for the person because of jäv. */
    Stangt stangt(Inloggad person) {
        return atkomst.stangt(person);
    }

    /**
     * The one who has the task, a stand-in of the same group for that person today, or anybody of its groups when nobody has
     * it. What is asked of one person alone, such as a jävsdeklaration, has no group and so no stand-in.
     */
    boolean farSvara(Inloggad person, Uppgift uppgift) {
        return svarar(person, uppgift) && oppen(person, uppgift);
    }

    private boolean svarar(Inloggad person, Uppgift uppgift) {
        KontoId har = uppgift.tilldelad();
        return har == null
                ? harGruppen(person, uppgift)
                : har.equals(person.id())
                        || (harGruppen(person, uppgift) && ersatterIdag(person).contains(har));
    }

    /** May take over from the one who has it: a colleague of the same group, or a chef. */
    boolean farTaOver(Inloggad person, Uppgift uppgift) {
        boolean far = harGruppen(person, uppgift)
                || (person.har(Roll.CHEF) && uppgift.grupper().contains(Roll.UTREDARE.kod()));
        return far && oppen(person, uppgift);
    }

    boolean iGruppen(Inloggad person, Uppgift uppgift) {
        return harGruppen(person, uppgift) && oppen(person, uppgift);
    }

    private static boolean harGruppen(Inloggad person, Uppgift uppgift) {
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
