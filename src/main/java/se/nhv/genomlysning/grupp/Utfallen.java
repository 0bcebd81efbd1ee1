package se.nhv.genomlysning.grupp;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.ArendeId;
import se.nhv.arende.PausService;
import se.nhv.genomlysning.AvbrottService;
import se.nhv.genomlysning.Omradesdelning;
import se.nhv.genomlysning.Omradesforslag;
import se.nhv.genomlysning.UnderlagService;

/** The door to what has become of the genomlysning, and why. */
@Service
@Transactional(readOnly = true)
public class Utfallen {
    private final AvbrottService avbrott;
    private final PausService pauser;
    private final UnderlagService underlag;
    private final Omradesdelning delning;

    Utfallen(AvbrottService avbrott, PausService pauser, UnderlagService underlag, Omradesdelning delning) {
        this.avbrott = avbrott;
        this.pauser = pauser;
        this.underlag = underlag;
        this.delning = delning;
    }

    public Utfall i(ArendeId id) {
        List<String> omraden = underlag.senaste(id)
                .map(u -> u.omraden().stream().map(Omradesforslag::namn).toList())
                .filter(namn -> namn.size() > 1)
                .orElse(List.of());
        return new Utfall(
                avbrott.hamta(id).orElse(null),
                pauser.i(id).stream().filter(p -> p.omrade() == null).toList(),
                omraden,
                omraden.isEmpty() ? null : delning.skal(id).orElse(null));
    }
}
