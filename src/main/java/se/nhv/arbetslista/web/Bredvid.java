package se.nhv.arbetslista.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arende.AnteckningService;
import se.nhv.arende.ArendeId;
import se.nhv.gui.Format;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;

/** What lies beside the form: the newest handlingar that the person may read, and what colleagues have noted. */
@Component
class Bredvid {
    private static final int HANDLINGAR = 8;
    private static final int ANTECKNINGAR = 3;

    private final HandlingService handlingar;
    private final AnteckningService anteckningar;
    private final Besvarande besvarande;
    private final KontoService konton;
    private final Format format;

    Bredvid(
            HandlingService handlingar,
            AnteckningService anteckningar,
            Besvarande besvarande,
            KontoService konton,
            Format format) {
        this.handlingar = handlingar;
        this.anteckningar = anteckningar;
        this.besvarande = besvarande;
        this.konton = konton;
        this.format = format;
    }

    /** A note as it is shown. */
    record Notis(String vem, String nar, String text) {}

    void fyll(ArendeId arende, Inloggad person, Model model) {
        List<Handling> synliga = handlingar.synliga(arende, person);
        model.addAttribute(
                "handlingar",
                synliga.stream()
                        .sorted(Comparator.comparingInt(Handling::nummer).reversed())
                        .limit(HANDLINGAR)
                        .toList());
        model.addAttribute("flerHandlingar", synliga.size() > HANDLINGAR ? synliga.size() : 0);
        model.addAttribute("anteckningar", notiser(arende, person));
    }

    private List<Notis> notiser(ArendeId arende, Inloggad person) {
        if (!besvarande.serAllaSvar(person)) {
            return List.of();
        }
        return anteckningar.i(arende).stream()
                .limit(ANTECKNINGAR)
                .map(a -> new Notis(konton.namn(a.av()), format.tid(a.nar()), a.text()))
                .toList();
    }
}
