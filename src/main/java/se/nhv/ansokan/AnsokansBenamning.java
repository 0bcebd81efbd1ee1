package se.nhv.ansokan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.handelselogg.Benamning;

/** An ansökan is called by its region and hospital. */
@Component
class AnsokansBenamning implements Benamning {
    private final AnsokanRepository ansokningar;
    private final AnsokanService namn;

    AnsokansBenamning(AnsokanRepository ansokningar, AnsokanService namn) {
        this.ansokningar = ansokningar;
        this.namn = namn;
    }

    @Override
    public String uppgift() {
        return "ansokan";
    }

    @Override
    public Optional<String> namn(String kod) {
        return ansokningar.medId(AnsokanId.av(kod)).map(a -> namn.regionnamn(a.region()) + ", " + a.enhetsnamn());
    }
}
