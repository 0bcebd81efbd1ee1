package se.nhv.namnd;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Avgjort;
import se.nhv.arbetslista.Avgorande;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/** What the nämnd decided last; for the nämnd until it is expedierat, then for everybody. */
@Component
class AvgjortINamnden implements Avgorande {
    private static final Synlighet NAMNDEN =
            Synlighet.enhet(Roll.ORDFORANDE.kod(), Roll.LEDAMOT.kod(), Roll.ERSATTARE.kod());

    private final NamndbeslutService beslut;

    AvgjortINamnden(NamndbeslutService beslut) {
        this.beslut = beslut;
    }

    @Override
    public int steg() {
        return 7;
    }

    @Override
    public Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade) {
        return omrade == null
                ? Optional.empty()
                : beslut.senaste(omrade)
                        .map(b -> new Avgjort(
                                Textkalla.text("namnd.avgjort", b.beteckning()),
                                b.dag(),
                                b.lydelse() + "\n\n" + b.skal(),
                                b.expedierad() == null ? NAMNDEN : Synlighet.ALLMAN));
    }
}
