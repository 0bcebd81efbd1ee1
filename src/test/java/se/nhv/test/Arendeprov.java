package se.nhv.test;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What every test has at hand that takes whole cases through the arbetsprocess. */
@Nhvtest
public abstract class Arendeprov {
    @Autowired
    protected ProcessEngine motor;

    @Autowired
    protected Arendegang gang;

    @Autowired
    protected Helhet helhet;

    @Autowired
    protected Resa resa;

    @BeforeEach
    void fragorStallsTillDenHarMotorn() {
        AbstractAssertions.init(motor);
    }
}
