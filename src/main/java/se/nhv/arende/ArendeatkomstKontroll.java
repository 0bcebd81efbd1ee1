package se.nhv.arende;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Arendeatkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;

/** Who may see which case: those at the agency who work with all of them, and those who take part in this one. */
@Component
class ArendeatkomstKontroll implements Arendeatkomst {
    private final DeltagareService deltagare;

    ArendeatkomstKontroll(DeltagareService deltagare) {
        this.deltagare = deltagare;
    }

    @Override
    public boolean kanSe(Inloggad person, UUID arende) {
        return Krets.MYNDIGHETEN.omfattar(person)
                || deltagare.deltar(new ArendeId(arende), person.id(), person.grupper());
    }

    @Override
    public Predicate<UUID> synliga(Inloggad person) {
        return Krets.MYNDIGHETEN.omfattar(person)
                ? id -> true
                : deltagare.arenden(person.id(), person.grupper())::contains;
    }
}
