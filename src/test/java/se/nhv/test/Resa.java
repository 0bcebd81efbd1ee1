package se.nhv.test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.engine.Operations;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.kalender.NhvClock;

/** Takes a case on its way as the persons in it: answers tasks by the model's names, and lets time pass step by step. */
@Component
public class Resa {
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final KontoService konton;
    private final Operations motor;
    private final FormularService formular;
    private final B1Gang b1;
    private final NhvClock clock;

    Resa(
            UppgiftService uppgifter,
            Besvarande besvarande,
            KontoService konton,
            Operations motor,
            FormularService formular,
            B1Gang b1,
            NhvClock clock) {
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.konton = konton;
        this.motor = motor;
        this.formular = formular;
        this.b1 = b1;
        this.clock = clock;
    }

    /** A demo account, signed in. */
    public Inloggad som(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn)
                .orElseThrow(() -> new AssertionError("no account " + anvandarnamn))
                .inloggad();
    }

    /** The open tasks of that name in the model. */
    public List<Uppgift> oppna(ArendeId arende, String nyckel) {
        return uppgifter.iArende(arende).stream()
                .filter(u -> u.nyckel().equals(nyckel))
                .toList();
    }

    public List<String> allaOppna(ArendeId arende) {
        return uppgifter.iArende(arende).stream().map(Uppgift::nyckel).sorted().toList();
    }

    /** Who may answer the task: the one who has it, or any account of its first group that has one. */
    public Inloggad svarande(Uppgift uppgift) {
        KontoId har = uppgift.tilldelad();
        return har != null
                ? konton.hamta(har).inloggad()
                : uppgift.grupper().stream()
                        .flatMap(g -> konton.medGrupp(g).stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody may answer " + uppgift))
                        .inloggad();
    }

    /** Answers every open task of that name as whoever it belongs to. */
    public void svara(ArendeId arende, String nyckel, Map<String, ?> svar) {
        List<Uppgift> oppna = oppna(arende, nyckel);
        if (oppna.isEmpty()) {
            throw new AssertionError("no open task " + nyckel + "; open are " + allaOppna(arende));
        }
        oppna.forEach(u -> svara(u, svar));
        kor();
    }

    /** Answers one task, with what is prefilled overlaid by what is given. */
    public void svara(Uppgift uppgift, Map<String, ?> svar) {
        svara(uppgift, svarande(uppgift), svar);
    }

    /** As this person; what the form shows of earlier steps must be there. */
    public void svara(Uppgift uppgift, Inloggad person, Map<String, ?> svar) {
        if (uppgift.nyckel().equals("b1Yttrande")) {
            b1.skrivUnder(uppgift.arende(), !"nej".equals(svar.get("b1Tillstyrker")));
        }
        Formular blankett = formular.hamta(uppgift.formular());
        Forifyllnad.krav(blankett, formular.ifyllt(blankett, besvarande.sammanhang(uppgift, person)));
        besvarande.svara(uppgift.id(), person, ifyllt(uppgift, person, svar));
    }

    /** A valid answer to the task, with these values in it. */
    public Formulardata ifyllt(Uppgift uppgift, Inloggad person, Map<String, ?> svar) {
        return new Ifyllare(formular, LocalDate.now(clock).toString())
                .fyll(formular.hamta(uppgift.formular()), besvarande.sammanhang(uppgift, person), svar);
    }

    /** Runs what the engine has put off: mail, documents. */
    public void kor() {
        motor.runDue();
    }

    /**
     * Lets so many days pass, to the same time of day also when summer time begins or ends; every timer on the way fires on
     * its own day.
     */
    public void fram(int dagar) {
        Instant mal = ZonedDateTime.now(clock).plusDays(dagar).toInstant();
        motor.runDue();
        for (var nasta = motor.nextDue(mal); nasta.isPresent(); nasta = motor.nextDue(mal)) {
            Duration dit = Duration.between(clock.instant(), nasta.get()).plusSeconds(1);
            if (!dit.isNegative()) {
                clock.flytta(dit);
            }
            if (motor.runDue() == 0) {
                break;
            }
        }
        Duration kvar = Duration.between(clock.instant(), mal);
        if (!kvar.isNegative()) {
            clock.flytta(kvar);
        }
    }

    /**
     * Goes on until a task of that name is open: answers whatever is open, with what is given for the task or whatever its
     * form accepts, and lets time pass when everybody waits.
     *
     * @param val the answers that decide the way, by task
     */
    public void tills(ArendeId arende, String mal, Map<String, Map<String, ?>> val) {
        for (int varv = 0; varv < 200; varv++) {
            kor();
            List<Uppgift> oppna = uppgifter.iArende(arende);
            if (oppna.stream().anyMatch(u -> u.nyckel().equals(mal))) {
                return;
            }
            if (oppna.stream().allMatch(u -> VANTAR.contains(u.nyckel()))) {
                fram(15);
                continue;
            }
            oppna.stream()
                    .filter(u -> !VANTAR.contains(u.nyckel()))
                    .forEach(u -> svara(u, val.getOrDefault(u.nyckel(), Map.of())));
        }
        throw new AssertionError("never came to " + mal + "; open are " + allaOppna(arende));
    }

    /** Tasks beside the way, which nobody has to answer for the case to go on. */
    private static final java.util.Set<String> VANTAR = java.util.Set.of("besvaraEnkat");
}
