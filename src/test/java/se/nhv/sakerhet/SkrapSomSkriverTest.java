package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What changes something. Apart from {@link SkrapTest}, so that the two can be run beside each other. */
class SkrapSomSkriverTest extends Skrapning {
    @Test
    void skrapTillVarjeAdressSomAndrarNagotArAldrigVartFelOchDetSomNekasLagrasInte() throws IOException {
        assertThat(tillAdresser(Adress::skriver)).contains("/yttrande/{token}");
    }
}
