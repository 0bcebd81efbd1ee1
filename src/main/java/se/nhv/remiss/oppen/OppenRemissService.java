package se.nhv.remiss.oppen;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.dokument.Dokumentskrivare;
import se.nhv.dokument.Filformat;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Robotskydd;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsnummer;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.RemissId;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.Token;

/** The door for everybody who was not asked and answers all the same: what is open, the answer, and its receipt. */
@Service
@Transactional
public class OppenRemissService {
    private static final String PDF = "Svar.pdf";
    private static final String FINNS_INTE = "remiss.fel.oppenFinnsInte";

    private final RemissService remisser;
    private final OppetSvarRepository svaren;
    private final OppetSvarsdokument dokument;
    private final OppetSvarsbrev brev;
    private final Robotskydd skydd;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final HandlingService handlingar;
    private final Dokumentskrivare skrivare;
    private final Handelselogg logg;
    private final Clock clock;

    OppenRemissService(
            RemissService remisser,
            OppetSvarRepository svaren,
            OppetSvarsdokument dokument,
            OppetSvarsbrev brev,
            Robotskydd skydd,
            ArendeService arenden,
            Arendeskrivning skrivning,
            HandlingService handlingar,
            Dokumentskrivare skrivare,
            Handelselogg logg,
            Clock clock) {
        this.remisser = remisser;
        this.svaren = svaren;
        this.dokument = dokument;
        this.brev = brev;
        this.skydd = skydd;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.handlingar = handlingar;
        this.skrivare = skrivare;
        this.logg = logg;
        this.clock = clock;
    }

    /** What can be answered now, the one that closes first first; without their questions. */
    @Transactional(readOnly = true)
    public List<OppenRemiss> pagar() {
        return remisser.ute().stream()
                .map(this::oppen)
                .filter(OppenRemiss::pagar)
                .sorted(Comparator.comparing(o -> o.remiss().sistaDag()))
                .toList();
    }

    /** The newest round of a case, if it can be answered now. */
    @Transactional(readOnly = true)
    public Optional<OppenRemiss> pagar(ArendeId id) {
        return remisser.senaste(id).map(this::oppen).filter(OppenRemiss::pagar);
    }

    /** @throws Saknas if there is none, or it has not been sent */
    @Transactional(readOnly = true)
    public OppenRemiss hamta(RemissId id) {
        return remisser.hamta(id)
                .filter(r -> r.utskickad() != null)
                .map(this::oppen)
                .orElseThrow(() -> new Saknas(FINNS_INTE));
    }

    private OppenRemiss oppen(Remiss r) {
        Arende arende = arenden.hamta(r.arende());
        boolean pagar = r.utskickad() != null
                && r.stangd() == null
                && !LocalDate.now(clock).isAfter(r.sistaDag())
                && arende.lage() == Lage.PAGAR;
        return new OppenRemiss(r, arende.namn(), pagar);
    }

    /** What a form for this remiss is signed for. */
    public static String andamal(RemissId id) {
        return "oppen-remiss:" + id;
    }

    /**
     * Takes an answer in: registered as a handling at once, and kept apart from those of the instanser.
     *
     * @param bevis of the form, which has been let through; sends once
     * @return the secret of the receipt's address
     * @throws Inaktuell if the remiss is closed, or the form has been sent before
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public String skicka(RemissId id, NyttOppetSvar nytt, String bevis) {
        OppenRemiss visad = hamta(id);
        Instant inkom = clock.instant();
        // Drawn before the case is locked, so that those who send at the same time do not wait for each other's files.
        byte[] pdf = skrivare.skriv(dokument.svar(visad, nytt, inkom), Filformat.PDF);
        return skrivning.skriv(visad.remiss().arende(), () -> taEmot(hamta(id), nytt, bevis, inkom, pdf));
    }

    private String taEmot(OppenRemiss oppen, NyttOppetSvar nytt, String bevis, Instant inkom, byte[] pdf) {
        Remiss remiss = oppen.remiss();
        skydd.forbruka(andamal(remiss.id()), bevis);
        if (!oppen.pagar()) {
            throw new Inaktuell("remiss.fel.oppenStangd");
        }
        Handlingsnummer nummer = handlingar.registrera(NyHandling.inkommen(
                        remiss.arende(),
                        avsandare(nytt.namn(), nytt.organisation()),
                        Textkalla.text("remiss.handling.oppetSvar"),
                        LocalDate.now(clock))
                .synligFor(Synlighet.DELTAGARE)
                .medFil(new Fil(PDF, Filformat.PDF.medietyp(), pdf)));
        Token kvitto = new Token(skydd.hemlighet(andamal(remiss.id()), bevis));
        svaren.spara(
                new OppetSvar(
                        UUID.randomUUID(),
                        remiss.id(),
                        nytt.namn(),
                        nytt.organisation(),
                        nytt.text(),
                        inkom,
                        nummer.id(),
                        nytt.svar()),
                kvitto);
        brev.kvitto(oppen, nytt, inkom, nummer, kvitto);
        logg.skriv(remiss.arende().varde(), "OPPET_SVAR", "system", Map.of());
        return kvitto.text();
    }

    /** The secret of the receipt for a form that has been sent; empty as long as it has not. */
    @Transactional(readOnly = true)
    public Optional<String> skickat(RemissId id, String bevis) {
        return Token.tolka(skydd.hemlighet(andamal(id), bevis))
                .filter(t -> svaren.medKvitto(id, t).isPresent())
                .map(Token::text);
    }

    /** Organisation and name, as far as they were said. */
    public static String avsandare(@Nullable String namn, @Nullable String organisation) {
        List<String> sagt = Stream.of(organisation, namn)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        return sagt.isEmpty() ? Textkalla.text("remiss.oppen.utanNamn") : String.join(", ", sagt);
    }

    /** An answer with its number, for whoever has its receipt. */
    public record Kvitto(OppenRemiss remiss, OppetSvar svar, String nummer) {}

    /** @throws Saknas if the secret belongs to no answer of this remiss */
    @Transactional(readOnly = true)
    public Kvitto kvitto(RemissId id, String hemlighet) {
        OppenRemiss oppen = hamta(id);
        UUID svar = Token.tolka(hemlighet)
                .flatMap(t -> svaren.medKvitto(id, t))
                .orElseThrow(() -> new Saknas("remiss.fel.kvittotFinnsInte"));
        OppetSvar det = svaren.alla(id).stream()
                .filter(s -> s.id().equals(svar))
                .findFirst()
                .orElseThrow();
        Handling handling = handlingar.hamta(det.handling());
        return new Kvitto(
                oppen,
                det,
                Handlingsnummer.av(handling, arenden.hamta(handling.arende()).dnr())
                        .toString());
    }

    /** The answer as it was registered. */
    @Transactional(readOnly = true)
    public Fil pdf(RemissId id, String hemlighet) {
        Handling handling = handlingar.hamta(kvitto(id, hemlighet).svar().handling());
        return handlingar.filer(List.of(handling)).stream()
                .findFirst()
                .map(f -> new Fil(PDF, Filformat.PDF.medietyp(), handlingar.innehall(f)))
                .orElseThrow(() -> new Saknas("remiss.fel.kvittotFinnsInte"));
    }

    /** Everything that has come in, in order. */
    @Transactional(readOnly = true)
    public OppnaSvar svar(RemissId id) {
        return new OppnaSvar(svaren.alla(id));
    }
}
