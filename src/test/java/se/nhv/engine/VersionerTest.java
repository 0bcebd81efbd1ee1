package se.nhv.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import se.nhv.test.Nhvtest;

/** Which version a case follows, and what happens when it cannot follow a newer one. */
@Nhvtest
@Import({Statister.class, Utplacering.class})
@TestPropertySource(properties = "nhv.test.floden=false")
class VersionerTest {
    @Autowired
    private ProcessEngine motor;

    @Autowired
    private ProcessEngineDoor door;

    @Autowired
    private Migration migration;

    @Autowired
    private Utplacering utplacering;

    @Autowired
    private JdbcClient jdbc;

    private Modellversioner versioner;
    private Ogonblicksbild bild;

    @BeforeEach
    void modellernaSomDeAr() {
        versioner = new Modellversioner(motor);
        bild = new Ogonblicksbild(motor, jdbc);
        versioner.som();
    }

    @AfterEach
    void ater() {
        versioner.som();
    }

    @Test
    void ettArendeFoljerSinVersionIVarjeStegTillsDetFlyttasOchEttNyttFoljerDenNyaste() {
        Vantelage iSteg1 = new Vantelage("kartlaggning", "bedomForslag", Vantelage.Slag.UPPGIFT);
        Utplacering.Fall gammalt = utplacering.stall(iSteg1);
        int version = versioner(gammalt).get(0);
        versioner.utokade();

        door.complete(uppgift(gammalt, "bedomForslag"), Map.of("valet", "valj", "snabbspar", false));
        assertThat(nycklar(gammalt)).containsOnly("nominera");
        assertThat(versioner(gammalt)).containsOnly(version);

        Utplacering.Fall nytt = utplacering.stall(iSteg1);
        assertThat(versioner(nytt)).hasSize(2).containsOnly(version + 1);
    }

    @Test
    void detSomKallasAvEttArendeIDriftFoljerArendetsVersionOchInteDenNyaste() {
        Vantelage iSteg2 = new Vantelage("arbetsprocess", "steg2", Vantelage.Slag.ANROP);
        Utplacering.Fall gammalt = utplacering.stall(iSteg2);
        int version = versioner(gammalt).get(0);
        versioner.utokade();

        utplacering.slutaVanta(iSteg2, gammalt);

        assertThat(bild.processer(gammalt.arende()))
                .as("steg 3 är kallat, i ärendets version")
                .hasSize(2)
                .extracting(this::version)
                .containsOnly(version);
        assertThat(nycklar(gammalt)).containsExactly("forberedRemiss");
    }

    @Test
    void finnsIntePlatsenINyaModellenFlyttasIngetAvArendetOchDetSagsVar() {
        Utplacering.Fall fall = utplacering.stall(new Vantelage("genomlysning", "provaJav", Vantelage.Slag.UPPGIFT));
        List<String> fore = bild.av(fall.arende());
        List<Integer> version = versioner(fall);
        versioner.utan("provaJav");

        Migration.Preview visat = migration.preview(fall.arende());
        CannotMigrate nej = catchThrowableOfType(CannotMigrate.class, () -> migration.migrate(fall.arende()));

        assertThat(nej.obstacles()).isEqualTo(visat.obstacles()).singleElement().satisfies(hinder -> {
            assertThat(hinder.where()).isEqualTo(namn(fall));
            assertThat(hinder.model()).isNotBlank().isNotEqualTo("genomlysning");
            assertThat(hinder.version()).isEqualTo(version.get(0) + 1);
        });
        assertThat(bild.av(fall.arende())).containsExactlyInAnyOrderElementsOf(fore);
        assertThat(versioner(fall)).as("inte heller arbetsprocessen").isEqualTo(version);

        door.complete(uppgift(fall, "provaJav"), Map.of("gruppenMasteKompletteras", true));
        assertThat(nycklar(fall)).containsExactly("ersattLedamot");
    }

    private TaskId uppgift(Utplacering.Fall fall, String nyckel) {
        return jdbc.sql("SELECT id FROM uppgift WHERE arende = :arende::uuid AND nyckel = :nyckel")
                .param("arende", fall.arende())
                .param("nyckel", nyckel)
                .query((r, nr) -> new TaskId(r.getString(1)))
                .single();
    }

    private String namn(Utplacering.Fall fall) {
        return jdbc.sql("SELECT namn FROM uppgift WHERE arende = :arende::uuid")
                .param("arende", fall.arende())
                .query(String.class)
                .single();
    }

    private List<String> nycklar(Utplacering.Fall fall) {
        return jdbc.sql("SELECT nyckel FROM uppgift WHERE arende = :arende::uuid ORDER BY nyckel")
                .param("arende", fall.arende())
                .query(String.class)
                .list();
    }

    private List<Integer> versioner(Utplacering.Fall fall) {
        return bild.processer(fall.arende()).stream().map(this::version).toList();
    }

    private int version(ProcessInstance process) {
        return motor.getRepositoryService()
                .getProcessDefinition(process.getProcessDefinitionId())
                .getVersion();
    }
}
