package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.ansokan.AnsokanService;
import se.nhv.arende.OmradeId;
import se.nhv.formular.Val;
import se.nhv.gui.Texter;
import se.nhv.register.Register;
import se.nhv.uppfoljning.TillstandService;

/** The alternatives of the forms that record and sign a decision. */
@Component
class Protokollval {
    private final SammantradeService sammantraden;
    private final NamndbeslutService beslut;
    private final TillstandService tillstand;
    private final AnsokanService ansokningar;
    private final Register register;
    private final Texter texter;
    private final Clock clock;

    Protokollval(
            SammantradeService sammantraden,
            NamndbeslutService beslut,
            TillstandService tillstand,
            AnsokanService ansokningar,
            Register register,
            Texter texter,
            Clock clock) {
        this.sammantraden = sammantraden;
        this.beslut = beslut;
        this.tillstand = tillstand;
        this.ansokningar = ansokningar;
        this.register = register;
        this.texter = texter;
        this.clock = clock;
    }

    Map<String, List<Val>> alla(OmradeId omrade) {
        LocalDate dag = sammantraden.uppsatt(omrade).map(Namndpunkt::dag).orElseGet(() -> LocalDate.now(clock));
        return Map.of(
                "ledamoter",
                        sammantraden.ledamoter(dag).stream()
                                .map(l -> new Val(l.konto().toString(), medUppdrag(l)))
                                .toList(),
                "regioner",
                        register.regioner().stream()
                                .map(r -> new Val(r.lanskod(), r.namn()))
                                .toList(),
                "tillstand",
                        tillstand.gallande(omrade).stream()
                                .map(t -> new Val(
                                        t.id().toString(), ansokningar.regionnamn(t.region()) + ", " + t.enhetsnamn()))
                                .toList());
    }

    /** Those who took part, except the one who presided. */
    Map<String, List<Val>> justerare(OmradeId omrade) {
        return beslut.senaste(omrade)
                .map(b -> Map.of(
                        "ledamoter",
                        sammantraden.ledamoter(b.dag()).stream()
                                .filter(l -> !l.konto().equals(b.ordforande())
                                        && beslut.beslutande(b.id()).contains(l.konto()))
                                .map(l -> new Val(l.konto().toString(), medUppdrag(l)))
                                .toList()))
                .orElse(Map.of());
    }

    private String medUppdrag(Namndledamot l) {
        return texter.text("namnd.uppdrag." + l.uppdrag().name(), l.namn());
    }
}
