package se.nhv.test;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.formular.Formulardata;

/** Walks a model as people and time would: tasks are answered by their form through the one door, jobs are fired by name. */
public final class Steggang {
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final KontoService konton;
    private final RuntimeService runtime;
    private final ManagementService management;

    public Steggang(UppgiftService uppgifter, Besvarande besvarande, KontoService konton, ProcessEngine motor) {
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.konton = konton;
        this.runtime = motor.getRuntimeService();
        this.management = motor.getManagementService();
    }

    public ProcessInstance starta(String modell, ArendeId arende, Map<String, Object> svar) {
        return runtime.startProcessInstanceByKey(modell, arende.toString(), svar);
    }

    public Inloggad person(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn).map(Konto::inloggad).orElseThrow();
    }

    /** The open tasks of that key, oldest first. */
    public List<Uppgift> oppna(ArendeId arende, String nyckel) {
        return uppgifter.iArende(arende).stream()
                .filter(u -> u.nyckel().equals(nyckel))
                .sorted(Comparator.comparing(u -> u.id().value()))
                .toList();
    }

    public Uppgift enda(ArendeId arende, String nyckel) {
        List<Uppgift> oppna = oppna(arende, nyckel);
        if (oppna.size() != 1) {
            throw new AssertionError(nyckel + ": " + oppna.size() + " open, of "
                    + uppgifter.iArende(arende).stream().map(Uppgift::nyckel).toList());
        }
        return oppna.get(0);
    }

    /** The one open task of that key is answered by this person. */
    public void svara(ArendeId arende, String nyckel, String anvandarnamn, Map<String, ?> svar) {
        svara(enda(arende, nyckel), person(anvandarnamn), svar);
    }

    public void svara(Uppgift uppgift, Inloggad person, Map<String, ?> svar) {
        besvarande.svara(uppgift.id(), person, Formulardata.av(svar));
    }

    /** Every open task of that key is answered the same way, each by whom it is assigned to. */
    public void svaraAlla(ArendeId arende, String nyckel, Map<String, ?> svar) {
        oppna(arende, nyckel).forEach(u -> svara(u, agare(u), svar));
    }

    /** Whom the task is assigned to. */
    public Inloggad agare(Uppgift uppgift) {
        KontoId konto = uppgift.tilldelad();
        if (konto == null) {
            throw new AssertionError(uppgift.nyckel() + " is not assigned");
        }
        return konton.hamta(konto).inloggad();
    }

    /** Fires the jobs that wait at this activity, whatever their day. */
    public void kor(ArendeId arende, String aktivitet) {
        List<Job> jobb = jobb(arende, aktivitet);
        if (jobb.isEmpty()) {
            throw new AssertionError("no job waits at " + aktivitet);
        }
        jobb.forEach(j -> management.executeJob(j.getId()));
    }

    public List<Job> jobb(ArendeId arende, String aktivitet) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(arende.toString()).list().stream()
                .flatMap(p ->
                        management.createJobQuery().processInstanceId(p.getId()).activityId(aktivitet).list().stream())
                .toList();
    }
}
