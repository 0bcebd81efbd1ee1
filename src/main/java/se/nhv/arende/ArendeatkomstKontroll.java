package se.nhv.arende;

import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Arendeatkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;

/** Who may see which case: those at the agency who work with all of them, and those who take part in this one. */
@Component
class ArendeatkomstKontroll implements Arendeatkomst {
    private static final Set<Roll> SER_ALLA = Set.of(
            Roll.UTREDARE,
            Roll.FOREDRAGANDE,
            Roll.BESLUTSFATTARE,
            Roll.NAMNDSEKRETERARE,
            Roll.REGISTRATOR,
            Roll.CHEF,
            Roll.ADMINISTRATOR);

    private final DeltagareService deltagare;

    ArendeatkomstKontroll(DeltagareService deltagare) {
        this.deltagare = deltagare;
    }

    @Override
    public boolean kanSe(Inloggad person, UUID arende) {
        return person.harNagon(SER_ALLA) || deltagare.deltar(new ArendeId(arende), person.id(), person.grupper());
    }

    @Override
    public Predicate<UUID> synliga(Inloggad person) {
        return person.harNagon(SER_ALLA) ? id -> true : deltagare.arenden(person.id(), person.grupper())::contains;
    }
}
