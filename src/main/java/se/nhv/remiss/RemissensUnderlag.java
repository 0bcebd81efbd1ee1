package se.nhv.remiss;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Textkalla;
import se.nhv.genomlysning.Underlagsbruk;
import se.nhv.gui.Format;

/** Which version of the underlag each remiss was sent with. */
@Component
class RemissensUnderlag implements Underlagsbruk {
    private final RemissRepository repository;
    private final Format format;

    RemissensUnderlag(RemissRepository repository, Format format) {
        this.repository = repository;
        this.format = format;
    }

    @Override
    public List<Bruk> i(ArendeId id) {
        return repository.utskickade(id).stream()
                .map(r -> new Bruk(
                        r.underlagVersion(),
                        Textkalla.text("remiss.underlaget", r.varv(), format.datum(r.utskickad()))))
                .toList();
    }
}
