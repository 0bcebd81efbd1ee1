package se.nhv.beredning;

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

/** B2:s yttrande in the newest round that is done. It names every applicant, and so is for B2 and the nämnd. */
@Component
class AvgivetYttrande implements Avgorande {
    private final BeredningRepository beredningar;
    private final Yttrandetext text;

    AvgivetYttrande(BeredningRepository beredningar, Yttrandetext text) {
        this.beredningar = beredningar;
        this.text = text;
    }

    @Override
    public int steg() {
        return 6;
    }

    @Override
    public Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade) {
        return omrade == null
                ? Optional.empty()
                : beredningar.omgangar(omrade).stream()
                        .flatMap(b -> avgjort(b).stream())
                        .findFirst();
    }

    private Optional<Avgjort> avgjort(Beredning b) {
        return Optional.ofNullable(b.klar())
                .map(dag -> new Avgjort(
                        Textkalla.text("beredning.handling.yttrande"),
                        dag,
                        text.yttrandet(b, beredningar),
                        Synlighet.enhet(
                                Roll.BEREDNINGSLEDAMOT_B2.kod(),
                                Roll.ORDFORANDE.kod(),
                                Roll.LEDAMOT.kod(),
                                Roll.ERSATTARE.kod())));
    }
}
