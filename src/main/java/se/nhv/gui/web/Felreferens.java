package se.nhv.gui.web;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives a fault of ours a number that the person can pass on and that is found in the log. */
@Component
class Felreferens {
    private static final Logger LOG = LoggerFactory.getLogger(Felreferens.class);

    String ny(Throwable fel, String adress) {
        String nummer = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Fel {} på {}", nummer, utanHemlighet(adress).replaceAll("[\\r\\n]", " "), fel);
        return nummer;
    }

    /** The link to a remiss opens it for whoever has it, so it is not written down. */
    private static String utanHemlighet(String adress) {
        return adress.replaceAll("^/yttrande/[^/]*", "/yttrande/…");
    }
}
