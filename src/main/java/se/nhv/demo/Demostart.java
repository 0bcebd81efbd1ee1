package se.nhv.demo;

import jakarta.annotation.PostConstruct;
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
import se.nhv.fel.Textkalla;

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

    @PostConstruct
    void forbered() {
        if (arenden) {
            fyllning.forbered();
        }
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
            LOGG.info("{}", Textkalla.text("demo.start", port));
        }
    }
}
