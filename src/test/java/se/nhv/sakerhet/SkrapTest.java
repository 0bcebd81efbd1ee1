package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What one reads, and the forms that stand open. */
class SkrapTest extends Skrapning {
    @Test
    void skrapTillVarjeAdressManLaserArAldrigVartFelOchLagrarInget() throws IOException {
        assertThat(tillAdresser(adress -> !adress.skriver())).contains("/actuator/health", "/yttrande/{token}");
    }

    /** A form refuses what it did not ask for, and the case stands where it stood. */
    @Test
    void skrapIVarjeFormularSomStarOppetNekasEllerArEttSvar() {
        iOppnaFormular();
    }
}
