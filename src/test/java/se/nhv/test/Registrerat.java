package se.nhv.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.formular.ArkiveratSvar;
import se.nhv.formular.Svarsarkiv;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.test.Handlingsfacit.Slag;

/** Whether what was answered in a case stands in the diarium as {@link Handlingsfacit} says. */
@Component
public class Registrerat {
    private final Svarsarkiv svaren;
    private final HandlingService handlingar;
    private final JdbcClient jdbc;

    Registrerat(Svarsarkiv svaren, HandlingService handlingar, JdbcClient jdbc) {
        this.svaren = svaren;
        this.handlingar = handlingar;
        this.jdbc = jdbc;
    }

    /** The rubriker of the case by number. */
    public List<String> rubriker(ArendeId arende) {
        return handlingar.handlingar(arende).stream().map(Handling::rubrik).toList();
    }

    /** Each answer that is a handling is exactly one, and no other answer is. */
    public void varjeSvar(ArendeId arende) {
        for (ArkiveratSvar s : svaren.forArende(arende.varde())) {
            Handlingsfacit.Rad rad = Objects.requireNonNull(Handlingsfacit.FORMULAR.get(s.formular()), s.formular());
            List<String> egna = jdbc.sql("SELECT rubrik FROM handling WHERE uppgift = ?")
                    .param(s.uppgift())
                    .query(String.class)
                    .list();
            switch (rad.slag()) {
                case SVARET -> assertThat(egna).as(s.formular()).hasSize(1).allMatch(r -> borjar(r, rad));
                case BEROR_PA -> assertThat(egna).as(s.formular()).allMatch(r -> borjar(r, rad));
                case RUMMET, INGEN -> assertThat(egna).as(s.formular()).isEmpty();
            }
        }
    }

    /** As {@link #varjeSvar}, and what the rooms and models make of the answers is there too: the case has come so far. */
    public void alltSomHaller(ArendeId arende) {
        varjeSvar(arende);
        List<String> rubriker = rubriker(arende);
        for (ArkiveratSvar s : svaren.forArende(arende.varde())) {
            Handlingsfacit.Rad rad = Objects.requireNonNull(Handlingsfacit.FORMULAR.get(s.formular()));
            if (rad.slag() != Slag.INGEN) {
                assertThat(rubriker).as(s.formular()).anyMatch(r -> borjar(r, rad));
            }
        }
    }

    private static boolean borjar(String rubrik, Handlingsfacit.Rad rad) {
        return Arrays.stream(rad.rubrik().split("\\|")).anyMatch(rubrik::startsWith);
    }
}
