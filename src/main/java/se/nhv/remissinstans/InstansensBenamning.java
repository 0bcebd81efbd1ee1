package se.nhv.remissinstans;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.handelselogg.Benamning;

/** A remissinstans is called what it is called in the list of those who can be asked. */
@Component
class InstansensBenamning implements Benamning {
    private final Instanser instanser;

    InstansensBenamning(Instanser instanser) {
        this.instanser = instanser;
    }

    @Override
    public String uppgift() {
        return "instans";
    }

    @Override
    public Optional<String> namn(String kod) {
        return instanser.namn(kod);
    }
}
