package se.nhv.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.nhv.arbetslista.Uppgift;

/** A task as the API tells it. */
final class Uppgiftssvaret {
    private Uppgiftssvaret() {}

    record Rad(
            String id,
            String namn,
            String nyckel,
            int steg,
            UUID arende,
            @Nullable UUID tillstandsomrade,
            String vardomrade,
            String formular,
            Set<String> grupper,
            @Nullable UUID tilldelad,
            Instant skapad,
            @Nullable LocalDate forfaller,
            Map<String, String> galler) {
        static Rad av(Uppgift u, String vardomrade) {
            return new Rad(
                    u.id().value(),
                    u.namn(),
                    u.nyckel(),
                    u.steg().nummer(),
                    u.arende().varde(),
                    u.omrade() == null ? null : u.omrade().varde(),
                    vardomrade,
                    u.formular(),
                    u.grupper(),
                    u.tilldelad() == null ? null : u.tilldelad().varde(),
                    u.skapad(),
                    u.forfaller(),
                    u.lokala());
        }
    }

    record Sida(List<Rad> rader, long antal, int sida, int sidor) {}

    /** @param varden what was typed when it was saved, as it would be sent */
    record Utkast(Instant sparat, Map<String, Object> varden) {}

    /**
     * @param falt the questions
     * @param ifyllt what stands in the form before anybody has typed
     */
    record Hel(
            Rad uppgift,
            boolean farSvara,
            boolean farTa,
            boolean farLamna,
            List<Faltsvar> falt,
            Map<String, Object> ifyllt,
            @Nullable Utkast utkast) {}
}
