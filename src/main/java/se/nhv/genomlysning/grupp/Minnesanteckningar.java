package se.nhv.genomlysning.grupp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.NyHandling;

/** The door to the minutes of a meeting: registered as a handling of the case, and part of the group's material. */
@Service
@Transactional
public class Minnesanteckningar {
    private static final int LANGST = 20_000;

    private final MoteService moten;
    private final MoteRepository repository;
    private final MaterialService material;
    private final HandlingService handlingar;
    private final Gruppdorr dorr;
    private final Arendeskrivning skrivning;
    private final Handelselogg logg;
    private final Format format;
    private final Clock clock;

    Minnesanteckningar(
            MoteService moten,
            MoteRepository repository,
            MaterialService material,
            HandlingService handlingar,
            Gruppdorr dorr,
            Arendeskrivning skrivning,
            Handelselogg logg,
            Format format,
            Clock clock) {
        this.moten = moten;
        this.repository = repository;
        this.material = material;
        this.handlingar = handlingar;
        this.dorr = dorr;
        this.skrivning = skrivning;
        this.logg = logg;
        this.format = format;
        this.clock = clock;
    }

    /**
     * Registers what was said at a meeting that has been held, once; a correction is made to the handling.
     *
     * @param fil instead of the text, or beside it
     * @throws Avvisad at {@code text} if there is neither, or {@code fil} if it cannot be kept
     * @throws Inaktuell if there are minutes already, or the meeting has not been held
     */
    public Handlingsnummer registrera(ArendeId id, UUID mote, String text, @Nullable Fil fil, Inloggad person) {
        dorr.kravOrdna(id, person);
        String rent = text.strip();
        if (rent.isEmpty() && fil == null || rent.length() > LANGST) {
            throw new Avvisad("text", "genomlysning.mote.fel.anteckningar", LANGST);
        }
        return skrivning.skriv(id, () -> {
            Mote detta = moten.hamta(id, mote);
            LocalDate idag = LocalDate.now(clock);
            if (!detta.arBestamt() || Objects.requireNonNull(detta.nar()).dag().isAfter(idag)) {
                throw new Inaktuell("genomlysning.mote.fel.inteHallet");
            }
            String rubrik = Textkalla.text(
                    "genomlysning.handling.minnesanteckningar",
                    detta.rubrik(),
                    format.datum(Objects.requireNonNull(detta.nar()).dag()));
            NyHandling ny =
                    NyHandling.upprattad(id, person.namn(), rubrik, idag).synligFor(Gruppsynlighet.BARA_GRUPPEN);
            ny = rent.isEmpty() ? ny : ny.medText(rent);
            Handlingsnummer nummer = handlingar.registrera(fil == null ? ny : ny.medFil(fil));
            Handling handling = handlingar.hamta(nummer.id());
            if (!repository.anteckna(mote, handling.id())) {
                throw new Inaktuell("genomlysning.mote.fel.redanAntecknat");
            }
            material.laggTill(handling, clock.instant());
            logg.skriv(
                    id.varde(),
                    "GRUPPMOTE_ANTECKNAT",
                    person.id().toString(),
                    Map.of("handling", String.valueOf(handling.nummer())));
            return nummer;
        });
    }
}
