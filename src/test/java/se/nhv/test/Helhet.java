package se.nhv.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;

/** What has to hold of a case whatever way it went. */
@Component
public class Helhet {
    private final Handelselogg logg;
    private final TidsatgangService tid;
    private final Registrerat registrerat;
    private final ProcessEngine motor;

    Helhet(Handelselogg logg, TidsatgangService tid, Registrerat registrerat, ProcessEngine motor) {
        this.logg = logg;
        this.tid = tid;
        this.registrerat = registrerat;
        this.motor = motor;
    }

    /** The log is as it was written, every day has one owner, every answer is registered, and nothing has got stuck. */
    public void haller(ArendeId arende) {
        assertThat(logg.granska(arende.varde())).as("loggens kedja är hel").isEmpty();
        registrerat.varjeSvar(arende);
        linjer(arende).forEach((objekt, linje) -> {
            for (int i = 1; i < linje.size(); i++) {
                assertThat(linje.get(i).fran())
                        .as("dagarna hänger ihop efter %s", linje.get(i - 1))
                        .isEqualTo(linje.get(i - 1).till());
            }
            assertThat(linje.subList(0, linje.size() - 1)).noneMatch(Intervall::pagar);
        });
        assertThat(motor.getRuntimeService().createIncidentQuery().list().stream()
                        .filter(i -> arende.toString().equals(nyckel(i.getProcessInstanceId())))
                        .toList())
                .as("inget har fastnat")
                .isEmpty();
    }

    private String nyckel(String process) {
        return motor.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(process)
                .singleResult()
                .getBusinessKey();
    }

    /** The steps that had days of their own, in order; of the ärende itself or of one tillståndsområde. */
    public List<Steg> steg(Objekt objekt) {
        List<Steg> steg = new ArrayList<>();
        for (Intervall i : linje(objekt)) {
            if (steg.isEmpty() || steg.get(steg.size() - 1) != i.steg()) {
                steg.add(i.steg());
            }
        }
        return steg;
    }

    /** Whether days are still counted. */
    public boolean tidenLoper(Objekt objekt) {
        List<Intervall> linje = linje(objekt);
        return !linje.isEmpty() && linje.get(linje.size() - 1).pagar();
    }

    public List<Intervall> linje(Objekt objekt) {
        return linjer(objekt.arende()).getOrDefault(objekt, List.of());
    }

    private Map<Objekt, List<Intervall>> linjer(ArendeId arende) {
        Map<Objekt, List<Intervall>> linjer = new LinkedHashMap<>();
        tid.forArende(arende).forEach(i -> linjer.computeIfAbsent(i.objekt(), o -> new ArrayList<>())
                .add(i));
        return linjer;
    }
}
