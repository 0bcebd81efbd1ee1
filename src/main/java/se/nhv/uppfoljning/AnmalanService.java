package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.register.Region;
import se.nhv.register.Register;

/** The door for what permit holders announce: received and registered at once, then handled in the follow-up's process. */
@Service
public class AnmalanService {
    private static final int LANGST = 10_000;

    private final AnmalanRepository anmalningar;
    private final TillstandService tillstand;
    private final UppfoljningProcess process;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Register register;
    private final Handelselogg logg;
    private final Clock clock;

    AnmalanService(
            AnmalanRepository anmalningar,
            TillstandService tillstand,
            UppfoljningProcess process,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Register register,
            Handelselogg logg,
            Clock clock) {
        this.anmalningar = anmalningar;
        this.tillstand = tillstand;
        this.process = process;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.register = register;
        this.logg = logg;
        this.clock = clock;
    }

    /** Whether the person acts for the holder of the tillstånd or for its unit. */
    public boolean farAnmala(Inloggad person, Tillstand t) {
        return person.har(Roll.REGIONFORETRADARE, t.region()) || person.har(Roll.TILLSTANDSENHET, t.enhet());
    }

    /** Receives an anmälan; a begäran om återkallelse can only come from the region itself. */
    public AnmalanId anmal(
            TillstandId id, Anmalan.Sort sort, String beskrivning, @Nullable LocalDate gallerFran, Inloggad person) {
        Tillstand t = tillstand.hamta(id);
        kravFar(person, t, sort);
        String text = beskrivning.strip();
        if (text.isEmpty() || text.length() > LANGST) {
            throw new Avvisad("beskrivning", "uppfoljning.fel.anmalanTomEllerForLang");
        }
        return skrivning.skriv(t.arende(), () -> {
            if (tillstand.hamta(id).upphort(LocalDate.now(clock))) {
                throw new Inaktuell("uppfoljning.fel.tillstandetHarUpphort");
            }
            if (anmalningar.finns(id, sort, text, person.id())) {
                throw new Inaktuell("uppfoljning.fel.anmalanRedanInne");
            }
            return taEmot(t, sort, text, gallerFran, person);
        });
    }

    private AnmalanId taEmot(
            Tillstand t, Anmalan.Sort sort, String text, @Nullable LocalDate gallerFran, Inloggad person) {
        AnmalanId id = AnmalanId.nytt();
        anmalningar.spara(new Anmalan(
                id,
                t.arende(),
                t.omrade(),
                t.id(),
                sort,
                text,
                gallerFran,
                person.id(),
                clock.instant(),
                null,
                null,
                null));
        String rubrik = sort == Anmalan.Sort.ATERKALLELSE
                ? Textkalla.text("uppfoljning.handling.aterkallelse", t.enhetsnamn())
                : Textkalla.text("uppfoljning.handling.andring", t.enhetsnamn());
        handlingar.registrera(NyHandling.inkommen(t.arende(), regionnamn(t.region()), rubrik, LocalDate.now(clock))
                .medOmrade(t.omrade())
                .synligFor(Synlighet.enhet(
                        Roll.REGIONFORETRADARE.grupp(t.region()), Roll.TILLSTANDSENHET.grupp(t.enhet())))
                .medText(text));
        logg.skriv(
                t.arende().varde(),
                "anmalan.inkom",
                person.id().toString(),
                Map.of("anmalan", id.toString(), "sort", sort.name()));
        process.anmalanInkom(t.omrade());
        return id;
    }

    private void kravFar(Inloggad person, Tillstand t, Anmalan.Sort sort) {
        if (!farAnmala(person, t)) {
            throw new Nekad("uppfoljning.fel.baraTillstandshavarenAnmaler");
        }
        if (sort == Anmalan.Sort.ATERKALLELSE && !person.har(Roll.REGIONFORETRADARE, t.region())) {
            throw new Nekad("uppfoljning.fel.baraRegionenBegarAterkallelse");
        }
    }

    /** The one to be handled next: the oldest without a bedömning. */
    @Transactional(readOnly = true)
    public Optional<Anmalan> nasta(OmradeId omrade) {
        return anmalningar.aldstaUtan(omrade);
    }

    /** What it leads to; {@link Inaktuell} when there is none left to handle. */
    @Transactional
    public void handlagg(OmradeId omrade, Anmalan.Foljd foljd, String slag, String bedomning, KontoId av) {
        Anmalan a = nasta(omrade).orElseThrow(() -> new Inaktuell("uppfoljning.fel.anmalanRedanHandlagd"));
        anmalningar.handlagd(a.id(), foljd, slag, bedomning, av, clock.instant());
        if (foljd == Anmalan.Foljd.NAMND) {
            anmalningar.avsluta(a.id(), LocalDate.now(clock));
        }
    }

    /** Those that are only to be noted are done; again is no change. */
    @Transactional
    public void registrera(OmradeId omrade) {
        anmalningar.medFoljd(omrade, Anmalan.Foljd.REGISTRERAS).forEach(a -> {
            anmalningar.avsluta(a.id(), LocalDate.now(clock));
            logg.skriv(a.arende().varde(), "anmalan.registrerad", "system", Map.of("anmalan", a.id().toString()));
        });
    }

    /** The oldest anmälan that led to a dialogue has been discussed. */
    @Transactional
    public void dialog(ArendeId arende, OmradeId omrade, Dialog d, KontoId av) {
        Optional<Anmalan> om =
                anmalningar.medFoljd(omrade, Anmalan.Foljd.DIALOG).stream().findFirst();
        UUID id = UUID.randomUUID();
        anmalningar.sparaDialog(id, arende, omrade, om.map(Anmalan::id).orElse(null), d, av);
        for (int nr = 0; nr < d.atgarder().size(); nr++) {
            anmalningar.sparaAtgard(id, nr + 1, d.atgarder().get(nr));
        }
        om.ifPresent(a -> anmalningar.avsluta(a.id(), LocalDate.now(clock)));
    }

    /** The oldest that led to a dialogue which is not held yet. */
    @Transactional(readOnly = true)
    public Optional<Anmalan> tillDialog(OmradeId omrade) {
        return anmalningar.medFoljd(omrade, Anmalan.Foljd.DIALOG).stream().findFirst();
    }

    /** What was announced about a tillstånd, the newest first. */
    @Transactional(readOnly = true)
    public List<Anmalan> om(TillstandId tillstand) {
        return anmalningar.om(tillstand);
    }

    /** What was agreed in dialogues about a tillståndsområde, by day. */
    @Transactional(readOnly = true)
    public List<Dialogatgard> atgarder(OmradeId omrade) {
        return anmalningar.atgarder(omrade);
    }

    private String regionnamn(String lanskod) {
        return register.region(lanskod).map(Region::namn).orElse(lanskod);
    }
}
