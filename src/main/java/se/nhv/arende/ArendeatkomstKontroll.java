package se.nhv.arende;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Arendeatkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Stangt;

/**
 * Who may see which case: those at the agency who work with all of them, and those who take part in this one. Jäv goes before
 * both, and for those who take part also that it has been declared and tried where a step asks for that.
 */
@Component
class ArendeatkomstKontroll implements Arendeatkomst {
    private final DeltagareService deltagare;
    private final JavService jav;
    private final ObjectProvider<Javtroskel> trosklar;

    ArendeatkomstKontroll(DeltagareService deltagare, JavService jav, ObjectProvider<Javtroskel> trosklar) {
        this.deltagare = deltagare;
        this.jav = jav;
        this.trosklar = trosklar;
    }

    @Override
    public boolean kanSe(Inloggad person, UUID arende) {
        return Krets.MYNDIGHETEN.omfattar(person)
                ? !stangt(person).omfattar(arende, null)
                : deltagare.deltar(new ArendeId(arende), person.id(), person.grupper())
                        && trosklar.stream()
                                .noneMatch(t -> t.vantar(person.id()).contains(arende));
    }

    @Override
    public Predicate<UUID> synliga(Inloggad person) {
        if (Krets.MYNDIGHETEN.omfattar(person)) {
            Stangt stangt = stangt(person);
            return id -> !stangt.omfattar(id, null);
        }
        Set<UUID> arenden = new HashSet<>(deltagare.arenden(person.id(), person.grupper()));
        trosklar.forEach(t -> arenden.removeAll(t.vantar(person.id())));
        return arenden::contains;
    }

    @Override
    public Stangt stangt(Inloggad person) {
        return jav.stangt(person.id());
    }
}
