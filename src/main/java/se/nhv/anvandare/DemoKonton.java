package se.nhv.anvandare;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto.Tilldelning;
import se.nhv.anvandare.KontoService.NyttKonto;

/** Made-up persons for every role, all with the password "demo". They exist only with the embedded database. */
@Component
@ConditionalOnProperty("nhv.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoKonton implements ApplicationRunner {
    /** The word "demo", hashed beforehand at the lowest cost: it is no secret, and every API call checks it. */
    static final String LOSENORDSHASH = "$2a$04$mY.CPZyGMBccqPVPCCT7VeLSyUQ/3LsdNUIPN8ZNvejCpTTpWHVt.";

    private final KontoRepository konton;
    private final Clock clock;

    DemoKonton(KontoRepository konton, Clock clock) {
        this.konton = konton;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        skapa();
    }

    /** Makes those that are missing; the same name gets the same id in every database. */
    @Transactional
    public void skapa() {
        for (NyttKonto nytt : personer()) {
            konton.spara(id(nytt.anvandarnamn()), nytt, true, clock.instant());
        }
    }

    /** The id of the demo account with this user name. */
    public static KontoId id(String anvandarnamn) {
        return new KontoId(UUID.nameUUIDFromBytes(("demo:" + anvandarnamn).getBytes(StandardCharsets.UTF_8)));
    }

    static List<NyttKonto> personer() {
        List<NyttKonto> p = new ArrayList<>();
        numrerade(p, Roll.UTREDARE, "utredare", "Utredare", 3);
        int nr = 1;
        for (Demoenhet s : Demoenheter.SAMVERKANSREGIONER) {
            p.add(person("sakkunnig" + nr++, "Sakkunnig, " + s.namn(), Roll.SAKKUNNIG, s.kod()));
        }
        // Somebody to take the place of a sakkunnig who leaves or is jävig.
        for (Demoenhet s : Demoenheter.SAMVERKANSREGIONER) {
            p.add(person("sakkunnig" + nr++, "Sakkunnig 2, " + s.namn(), Roll.SAKKUNNIG, s.kod()));
        }
        numrerade(p, Roll.PATIENTFORETRADARE, "patient", "Patientföreträdare", 2);
        Demoenheter.NPO.forEach(n -> p.add(person("npo-" + n.kod(), "NPO " + n.namn(), Roll.NPO, n.kod())));
        numrerade(p, Roll.BEREDNINGSLEDAMOT_B1, "b1-", "Beredningsledamot B1", 3);
        for (Demoenhet s : Demoenheter.SAMVERKANSREGIONER) {
            p.add(person("b2-" + s.kod(), "Beredningsledamot B2, " + s.namn(), Roll.BEREDNINGSLEDAMOT_B2, s.kod()));
        }
        numrerade(p, Roll.FOREDRAGANDE, "foredragande", "Föredragande", 2);
        numrerade(p, Roll.BESLUTSFATTARE, "beslutsfattare", "Beslutsfattare", 1);
        Demoenheter.REGIONER.forEach(r ->
                p.add(person("region-" + r.kod(), "Regionföreträdare, " + r.namn(), Roll.REGIONFORETRADARE, r.kod())));
        numrerade(p, Roll.NAMNDSEKRETERARE, "namndsekreterare", "Nämndsekreterare", 2);
        numrerade(p, Roll.ORDFORANDE, "ordforande", "Ordförande", 1);
        for (Demoenhet s : Demoenheter.SAMVERKANSREGIONER) {
            p.add(person("ledamot-" + s.kod(), "Ledamot, " + s.namn(), Roll.LEDAMOT, s.kod()));
            p.add(person("ersattare-" + s.kod(), "Ersättare, " + s.namn(), Roll.ERSATTARE, s.kod()));
        }
        numrerade(p, Roll.REGISTRATOR, "registrator", "Registrator", 1);
        Demoenheter.SJUKHUS.forEach(
                e -> p.add(person("enhet-" + e.kod(), "Tillståndsenhet, " + e.namn(), Roll.TILLSTANDSENHET, e.kod())));
        numrerade(p, Roll.CHEF, "chef", "Chef", 1);
        numrerade(p, Roll.ADMINISTRATOR, "administrator", "Administratör", 1);
        return p;
    }

    private static void numrerade(List<NyttKonto> till, Roll roll, String anvandarnamn, String namn, int antal) {
        for (int nr = 1; nr <= antal; nr++) {
            till.add(nytt(anvandarnamn + nr, namn + " " + nr, Tilldelning.av(roll)));
        }
    }

    private static NyttKonto person(String anvandarnamn, String namn, Roll roll, String enhet) {
        return nytt(anvandarnamn, namn, Tilldelning.av(roll, enhet));
    }

    private static NyttKonto nytt(String anvandarnamn, String namn, Tilldelning tilldelning) {
        return new NyttKonto(
                anvandarnamn, namn + " (demo)", anvandarnamn + "@demo.invalid", LOSENORDSHASH, List.of(tilldelning));
    }
}
