package se.nhv.namnd;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.UtlysningService;
import se.nhv.ansokan.Utlysningsvillkor;
import se.nhv.arende.OmradeId;
import se.nhv.uppfoljning.Tillstandsvillkor;

/** Which of a decision's villkor are generella: those that were so in the utlysning. The others are specifika. */
@Component
class BeslutadeVillkor {
    private final NamndbeslutRepository beslut;
    private final UtlysningService utlysningar;

    BeslutadeVillkor(NamndbeslutRepository beslut, UtlysningService utlysningar) {
        this.beslut = beslut;
        this.utlysningar = utlysningar;
    }

    /** The decision's villkor as those of a tillstånd. */
    List<Tillstandsvillkor> av(Namndbeslut b) {
        Set<UUID> generella = generella(b.omrade());
        return beslut.villkor(b.id()).stream()
                .map(v -> new Tillstandsvillkor(
                        v.id(),
                        generella.contains(v.id())
                                ? Tillstandsvillkor.Sort.GENERELLT
                                : Tillstandsvillkor.Sort.SPECIFIKT,
                        v.lydelse()))
                .toList();
    }

    Set<UUID> generella(OmradeId omrade) {
        return utlysningar.iOmrade(omrade).stream()
                .flatMap(u -> utlysningar.villkor(u.id()).stream())
                .filter(v -> v.sort() == Utlysningsvillkor.Sort.GENERELLT && v.villkor() != null)
                .map(v -> Objects.requireNonNull(v.villkor()))
                .collect(Collectors.toSet());
    }
}
