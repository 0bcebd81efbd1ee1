package se.nhv.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Arende;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.tidsatgang.Intervall;

/** A case as the API tells it. */
final class Arendesvar {
    private Arendesvar() {}

    /** @param pahittad made up for the demo, at least in part */
    record Rad(
            UUID id,
            String namn,
            @Nullable String dnr,
            String lage,
            int steg,
            String vag,
            @Nullable LocalDate oppnad,
            @Nullable LocalDate avslutad,
            boolean pahittad) {
        static Rad av(Arende a) {
            return new Rad(
                    a.id().varde(),
                    a.namn(),
                    a.diarienummer().map(Object::toString).orElse(null),
                    a.lage().name(),
                    a.steg().nummer(),
                    a.vag().name(),
                    a.oppnad(),
                    a.avslutad(),
                    a.pahittad());
        }
    }

    record Sida(List<Rad> rader, long antal, int sida, int sidor) {}

    record Omrade(
            UUID id,
            String namn,
            String definition,
            int antalEnheter,
            String lage,
            int steg,
            LocalDate gallerFran,
            boolean pahittad) {
        static Omrade av(Tillstandsomrade o) {
            return new Omrade(
                    o.id().varde(),
                    o.namn(),
                    o.definition(),
                    o.antalEnheter(),
                    o.lage().name(),
                    o.steg().nummer(),
                    o.gallerFran(),
                    o.pahittad());
        }
    }

    /** What happened, newest first. */
    record Handelse(Instant tid, String handelse, String vem, Map<String, String> uppgifter) {}

    record Helt(
            Rad arende, List<Omrade> tillstandsomraden, List<Uppgiftssvaret.Rad> uppgifter, List<Handelse> tidslinje) {}

    /** @param till the day after the last, null while it runs */
    record Dagar(
            @Nullable UUID tillstandsomrade,
            int steg,
            String agare,
            String orsak,
            LocalDate fran,
            @Nullable LocalDate till,
            int dagar,
            boolean pahittad) {
        static Dagar av(Intervall i, LocalDate idag) {
            return new Dagar(
                    i.objekt().omrade() == null ? null : i.objekt().id(),
                    i.steg().nummer(),
                    i.agare().name(),
                    i.orsak().name(),
                    i.fran(),
                    i.till(),
                    i.dagar(idag),
                    i.pahittad());
        }
    }
}
