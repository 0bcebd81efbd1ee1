package se.nhv.webblasare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.context.TestPropertySource;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.test.Arendegang;

/** When the models have changed, the administratör finds the cases that stand on the older ones, and moves one. */
@TestPropertySource(properties = "nhv.diarieklass=9.9")
class ModellbytesidanTest extends WebblasarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    ArendeService arenden;

    @Autowired
    ProcessEngine motor;

    @Test
    void administratorenHittarEttArendePaAldreModellerOchFlyttarDet() throws IOException {
        ArendeId id = gang.foreslaget("Ett ärende från i fjol");
        nyaModeller();

        loggaIn("administrator1");
        page.click(".vanster a:has-text('Administration')");
        page.click("main a:has-text('" + arenden.hamta(id).namn() + "')");
        Sidgranskning granskning = new Sidgranskning(page);
        granskning.helt("administrator1");
        assertThat(granskning.fel()).isEmpty();
        page.click("main form button.btn-primary");

        page.click(".vanster a:has-text('Administration')");
        assertThat(page.locator("main a:has-text('" + arenden.hamta(id).namn() + "')")
                        .count())
                .isZero();
    }

    private void nyaModeller() throws IOException {
        DeploymentBuilder nya = motor.getRepositoryService().createDeployment().name("nya modeller");
        for (Resource modell :
                new PathMatchingResourcePatternResolver().getResources("classpath*:processes/**/*.*mn")) {
            nya.addInputStream(String.valueOf(modell.getFilename()), modell.getInputStream());
        }
        nya.deploy();
    }
}
