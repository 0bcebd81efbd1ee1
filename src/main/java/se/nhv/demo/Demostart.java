package se.nhv.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** At the first start there is something to look at, and at every start it is said where. */
@Component
@ConditionalOnProperty("nhv.demo")
@Order(100)
class Demostart implements ApplicationRunner {
    private static final Logger LOGG = LoggerFactory.getLogger(Demostart.class);

    private final Demofyllning fyllning;
    private final Environment miljo;
    private final boolean arenden;

    Demostart(Demofyllning fyllning, Environment miljo, @Value("${nhv.demo-arenden:true}") boolean arenden) {
        this.fyllning = fyllning;
        this.miljo = miljo;
        this.arenden = arenden;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!arenden) {
            return;
        }
        long start = System.nanoTime();
        int rader = fyllning.fyll();
        if (rader > 0) {
            LOGG.info(
                    "Demons {} rader är inlästa på {} ms.",
                    rader,
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void beratta() {
        String port = miljo.getProperty("local.server.port");
        if (port != null) {
            LOGG.info("""
                    NHV Processtöd är igång: http://localhost:{}

                      Logga in som     användarnamn        (lösenord: demo)
                      utredare         utredare1–3
                      sakkunnig        sakkunnig1–12, patient1–2
                      NPO              npo-cancersjukdomar (alla 26)
                      beredning        b1-1–3, b2-sodra (alla 6)
                      beslut           foredragande1–2, beslutsfattare1
                      region           region-12 (länskod, alla 21)
                      nämnden          namndsekreterare1–2, ordforande1, ledamot-sodra, ersattare-sodra
                      övriga           registrator1, chef1, administrator1, enhet-<region>-<sjukhus>

                      Personerna är påhittade. Demons klocka flyttas på http://localhost:{}/demo/klocka""", port, port);
        }
    }
}
