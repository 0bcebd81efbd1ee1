package se.nhv.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.handelselogg.Handelselogg;

/** The door to the case itself: what it is called, its diarienummer, where it stands and who is responsible. */
@Service
@Transactional
public class ArendeService {
    private final ArendeRepository arenden;
    private final OmradeRepository omraden;
    private final SamlingRepository samlingar;
    private final List<VidAvslut> vidAvslut;
    private final Handelselogg logg;
    private final Clock clock;
    private final String klass;

    ArendeService(
            ArendeRepository arenden,
            OmradeRepository omraden,
            SamlingRepository samlingar,
            List<VidAvslut> vidAvslut,
            Handelselogg logg,
            Clock clock,
            @Value("${nhv.diarieklass}") String klass) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.samlingar = samlingar;
        this.vidAvslut = vidAvslut;
        this.logg = logg;
        this.clock = clock;
        this.klass = klass;
    }

    /**
     * Puts a vårdområde on the bruttolista.
     *
     * @param pahittad true for data made up for the demo
     * @throws Avvisad if an open vårdområde has that name already
     */
    public ArendeId nyttVardomrade(String namn, boolean pahittad) {
        String rensat = namn.strip().replaceAll("\\s+", " ");
        if (rensat.isEmpty() || rensat.length() > 300) {
            throw new Avvisad("vardomrade", "arende.fel.namnSaknasEllerForLangt");
        }
        if (arenden.hitta(rensat).filter(Arende::arOppet).isPresent()) {
            throw new Avvisad("vardomrade", "arende.fel.vardomradetFinnsRedan", rensat);
        }
        ArendeId id = ArendeId.nytt();
        arenden.nytt(id, rensat, clock.instant(), pahittad);
        return id;
    }

    /**
     * What concerns the bruttolista as a whole, such as a question to an NPO, is written about this: it is on no list of
     * cases, and its handlingar are numbered in the bruttolista's ärende of the year.
     */
    public ArendeId bruttolistan() {
        arenden.bruttolistan(Textkalla.text("arende.bruttolistan"), clock.instant());
        return ArendeId.BRUTTOLISTAN;
    }

    /** Opens the ärende of a selected vårdområde today, with the next diarienummer of the year. */
    public Diarienummer oppna(ArendeId id, Vag vag, @Nullable String skal, @Nullable KontoId ansvarig) {
        LocalDate idag = LocalDate.now(clock);
        return oppna(
                id,
                new Diarienummer(klass, arenden.nastaLopnummer(idag.getYear()), idag.getYear()),
                idag,
                vag,
                skal,
                ansvarig);
    }

    /** As {@link #oppna(ArendeId, Vag, String, KontoId)} for a case that was opened elsewhere, with its own number and day. */
    public Diarienummer oppna(
            ArendeId id, Diarienummer dnr, LocalDate dag, Vag vag, @Nullable String skal, @Nullable KontoId ansvarig) {
        if (arenden.hitta(dnr.ar(), dnr.lopnummer()).isPresent() || arBruttolistans(dnr)) {
            throw new Avvisad("dnr", "arende.fel.diarienumretAnvants", dnr);
        }
        arenden.seriePasserar(dnr.ar(), dnr.lopnummer());
        arenden.oppna(id, dnr, dag, ansvarig);
        arenden.vag(id, vag, skal);
        arenden.lage(id, Lage.PAGAR);
        logg.skriv(id.varde(), "ARENDE_OPPNAT", "system", Map.of("dnr", dnr.toString(), "vag", vag.name()));
        return dnr;
    }

    /** The next free diarienummer of that year, for a case that is brought in without one. */
    public Diarienummer nyttDiarienummer(int ar) {
        return new Diarienummer(klass, arenden.nastaLopnummer(ar), ar);
    }

    /**
     * The next handlingsnummer in the bruttolista's ärende of this year, which is opened with its first handling: what
     * concerns a vårdområde is registered the day it comes, whether or not it ever becomes an ärende of its own.
     */
    public Samlingsnummer nastaPaBruttolistan() {
        int ar = LocalDate.now(clock).getYear();
        return samlingar.nasta(ar).orElseGet(() -> {
            samlingar.lasSerien(ar);
            return samlingar
                    .nasta(ar)
                    .orElseGet(() -> samlingar.oppna(new Diarienummer(klass, arenden.nastaLopnummer(ar), ar)));
        });
    }

    /** Whether it is the number of a year's bruttolista and not of a case. */
    @Transactional(readOnly = true)
    public boolean arBruttolistans(Diarienummer dnr) {
        return samlingar.finns(dnr.ar(), dnr.lopnummer());
    }

    /** @throws Saknas if there is none */
    @Transactional(readOnly = true)
    public Arende hamta(ArendeId id) {
        return arenden.hitta(id).orElseThrow(() -> new Saknas("arende.fel.finnsInte"));
    }

    @Transactional(readOnly = true)
    public Optional<Arende> hitta(Diarienummer dnr) {
        return arenden.hitta(dnr.ar(), dnr.lopnummer());
    }

    /** The newest vårdområde of that name, whatever its case of letters. */
    @Transactional(readOnly = true)
    public Optional<Arende> hitta(String namn) {
        return arenden.hitta(namn.strip());
    }

    /** Every vårdområde, newest diarienummer first, then those without one by name. */
    @Transactional(readOnly = true)
    public List<Arende> alla() {
        return arenden.alla().stream().filter(a -> !a.arBruttolistan()).toList();
    }

    /** As {@link #alla()}, and the bruttolista itself: all that handlingar are registered about. */
    @Transactional(readOnly = true)
    public List<Arende> allaIDiariet() {
        return arenden.alla();
    }

    /**
     * What a process with this business key is about.
     *
     * @throws Saknas if the key names neither
     */
    @Transactional(readOnly = true)
    public Objekt objekt(String nyckel) {
        UUID id = UUID.fromString(nyckel);
        if (arenden.hitta(new ArendeId(id)).isPresent()) {
            return new Objekt(new ArendeId(id), null);
        }
        return omraden.hitta(new OmradeId(id))
                .map(o -> new Objekt(o.arende(), o.id()))
                .orElseThrow(() -> new Saknas("arende.fel.finnsInte"));
    }

    /** The case has reached this step. */
    public void stegBorjar(Objekt objekt, Steg steg) {
        if (objekt.omrade() == null) {
            arenden.steg(objekt.arende(), steg);
        } else {
            omraden.steg(objekt.omrade(), steg);
        }
    }

    /** Sets where the vårdområde stands as a whole; one that ends gets its last day, and its internal notes are cleared. */
    public void satt(ArendeId id, Lage lage) {
        arenden.lage(id, lage);
        if (lage == Lage.AVBRUTEN || lage == Lage.AVSLUTAD) {
            arenden.avslutad(id, LocalDate.now(clock));
        }
        if (lage.slut()) {
            arenden.rensaArbetsanteckningar(id);
            vidAvslut.forEach(r -> r.rensa(id));
        }
        logg.skriv(id.varde(), "LAGE", "system", Map.of("lage", lage.name()));
    }

    /** As {@link #satt} for a case that ended before it was brought in, on a day of its own. */
    public void avslutades(ArendeId id, Lage lage, @Nullable LocalDate dag) {
        arenden.lage(id, lage);
        if (dag != null) {
            arenden.avslutad(id, dag);
        }
        logg.skriv(id.varde(), "LAGE", "system", Map.of("lage", lage.name()));
    }

    /** Makes this account responsible; who did so is logged. */
    public void ansvarig(ArendeId id, KontoId ny, KontoId av) {
        arenden.ansvarig(id, ny);
        logg.skriv(id.varde(), "ANSVARIG", av.toString(), Map.of("ny", ny.toString()));
    }
}
