package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.register.Npo;

/** The door to the talks with the NPO: noted once, corrected beside what was noted. */
@Service
public class Avstamningar {
    private static final int LANGSTA_TEXT = 8000;
    private static final int LANGSTA_DELTAGARE = 500;
    private static final int LANGST_TILL_NASTA_AR = 3;

    private final AvstamningRepository repository;
    private final Npooversikt oversikt;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Atkomst atkomst;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Format format;
    private final Texter texter;
    private final Clock clock;

    Avstamningar(
            AvstamningRepository repository,
            Npooversikt oversikt,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Atkomst atkomst,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Format format,
            Texter texter,
            Clock clock) {
        this.repository = repository;
        this.oversikt = oversikt;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.atkomst = atkomst;
        this.nycklar = nycklar;
        this.logg = logg;
        this.format = format;
        this.texter = texter;
        this.clock = clock;
    }

    /** Every note about the NPO, newest first, those that were corrected as well. */
    @Transactional(readOnly = true)
    public List<Avstamning> med(String npo) {
        return repository.med(npo);
    }

    /**
     * Notes a talk, or corrects the note of one by a new note.
     *
     * @throws Avvisad if a particular is missing or cannot be so
     * @throws Inaktuell if the note was corrected by somebody else, or the key is used
     */
    public void anteckna(NyAvstamning ny, Inloggad person, UUID nyckel) {
        atkomst.kravRoll(person, Krets.FRAGAR_NPO.roller().toArray(Roll[]::new));
        Npo npo = oversikt.hamta(ny.npo(), person);
        ArendeId om = arenden.bruttolistan();
        skrivning.skriv(om, () -> {
            nycklar.anvand(nyckel);
            granska(ny);
            kravOrattad(ny.npo(), ny.ersatter());
            repository.spara(UUID.randomUUID(), ny, person.id(), clock.instant());
            registrera(om, npo, ny);
            logg.skriv(
                    om.varde(),
                    ny.ersatter() == null ? "AVSTAMNING" : "AVSTAMNING_RATTAD",
                    person.id().toString(),
                    Map.of("npo", npo.kod(), "dag", ny.dag().toString()));
        });
    }

    private void granska(NyAvstamning ny) {
        LocalDate idag = LocalDate.now(clock);
        if (ny.dag().isAfter(idag) || ny.dag().getYear() < Npourval.FORSTA_ARET) {
            throw new Avvisad("dag", "forslag.fel.avstamningensDag");
        }
        krav("deltagare", ny.deltagare(), LANGSTA_DELTAGARE, "forslag.fel.deltagareSaknas");
        krav("anteckning", ny.anteckning(), LANGSTA_TEXT, "forslag.fel.anteckningSaknas");
        if (ny.overenskommet().length() > LANGSTA_TEXT) {
            throw new Avvisad("overenskommet", "forslag.fel.overenskommetForLangt");
        }
        LocalDate nasta = ny.nasta();
        if (nasta != null && (!nasta.isAfter(ny.dag()) || nasta.isAfter(ny.dag().plusYears(LANGST_TILL_NASTA_AR)))) {
            throw new Avvisad("nasta", "forslag.fel.nastaDagen");
        }
    }

    private static void krav(String falt, String text, int langst, String nyckel) {
        if (text.isEmpty() || text.length() > langst) {
            throw new Avvisad(falt, nyckel);
        }
    }

    private void kravOrattad(String npo, @Nullable UUID ersatter) {
        if (ersatter == null) {
            return;
        }
        Avstamning forra = repository
                .hamta(ersatter)
                .filter(a -> a.npo().equals(npo))
                .orElseThrow(() -> new Saknas("forslag.fel.avstamningFinnsInte"));
        if (forra.rattad()) {
            throw new Inaktuell("forslag.fel.avstamningRedanRattad");
        }
    }

    private void registrera(ArendeId om, Npo npo, NyAvstamning ny) {
        String rubrik = texter.text(
                ny.ersatter() == null ? "forslag.handling.avstamning" : "forslag.handling.avstamningRattad",
                npo.namn(),
                format.datum(ny.dag()));
        String text = texter.text(
                "forslag.handling.avstamningstext",
                ny.deltagare(),
                ny.anteckning(),
                ny.overenskommet().isEmpty() ? "–" : ny.overenskommet(),
                format.datum(ny.nasta()));
        handlingar.registrera(
                NyHandling.upprattad(om, texter.text("forslag.handling.npo", npo.namn()), rubrik, LocalDate.now(clock))
                        .medText(text));
    }
}
