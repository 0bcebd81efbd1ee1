package se.nhv.administration;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.engine.Migration;
import se.nhv.engine.Operations;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;

/** What stands still and what can be done about it. */
@Service
public class Driftlage {
    private final Operations operations;
    private final Migration migration;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;

    Driftlage(
            Operations operations,
            Migration migration,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Handelselogg logg) {
        this.operations = operations;
        this.migration = migration;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.logg = logg;
    }

    /** A step of a process that failed until nobody tried any more, with the case it belongs to. */
    public record Fastnat(Operations.Stuck jobb, String namn) {}

    /** A case that runs on an older version of some model. */
    public record Efter(ArendeId id, String namn) {}

    public List<Fastnat> fastnat() {
        return operations.stuck().stream()
                .map(s -> new Fastnat(s, namn(s.businessKey())))
                .toList();
    }

    public List<Operations.ModelVersion> modeller() {
        return operations.models();
    }

    /** Cases behind; processes that no case stands for are left out. */
    public List<Efter> efter() {
        return migration.casesBehind().stream()
                .flatMap(k -> arende(k).stream())
                .map(a -> new Efter(a.id(), a.namn()))
                .toList();
    }

    /** {@link Saknas} if there is no such case, {@link Inaktuell} if it is not behind any more. */
    public Efter kravEfter(ArendeId id) {
        Arende arende = arenden.hamta(id);
        return efter().stream()
                .filter(e -> e.id().equals(arende.id()))
                .findFirst()
                .orElseThrow(() -> new Inaktuell("Ärendet följer redan den nyaste modellen."));
    }

    public void forsokIgen(String jobb, Inloggad av) {
        Operations.Stuck fast = operations.stuck().stream()
                .filter(s -> s.jobId().equals(jobb))
                .findFirst()
                .orElseThrow(() -> new Inaktuell("Steget har inte fastnat längre. Ladda om sidan."));
        operations.retry(jobb);
        logg.skriv(
                Handelselogg.SYSTEMET,
                "STEG_FORSOKS_IGEN",
                av.id().toString(),
                java.util.Map.of("steg", fast.activity(), "process", fast.processKey()));
    }

    /** @return what stands in the way; empty when the case was moved */
    public List<String> flytta(ArendeId id, Inloggad av) {
        kravEfter(id);
        return skrivning.skriv(id, () -> {
            List<String> hinder = migration.migrate(id.toString());
            if (hinder.isEmpty()) {
                logg.skriv(id.varde(), "MODELL_BYTT", av.id().toString(), java.util.Map.of());
            }
            return hinder;
        });
    }

    private String namn(String nyckel) {
        return arende(nyckel).map(Arende::namn).orElse("–");
    }

    private Optional<Arende> arende(String nyckel) {
        try {
            return Optional.of(arenden.hamta(arenden.objekt(nyckel).arende()));
        } catch (Saknas | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
