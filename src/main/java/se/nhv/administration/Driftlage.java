package se.nhv.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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
                .orElseThrow(Driftlage::redanNyast);
    }

    /** What would be moved, and what stands in the way; nothing is changed. */
    public Migration.Preview forhandsvisa(ArendeId id) {
        return migration.preview(id.toString());
    }

    /** What the page showed, in few letters: if it is no longer so, whoever looked at the page decided on something else. */
    public static String kannetecken(List<Migration.Move> flyttas) {
        return flyttas.stream()
                .map(m -> m.processKey() + " " + m.from() + " → " + m.to())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** {@link Inaktuell} if it is not stuck any more. */
    @Transactional
    public void forsokIgen(String jobb, Inloggad av) {
        Operations.Stuck fast = operations.stuck().stream()
                .filter(s -> s.jobId().equals(jobb))
                .findFirst()
                .orElseThrow(() -> new Inaktuell("administration.fel.inteFastnatLangre"));
        operations.retry(jobb);
        logg.skriv(
                Handelselogg.SYSTEMET,
                "STEG_FORSOKS_IGEN",
                av.id().toString(),
                Map.of("steg", fast.activity(), "process", fast.processKey()));
    }

    /**
     * Moves the case to the newest models, all of it or nothing.
     *
     * @param visat the {@link #kannetecken} of what was shown
     * @throws Inaktuell if something else would be moved by now, or nothing
     * @throws se.nhv.engine.CannotMigrate if something stands in the way
     */
    public void flytta(ArendeId id, String visat, Inloggad av) {
        kravEfter(id);
        skrivning.skriv(id, () -> {
            List<Migration.Move> flyttade = migration.migrate(id.toString());
            if (flyttade.isEmpty()) {
                throw redanNyast();
            }
            if (!kannetecken(flyttade).equals(visat)) {
                throw new Inaktuell("administration.fel.andratSedanSidanVisades");
            }
            logg.skriv(id.varde(), "MODELL_BYTT", av.id().toString(), Map.of("modeller", kannetecken(flyttade)));
        });
    }

    private static Inaktuell redanNyast() {
        return new Inaktuell("administration.fel.redanNyasteModellen");
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
