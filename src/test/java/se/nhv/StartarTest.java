package se.nhv;

import org.junit.jupiter.api.Test;
import se.nhv.test.Nhvtest;

/** Catches what only shows when everything is wired together: cycles, missing beans, migrations that do not apply. */
@Nhvtest
class StartarTest {
    @Test
    void heltProgrammetStartarMotEnTomDatabas() {
        // The context is the test.
    }
}
