package se.nhv.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The generella villkor that föreskriften puts on every tillstånd (HSLF-FS 2018:48), as they were on a day. */
public interface GenerellaVillkor {
    /**
     * @param villkor the same from version to version, however it is worded
     * @param lagrum where it stands, as it is cited
     * @param rubrik what it is about
     * @param lydelse null until the agency has filled it in
     */
    record Generellt(
            UUID villkor,
            String lagrum,
            String rubrik,
            @Nullable String lydelse) {}

    /**
     * @param kalla the föreskrift with its changes
     * @param gallerFran the first day of the version
     */
    record Katalog(int version, String kalla, LocalDate gallerFran, List<Generellt> villkor) {
        public Katalog {
            villkor = List.copyOf(villkor);
        }

        /** Those whose wording is known. */
        public List<Generellt> medLydelse() {
            return villkor.stream().filter(v -> v.lydelse() != null).toList();
        }
    }

    /** The version that applied on the day; empty before the first. */
    Optional<Katalog> gallde(LocalDate dag);
}
