package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.OmradeId;
import se.nhv.uppfoljning.RapportRepository.Varde;
import se.nhv.uppfoljning.Smatalsskydd.Rad;
import se.nhv.uppfoljning.Smatalsskydd.Skydd;
import se.nhv.uppfoljning.Utfall.Cell;

/** The door to the outcome of the mått. The agency sees every figure, a unit its own, everybody else what is safe. */
@Service
@Transactional(readOnly = true)
public class UtfallService {
    private final RapportRepository rapporter;
    private final RapportService ar;
    private final TillstandService tillstand;
    private final MattService matt;
    private final Uppfoljningsregler regler;
    private final Clock clock;

    UtfallService(
            RapportRepository rapporter,
            RapportService ar,
            TillstandService tillstand,
            MattService matt,
            Uppfoljningsregler regler,
            Clock clock) {
        this.rapporter = rapporter;
        this.ar = ar;
        this.tillstand = tillstand;
        this.matt = matt;
        this.regler = regler;
        this.clock = clock;
    }

    /** What everybody may see: only years that are published, small counts never. */
    public List<Utfall> publikt(OmradeId omrade, int vilketAr) {
        return publicerat(omrade, vilketAr)
                ? allt(omrade, vilketAr, publicerat(omrade, vilketAr - 1)).stream()
                        .map(this::skyddat)
                        .toList()
                : List.of();
    }

    /** Every figure, for rooms and forms that are the agency's own. */
    public List<Utfall> internt(OmradeId omrade, int vilketAr) {
        return allt(omrade, vilketAr, true);
    }

    /** What this person may see. */
    public List<Utfall> synligt(Inloggad person, OmradeId omrade, int vilketAr) {
        List<Utfall> allt = allt(omrade, vilketAr, true);
        if (Krets.SER_ALLT_UTFALL.omfattar(person)) {
            return allt;
        }
        Map<MattId, Utfall> publikt = publikt(omrade, vilketAr).stream()
                .collect(Collectors.toMap(u -> u.matt().id(), Function.identity()));
        Set<String> egna = person.enheter(Roll.TILLSTANDSENHET);
        return allt.stream()
                .map(u -> medEgna(u, Optional.ofNullable(publikt.get(u.matt().id())), egna))
                .toList();
    }

    private static Utfall medEgna(Utfall allt, Optional<Utfall> publikt, Set<String> egna) {
        List<Cell> celler = new ArrayList<>();
        for (int i = 0; i < allt.enheter().size(); i++) {
            Cell c = allt.enheter().get(i);
            int nr = i;
            celler.add(
                    egna.contains(c.enhet())
                            ? c
                            : publikt.map(p -> p.enheter().get(nr))
                                    .orElseGet(() -> c.dolj().utanForegaende()));
        }
        Cell totalt =
                publikt.map(Utfall::totalt).orElseGet(() -> allt.totalt().dolj().utanForegaende());
        return new Utfall(allt.matt(), allt.ar(), celler, totalt, allt.seriebrott());
    }

    private boolean publicerat(OmradeId omrade, int vilketAr) {
        LocalDate idag = LocalDate.now(clock);
        return ar.ar(omrade).stream()
                .anyMatch(r -> r.ar() == vilketAr
                        && r.publicerad() != null
                        && !r.publicerad().isAfter(idag));
    }

    /** The prior year is protected by itself, since it was published so. */
    private Utfall skyddat(Utfall u) {
        List<Cell> medTal = u.enheter().stream().filter(Cell::finns).toList();
        Skydd nu = Smatalsskydd.skydda(medTal.stream().map(UtfallService::rad).toList(), regler.smatalsgrans());
        Set<String> dolda = nu.dolda().stream().map(i -> medTal.get(i).enhet()).collect(Collectors.toSet());
        Map<String, Varde> forra = varden(u.matt(), u.matt().omrade(), u.ar() - 1);
        List<String> forraEnheter = forra.keySet().stream()
                .filter(e -> harTal(forra.get(e)))
                .sorted()
                .toList();
        Skydd da = Smatalsskydd.skydda(
                forraEnheter.stream().map(e -> rad(forra.get(e))).toList(), regler.smatalsgrans());
        Set<String> doldaDa = da.dolda().stream().map(forraEnheter::get).collect(Collectors.toSet());
        List<Cell> celler = u.enheter().stream()
                .map(c -> doldaDa.contains(c.enhet()) ? c.utanForegaende() : c)
                .map(c -> dolda.contains(c.enhet()) ? c.dolj() : c)
                .toList();
        Cell totalt = da.totalDold() ? u.totalt().utanForegaende() : u.totalt();
        return new Utfall(u.matt(), u.ar(), celler, nu.totalDold() ? totalt.dolj() : totalt, u.seriebrott());
    }

