package se.nhv.uppfoljning;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.handelselogg.Benamning;

/** A tillstånd is called by the unit that has it. */
@Component
class TillstandsBenamning implements Benamning {
    private final TillstandRepository tillstand;

    TillstandsBenamning(TillstandRepository tillstand) {
        this.tillstand = tillstand;
    }

    @Override
    public String uppgift() {
        return "tillstand";
    }

    @Override
    public Optional<String> namn(String kod) {
        return tillstand.medId(TillstandId.av(kod)).map(Tillstand::enhetsnamn);
    }
}
