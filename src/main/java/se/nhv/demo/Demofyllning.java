package se.nhv.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Iordningstallande;
import se.nhv.inlasning.InlasningService;
import se.nhv.inlasning.Inlasningsresultat;
import se.nhv.kalender.Sammantradesdagar;

/** Fills an empty database with the demo's cases, by the same door as any file that is brought in. */
@Service
@ConditionalOnProperty("nhv.demo")
public class Demofyllning implements Iordningstallande {
    private static final int SAMMANTRADEN_AR = 8;
    private static final String FIL = "arenden.csv";

    private final InlasningService inlasning;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Sammantradesdagar sammantraden;
    private final Demodialog dialog;
    private final Clock clock;
    private volatile @Nullable Framsteg framsteg;

    Demofyllning(
            InlasningService inlasning,
            ArendeService arenden,
            KontoService konton,
            Sammantradesdagar sammantraden,
            Demodialog dialog,
            Clock clock) {
        this.inlasning = inlasning;
        this.arenden = arenden;
        this.konton = konton;
        this.sammantraden = sammantraden;
        this.dialog = dialog;
        this.clock = clock;
    }

    @Override
    public Optional<Framsteg> framsteg() {
        return Optional.ofNullable(framsteg);
    }

    /** Says that an empty database will be filled, from before the first page can be asked for. */
    void forbered() {
        if (arenden.alla().isEmpty()) {
            framsteg = new Framsteg(0, Demofil.rader(FIL));
        }
    }

    /** @return how many rows were brought in; 0 when there are cases already */
    public int fyll() {
        try {
            return arenden.alla().isEmpty() ? lasIn() : 0;
        } finally {
            framsteg = null;
        }
    }

    private int lasIn() {
        LocalDate idag = LocalDate.now(clock);
        Demodagar.fran(idag.getYear(), SAMMANTRADEN_AR).forEach(sammantraden::laggTillPahittad);
        Inloggad av = konton.hamta(DemoKonton.id("administrator1")).inloggad();
        Inlasningsresultat resultat =
                inlasning.lasInCsv(Demofil.las(FIL, idag), av, (klara, alla) -> framsteg = new Framsteg(klara, alla));
        if (!resultat.lyckades()) {
            throw new IllegalStateException(resultat.fel().stream()
                    .map(f -> Textkalla.text("demo.fyllning.rad", f.rad(), f.kolumn(), f.mening()))
                    .collect(Collectors.joining("\n", Textkalla.text("demo.fyllning.fel"), "")));
        }
        dialog.fyll(idag);
        return resultat.inlasta();
    }
}
