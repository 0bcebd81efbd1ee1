package se.nhv.forslag;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Formulardata;

/** Selects several förslag into one omgång at once, by answering the task of each as if one by one. */
@Service
public class Omgangsurval {
    private static final int FLEST = 200;

    private final ArendeService arenden;
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final Arendeskrivning skrivning;

    Omgangsurval(ArendeService arenden, UppgiftService uppgifter, Besvarande besvarande, Arendeskrivning skrivning) {
        this.arenden = arenden;
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.skrivning = skrivning;
    }

    /**
     * All of them or none.
     *
     * @param omgang name of one that exists or a new one
     * @param ansvarig the utredare who runs each ärende
     * @throws Inaktuell if one of them has been judged meanwhile, or a colleague has taken its task
     * @throws se.nhv.formular.Formularfel if the form of the task does not accept the answer
     */
    public int taMed(Collection<ArendeId> valda, String omgang, String skal, KontoId ansvarig, Inloggad person) {
        // In the same order whoever asks, so that two who choose at the same moment wait for each other.
        List<ArendeId> ids = valda.stream()
                .distinct()
                .sorted(Comparator.comparing(ArendeId::varde))
                .limit(FLEST)
                .toList();
        if (ids.isEmpty()) {
            throw new Avvisad("forslag", "forslag.fel.ingaValda");
        }
        if (omgang.isBlank()) {
            throw new Avvisad("omgang", "forslag.fel.omgangensNamn");
        }
        Formulardata svar = Formulardata.av(
                Map.of("valet", Urval.Val.VALJ.kod(), "skal", skal, "omgang", omgang, "ansvarig", ansvarig.toString()));
        return skrivning.skriv(ids.get(0), () -> {
            ids.forEach(skrivning::las);
            ids.forEach(id -> besvarande.svara(uppgift(id).id(), person, svar));
            return ids.size();
        });
    }

    private Uppgift uppgift(ArendeId id) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(BedomForslagSvar.FORMULAR))
                .findFirst()
                .orElseThrow(() -> new Inaktuell(
                        "forslag.fel.nagotRedanBedomt", arenden.hamta(id).namn()));
    }
}
