package se.nhv.ansokan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Avgjort;
import se.nhv.arbetslista.Avgorande;
import se.nhv.arende.ArendeId;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/** The utlysning of the tillståndsområde, once everybody can read it. */
@Component
class PubliceradUtlysning implements Avgorande {
    private final UtlysningService utlysningar;

    PubliceradUtlysning(UtlysningService utlysningar) {
        this.utlysningar = utlysningar;
    }

    @Override
    public int steg() {
        return 5;
    }

    @Override
    public Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade) {
        return omrade == null
                ? Optional.empty()
                : utlysningar.iOmrade(omrade).stream()
                        .flatMap(u -> avgjort(u).stream())
                        .findFirst();
    }

    private static Optional<Avgjort> avgjort(Utlysning u) {
        return Optional.ofNullable(u.publicerad())
                .map(dag -> new Avgjort(
                        Textkalla.text("ansokan.avgjort", u.sistaDag().toString()),
                        dag,
                        u.utlysningstext(),
                        Synlighet.ALLMAN));
    }
}
