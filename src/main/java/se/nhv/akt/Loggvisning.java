package se.nhv.akt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.gui.Texter;
import se.nhv.handelselogg.Handelse;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handelselogg.Handelsesida;
import se.nhv.handelselogg.Lankbrott;

/** The log of a case with names in place of ids, and whether its chain holds. */
@Component
@Transactional(readOnly = true)
public class Loggvisning {
    private final Handelselogg logg;
    private final KontoService konton;
    private final Texter texter;

    Loggvisning(Handelselogg logg, KontoService konton, Texter texter) {
        this.logg = logg;
        this.konton = konton;
        this.texter = texter;
    }

    /** A row of the log in words. */
    public record Rad(long nummer, Instant tid, String vad, String vem, Map<String, String> uppgifter) {}

    /** @param brott where the chain does not hold, null when it does */
    public record Sida(
            List<Rad> rader, Handelsesida sida, @Nullable Lankbrott brott) {}

    public Sida visa(Akthuvud huvud, int sida) {
        UUID id = huvud.arende().id().varde();
        Map<String, String> namn = new LinkedHashMap<>();
        huvud.omraden().forEach((Tillstandsomrade o) -> namn.put(o.id().toString(), o.namn()));
        namn.put(id.toString(), huvud.arende().namn());
        Handelsesida hittad = logg.lista(id, sida);
        Optional<Lankbrott> brott = logg.granska(id);
        return new Sida(hittad.handelser().stream().map(h -> rad(h, namn)).toList(), hittad, brott.orElse(null));
    }

    private Rad rad(Handelse h, Map<String, String> namn) {
        Map<String, String> uppgifter = new LinkedHashMap<>();
        h.uppgifter().forEach((nyckel, varde) -> uppgifter.put(ord("akt.logg.uppgift.", nyckel), iOrd(varde, namn)));
        return new Rad(h.lopnummer(), h.tid(), ord("akt.logg.handelse.", h.handelse()), iOrd(h.vem(), namn), uppgifter);
    }

    /** A word of a room that has not told us what it is called is shown as it is, without its underscores. */
    private String ord(String grupp, String kod) {
        try {
            return texter.text(grupp + kod);
        } catch (NoSuchMessageException e) {
            String litet = kod.toLowerCase(Texter.SVENSKA).replace('_', ' ').replace('.', ' ');
            return litet.substring(0, 1).toUpperCase(Texter.SVENSKA) + litet.substring(1);
        }
    }

    private String iOrd(String varde, Map<String, String> namn) {
        if (varde.equals("system")) {
            return texter.text("akt.logg.systemet");
        }
        if (varde.length() != 36) {
            return varde;
        }
        return namn.computeIfAbsent(varde, v -> {
            String konto = konton.namn(v);
            return konto.equals("–") ? v : konto;
        });
    }
}
