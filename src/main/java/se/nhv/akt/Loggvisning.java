package se.nhv.akt;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Loggord ord;
    private final Texter texter;

    Loggvisning(Handelselogg logg, KontoService konton, Loggord ord, Texter texter) {
        this.logg = logg;
        this.konton = konton;
        this.ord = ord;
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
        h.uppgifter().forEach((nyckel, varde) -> ord.varde(nyckel, varde, v -> namn(v, namn))
                .ifPresent(v -> uppgifter.putIfAbsent(ord.uppgift(nyckel), v)));
        return new Rad(h.lopnummer(), h.tid(), ord.handelse(h.handelse()), vem(h.vem(), namn), uppgifter);
    }

    private String vem(String vem, Map<String, String> namn) {
        return vem.equals("system")
                ? texter.text("akt.logg.systemet")
                : namn(vem, namn).orElseGet(() -> texter.text("akt.logg.okand"));
    }

    /** What the case, one of its tillståndsområden, or a person is called. */
    private Optional<String> namn(String id, Map<String, String> namn) {
        String hittat = namn.computeIfAbsent(id, konton::namn);
        return hittat.equals("–") ? Optional.empty() : Optional.of(hittat);
    }
}
