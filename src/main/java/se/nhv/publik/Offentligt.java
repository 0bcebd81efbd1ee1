package se.nhv.publik;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.akt.Steglagen;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Saknas;
import se.nhv.register.Region;
import se.nhv.register.Register;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.Tillstandsfilter;

/** The door to the vårdområden as everybody may see them. */
@Service
@Transactional(readOnly = true)
public class Offentligt {
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final TillstandService tillstand;
    private final Register register;
    private final Steglagen steglagen;
    private final Clock clock;

    Offentligt(
            ArendeService arenden,
            OmradeService omraden,
            TillstandService tillstand,
            Register register,
            Steglagen steglagen,
            Clock clock) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.tillstand = tillstand;
        this.register = register;
        this.steglagen = steglagen;
        this.clock = clock;
    }

    /** Every vårdområde, those on the bruttolista included; newest diarienummer first, then by name. */
    public List<OffentligtVardomrade> alla() {
        Map<ArendeId, List<Tillstandsomrade>> perArende =
                omraden.alla().stream().collect(Collectors.groupingBy(Tillstandsomrade::arende));
        Map<OmradeId, List<Tillstand>> perOmrade = tillstand.sok(new Tillstandsfilter(null, null, null, null)).stream()
                .collect(Collectors.groupingBy(Tillstand::omrade));
        return arenden.alla().stream()
                .map(a -> vardomrade(a, perArende.getOrDefault(a.id(), List.of()), perOmrade))
                .toList();
    }

    /** Those whose name, diarienummer or tillståndsområde has the text in it, and that stand at the step. */
    public List<OffentligtVardomrade> sok(Urval urval) {
        String text = urval.q().toLowerCase(Locale.ROOT);
        Integer steg = urval.steg();
        return alla().stream()
                .filter(v -> steg == null || v.star(steg))
                .filter(v -> urval.lage() == null || v.lage() == urval.lage())
                .filter(v -> text.isEmpty() || har(v, text))
                .toList();
    }

    /** {@link Saknas} if there is none. */
    public OffentligtVardomrade hamta(ArendeId id) {
        List<Tillstandsomrade> egna = omraden.iArende(id);
        Map<OmradeId, List<Tillstand>> perOmrade =
                egna.stream().collect(Collectors.toMap(Tillstandsomrade::id, o -> tillstand.iOmrade(o.id())));
        Arende arende = arenden.hamta(id);
        if (arende.arBruttolistan()) {
            throw new Saknas("arende.fel.finnsInte");
        }
        return vardomrade(arende, egna, perOmrade);
    }

    private static boolean har(OffentligtVardomrade v, String text) {
        return v.namn().toLowerCase(Locale.ROOT).contains(text)
                || v.omraden().stream()
                        .anyMatch(o -> o.namn().toLowerCase(Locale.ROOT).contains(text))
                || v.dnr() != null
                        && Diarienummer.tolka(text).equals(Diarienummer.tolka(Objects.requireNonNull(v.dnr())));
    }

    private OffentligtVardomrade vardomrade(
            Arende a, List<Tillstandsomrade> egna, Map<OmradeId, List<Tillstand>> perOmrade) {
        Diarienummer dnr = a.dnr();
        return new OffentligtVardomrade(
                a.id(),
                a.namn(),
                dnr == null ? null : dnr.toString(),
                a.lage(),
                a.steg().nummer(),
                a.oppnad(),
                a.avslutad(),
                steglagen.forArende(a, egna, Map.of()),
                egna.stream()
                        .map(o -> omrade(o, perOmrade.getOrDefault(o.id(), List.of())))
                        .toList(),
                a.pahittad());
    }

    private OffentligtOmrade omrade(Tillstandsomrade o, List<Tillstand> givna) {
        LocalDate idag = LocalDate.now(clock);
        return new OffentligtOmrade(
                o.id(),
                o.namn(),
                o.definition(),
                o.antalEnheter(),
                o.gallerFran(),
                o.lage(),
                o.steg().nummer(),
                steglagen.forOmrade(o, Map.of()),
                givna.stream()
                        .filter(t -> t.kungjort(o.steg(), idag))
                        .map(t -> tillstand(t, o, idag))
                        .toList(),
                o.pahittad());
    }

    private OffentligtTillstand tillstand(Tillstand t, Tillstandsomrade o, LocalDate idag) {
        String beslut = t.beslut();
        return new OffentligtTillstand(
                t.id().varde(),
                t.region(),
                register.region(t.region()).map(Region::namn).orElse(t.region()),
                t.enhetsnamn(),
                t.startdag(),
                t.slutdag(),
                t.status(idag),
                t.undertillstand(),
                beslut,
                o.pahittad() || (beslut != null && beslut.contains("(påhittat)")));
    }
}
