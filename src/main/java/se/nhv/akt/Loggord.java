package se.nhv.akt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handelselogg.Benamning;
import se.nhv.register.Register;
import se.nhv.register.Samverkansregion;

/** The words for what the log keeps as codes, ids, numbers and dates. */
@Component
class Loggord {
    /** What only tells machines which one it was; it stays in the log, and in the API's answer. */
    private static final Set<String> FOR_MASKINER = Set.of("id", "sha256", "punkt", "anmalan", "utskick", "paragraf");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern KOD = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|[a-z]+(?:[A-Z][a-z0-9]*)+");
    private static final Pattern GRANS = Pattern.compile("(?<=[a-z])(?=[A-Z])|[_.]");

    private final Map<String, Benamning> benamningar;
    private final Uppgiftsnamn uppgifter;
    private final Register register;
    private final Texter texter;
    private final Format format;

    Loggord(List<Benamning> benamningar, Uppgiftsnamn uppgifter, Register register, Texter texter, Format format) {
        this.benamningar =
                benamningar.stream().collect(Collectors.toUnmodifiableMap(Benamning::uppgift, Function.identity()));
        this.uppgifter = uppgifter;
        this.register = register;
        this.texter = texter;
        this.format = format;
    }

    String handelse(String kod) {
        return text("akt.logg.handelse." + kod).orElseGet(() -> utskriven(kod));
    }

    String uppgift(String nyckel) {
        return text("akt.logg.uppgift." + nyckel).orElseGet(() -> utskriven(nyckel));
    }

    /**
     * @param namn of cases, tillståndsområden and persons by their id
     * @return nothing when there are no words for it, and it is left out
     */
    Optional<String> varde(String nyckel, String varde, Function<String, Optional<String>> namn) {
        if (FOR_MASKINER.contains(nyckel)) {
            return Optional.empty();
        }
        Benamning benamning = benamningar.get(nyckel);
        if (benamning != null) {
            return benamning.namn(varde);
        }
        if (ID.matcher(varde).matches()) {
            return namn.apply(varde);
        }
        return Optional.of(text("akt.logg.varde." + nyckel + "." + varde).orElseGet(() -> annat(nyckel, varde)));
    }

    private String annat(String nyckel, String varde) {
        if (DATUM.matcher(varde).matches()) {
            return format.datum(LocalDate.parse(varde));
        }
        return switch (nyckel) {
            case "uppgift" -> uppgifter.iModellen(varde).orElseGet(() -> utskriven(varde));
            case "npo" -> register.npoNamn(varde);
            case "samverkansregion" ->
                register.samverkansregion(varde).map(Samverkansregion::namn).orElse(varde);
            default ->
                varde.equals("true") || varde.equals("false")
                        ? texter.text("akt.logg.svar." + varde)
                        : KOD.matcher(varde).matches() ? utskriven(varde) : varde;
        };
    }

    private Optional<String> text(String nyckel) {
        try {
            return Optional.of(texter.text(nyckel));
        } catch (NoSuchMessageException e) {
            return Optional.empty();
        }
    }

    /** A code that has been given no words is at least written as words. */
    private static String utskriven(String kod) {
        String ord = GRANS.matcher(kod).replaceAll(" ").toLowerCase(Texter.SVENSKA);
        return ord.substring(0, 1).toUpperCase(Texter.SVENSKA) + ord.substring(1);
    }
}
