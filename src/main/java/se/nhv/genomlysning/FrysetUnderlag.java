package se.nhv.genomlysning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Avgjort;
import se.nhv.arbetslista.Avgorande;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/** The underlag that is locked: what the remiss and the decision speak of. */
@Component
class FrysetUnderlag implements Avgorande {
    private final UnderlagService underlag;
    private final Clock clock;

    FrysetUnderlag(UnderlagService underlag, Clock clock) {
        this.underlag = underlag;
        this.clock = clock;
    }

    @Override
    public int steg() {
        return 2;
    }

    @Override
    public Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade) {
        return underlag.senastFrysta(arende).map(this::avgjort);
    }

    private Avgjort avgjort(Underlag u) {
        Instant frusen = u.frusen() == null ? u.tid() : u.frusen();
        return new Avgjort(
                Textkalla.text("genomlysning.handling.underlag", u.version()),
                LocalDate.ofInstant(frusen, clock.getZone()),
                Underlagstext.av(u),
                Synlighet.DELTAGARE);
    }
}
