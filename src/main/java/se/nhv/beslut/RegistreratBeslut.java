package se.nhv.beslut;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Avgjort;
import se.nhv.arbetslista.Avgorande;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.handling.Synlighet;

/** Socialstyrelsens beslut, once its consequences are drawn; one about the tillståndsområde goes before the first. */
@Component
class RegistreratBeslut implements Avgorande {
    private final BeslutService beslut;
    private final ArendeService arenden;
    private final KontoService konton;

    RegistreratBeslut(BeslutService beslut, ArendeService arenden, KontoService konton) {
        this.beslut = beslut;
        this.arenden = arenden;
        this.konton = konton;
    }

    @Override
    public int steg() {
        return 4;
    }

    @Override
    public Optional<Avgjort> avgjort(ArendeId arende, @Nullable OmradeId omrade) {
        return beslut.iArende(arende).stream()
                .filter(b ->
                        b.registrerat() && (b.omrade() == null || b.omrade().equals(omrade)))
                .findFirst()
                .map(b -> new Avgjort(
                        Textkalla.text("beslut.handling.beslut"),
                        b.dag(),
                        Beslutstext.av(
                                b,
                                arenden.hamta(arende),
                                konton.namn(b.beslutsfattare()),
                                konton.namn(b.foredragande())),
                        Synlighet.ALLMAN));
    }
}
