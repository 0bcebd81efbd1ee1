package se.nhv.namnd;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.handelselogg.Benamning;

/** A decision of the nämnd is called by its year and paragraf. */
@Component
class BeslutetsBenamning implements Benamning {
    private final NamndbeslutRepository beslut;

    BeslutetsBenamning(NamndbeslutRepository beslut) {
        this.beslut = beslut;
    }

    @Override
    public String uppgift() {
        return "beslut";
    }

    @Override
    public Optional<String> namn(String kod) {
        return beslut.medId(BeslutId.av(kod)).map(Namndbeslut::beteckning);
    }
}