    private List<Utfall> allt(OmradeId omrade, int vilketAr, boolean medForegaende) {
        Map<String, String> namn = new HashMap<>();
        tillstand.iOmrade(omrade).forEach(t -> namn.put(t.enhet(), t.enhetsnamn()));
        List<String> enheter = ar.enheter(omrade, vilketAr);
        List<Utfall> utfall = new ArrayList<>();
        for (Matt m : matt.senaste(omrade)) {
            Map<String, Varde> nu = varden(m, omrade, vilketAr);
            if (m.rapporteras() || !nu.isEmpty()) {
                Map<String, Varde> forra = medForegaende ? varden(m, omrade, vilketAr - 1) : Map.of();
                List<Cell> celler = enheter.stream()
                        .map(e -> cell(e, namn.getOrDefault(e, e), nu.get(e), forra.get(e)))
                        .toList();
                utfall.add(new Utfall(m, vilketAr, celler, summa(nu, forra), brott(nu, forra)));
            }
        }
        return List.copyOf(utfall);
    }

    private Map<String, Varde> varden(Matt m, OmradeId omrade, int vilketAr) {
        return rapporter.varden(omrade, vilketAr).stream()
                .filter(v -> v.matt().equals(m.id()))
                .collect(Collectors.toMap(Varde::enhet, Function.identity()));
    }

    /** Figures of different versions stand beside each other only with a mark. */
    private static boolean brott(Map<String, Varde> nu, Map<String, Varde> forra) {
        Set<Integer> versioner = forra.values().stream().map(Varde::version).collect(Collectors.toSet());
        return !forra.isEmpty() && nu.values().stream().anyMatch(v -> !versioner.contains(v.version()));
    }

    private static Cell cell(String enhet, String namn, @Nullable Varde nu, @Nullable Varde forra) {
        return nu == null
                ? new Cell(enhet, namn, null, null, null, false, andel(forra))
                : new Cell(enhet, namn, nu.taljare(), nu.namnare(), nu.saknasSkal(), false, andel(forra));
    }

    private static Cell summa(Map<String, Varde> nu, Map<String, Varde> forra) {
        Varde idag = summa(nu);
        return idag == null
                ? new Cell("", "", null, null, null, false, andel(summa(forra)))
                : new Cell("", "", idag.taljare(), idag.namnare(), null, false, andel(summa(forra)));
    }

    private static @Nullable Varde summa(Map<String, Varde> varden) {
        List<Rad> rader = varden.values().stream()
                .filter(UtfallService::harTal)
                .map(UtfallService::rad)
                .toList();
        return rader.isEmpty()
                ? null
                : new Varde(
                        "",
                        MattId.nytt(),
                        1,
                        rader.stream().mapToInt(Rad::taljare).sum(),
                        rader.stream().allMatch(r -> r.namnare() != null)
                                ? rader.stream().mapToInt(Rad::storlek).sum()
                                : null,
                        null);
    }

    private static boolean harTal(@Nullable Varde v) {
        return v != null && v.taljare() != null;
    }

    private static @Nullable Double andel(@Nullable Varde v) {
        return v == null || v.taljare() == null || v.namnare() == null || v.namnare() == 0
                ? null
                : (double) v.taljare() / v.namnare();
    }

    private static Rad rad(@Nullable Varde v) {
        return v == null ? new Rad(0, 0) : new Rad(tal(v.taljare()), v.namnare());
    }

    private static Rad rad(Cell c) {
        return new Rad(tal(c.taljare()), c.namnare());
    }

    private static int tal(@Nullable Integer t) {
        return Objects.requireNonNullElse(t, 0);
    }
}
