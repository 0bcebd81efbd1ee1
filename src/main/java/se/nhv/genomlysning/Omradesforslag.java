package se.nhv.genomlysning;

import java.util.List;
import java.util.UUID;

/** A tillståndsområde as the group proposes it; the same id from version to version. */
public record Omradesforslag(UUID id, String namn, String definition, int antalEnheter, List<Villkor> villkor) {
    public Omradesforslag {
        villkor = List.copyOf(villkor);
    }
}
