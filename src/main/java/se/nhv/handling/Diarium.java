package se.nhv.handling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Diarienummer;
import se.nhv.fel.Nekad;

/** Searches all that is registered, for those at the agency. */
@Service
public class Diarium {
    private static final Pattern SIST_I_NUMRET = Pattern.compile("/\\s*\\d{2,4}\\s*[-–]\\s*(\\d{1,5})\\s*$");

    private final DiariumRepository repository;
    private final ArendeService arenden;
    private final Atkomst atkomst;
    private final Insyn insyn;

    Diarium(DiariumRepository repository, ArendeService arenden, Atkomst atkomst, Insyn insyn) {
        this.repository = repository;
        this.arenden = arenden;
        this.atkomst = atkomst;
        this.insyn = insyn;
    }

    /** A handling as a row of the diarium, with its case. */
    public record Post(Handling handling, Arende arende) {
        public Handlingsnummer nummer() {
            return Handlingsnummer.av(handling, arende.dnr());
        }
    }

    /** One page of what was found. */
    public record Traffar(List<Post> poster, long antal) {}

    /** What was registered and answers to the question, in cases the person may see. */
    @Transactional(readOnly = true)
    public Traffar sok(Diariefraga fraga, Inloggad person) {
        if (!insyn.internt(person)) {
            throw new Nekad("handling.fel.diarietBaraForMyndigheten");
        }
        Diarienummer samling =
                Diarienummer.tolka(fraga.dnr()).filter(arenden::arBruttolistans).orElse(null);
        Map<ArendeId, Arende> valda = new LinkedHashMap<>();
        Predicate<UUID> synliga = atkomst.synliga(person);
        for (Arende a : arenden.allaIDiariet()) {
            if (passar(a, fraga, samling != null) && synliga.test(a.id().varde())) {
                valda.put(a.id(), a);
            }
        }
        List<ArendeId> ordning = List.copyOf(valda.keySet());
        Set<UUID> stangda = atkomst.stangt(person).omraden();
        List<Post> poster = repository.sok(fraga, nummer(fraga.dnr()), samling, ordning, stangda).stream()
                .map(h -> new Post(h, java.util.Objects.requireNonNull(valda.get(h.arende()))))
                .toList();
        return new Traffar(poster, repository.antal(fraga, nummer(fraga.dnr()), samling, ordning, stangda));
    }

    private static boolean passar(Arende arende, Diariefraga fraga, boolean samling) {
        return (samling || passarDnr(arende, fraga.dnr().strip()))
                && arende.namn()
                        .toLowerCase(Locale.ROOT)
                        .contains(fraga.vardomrade().strip().toLowerCase(Locale.ROOT));
    }

    private static boolean passarDnr(Arende arende, String fragat) {
        if (fragat.isEmpty()) {
            return true;
        }
        Optional<Diarienummer> helt = Diarienummer.tolka(fragat);
        return arende.diarienummer()
                .filter(dnr -> helt.map(h -> h.lopnummer() == dnr.lopnummer() && h.ar() == dnr.ar())
                        .orElseGet(() -> dnr.toString().contains(fragat)))
                .isPresent();
    }

    /** The handling's own number at the end of 5.7-1842/2024-3; 0 when there is none. */
    static int nummer(String dnr) {
        Matcher m = SIST_I_NUMRET.matcher(dnr);
        return m.find() ? Integer.parseInt(m.group(1)) : 0;
    }
}
