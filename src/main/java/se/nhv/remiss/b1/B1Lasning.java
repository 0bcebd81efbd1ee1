package se.nhv.remiss.b1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.JavService;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;

/** The door to how far beredningsgrupp 1 has come with its yttrande. */
@Service
@Transactional(readOnly = true)
public class B1Lasning {
    private static final String FORMULAR = "remiss/b1-yttrande";

    private final B1Repository repository;
    private final ArendeService arenden;
    private final UppgiftService uppgifter;
    private final KontoService konton;
    private final JavService jav;

    B1Lasning(
            B1Repository repository,
            ArendeService arenden,
            UppgiftService uppgifter,
            KontoService konton,
            JavService jav) {
        this.repository = repository;
        this.arenden = arenden;
        this.uppgifter = uppgifter;
        this.konton = konton;
        this.jav = jav;
    }

    /** The group's open task in the case, by which the yttrande is given. */
    public Optional<Uppgift> uppgift(ArendeId id) {
        return uppgifter.iArende(id).stream()
                .filter(u -> u.formular().equals(FORMULAR))
                .findFirst();
    }

    /** How far the group has come; the round before when it is not its turn. */
    public B1Lage lage(ArendeId id) {
        boolean oppen = uppgift(id).isPresent();
        int nasta = repository.omgang(id);
        int omgang = oppen || nasta == 1 ? nasta : nasta - 1;
        List<B1Text> texter = repository.texter(id, omgang);
        Optional<B1Text> text = texter.isEmpty() ? Optional.empty() : Optional.of(texter.get(texter.size() - 1));
        Map<KontoId, B1Underskrift> underskrifter = new HashMap<>();
        repository.underskrifter(id, omgang).forEach(u -> underskrifter.putIfAbsent(u.konto(), u));
        Map<KontoId, String> forhinder = repository.forhinder(id, omgang);
        List<B1Lage.Ledamot> ledamoter = konton.medGrupp(Roll.BEREDNINGSLEDAMOT_B1.kod()).stream()
                .map(k -> ledamot(
                        id, k, text.map(B1Text::version).orElse(0), underskrifter.get(k.id()), forhinder.get(k.id())))
                .sorted(Comparator.comparing(B1Lage.Ledamot::namn))
                .toList();
        Map<KontoId, String> namn = new HashMap<>();
        ledamoter.forEach(l -> namn.put(l.konto(), l.namn()));
        Map<B1Aspekt, List<B1Lage.Del>> delar = new EnumMap<>(B1Aspekt.class);
        repository.delar(id, omgang).forEach(d -> delar.computeIfAbsent(d.aspekt(), a -> new ArrayList<>())
                .add(new B1Lage.Del(d.konto(), namn.getOrDefault(d.konto(), "–"), d.text())));
        return new B1Lage(omgang, oppen, text, ledamoter, delar, repository.inlagg(id, omgang));
    }

    private B1Lage.Ledamot ledamot(
            ArendeId id, Konto k, int version, @Nullable B1Underskrift u, @Nullable String forhinder) {
        B1Lage.Lage lage = B1Lage.Lage.KVAR;
        if (jav.stangt(k.id()).omfattar(id.varde(), null)) {
            lage = B1Lage.Lage.JAVIG;
        } else if (forhinder != null) {
            lage = B1Lage.Lage.FORHINDRAD;
        } else if (u != null) {
            lage = u.version() == version ? B1Lage.Lage.HAR_SKRIVIT_UNDER : B1Lage.Lage.FALLEN;
        }
        return new B1Lage.Ledamot(k.id(), k.namn(), lage, u, forhinder);
    }

    /** Every version of the yttrande in the round, the first first. */
    public List<B1Text> versioner(ArendeId id, int omgang) {
        return repository.texter(id, omgang);
    }

    /**
     * The yttrande as it may be given.
     *
     * @throws Avvisad with the names of those who have not signed what stands
     */
    B1Lage kravUnderskrivet(ArendeId id) {
        B1Lage lage = lage(id);
        if (lage.text().isEmpty()) {
            throw new Avvisad("remiss.b1.fel.ingetYttrande");
        }
        if (!lage.klart()) {
            throw new Avvisad(
                    null,
                    "remiss.b1.fel.underskrifterSaknas",
                    String.join(
                            ", ", lage.kvar().stream().map(B1Lage.Ledamot::namn).toList()));
        }
        return lage;
    }

    /**
     * The same, when it is the group's turn.
     *
     * @throws Inaktuell if it is not
     * @throws Avvisad if the case is paused
     */
    B1Lage oppet(ArendeId id) {
        B1Lage lage = lage(id);
        if (!lage.oppen()) {
            throw new Inaktuell("remiss.b1.fel.inteOppet");
        }
        if (arenden.hamta(id).lage() == Lage.PAUSAD) {
            throw new Avvisad("arbetslista.fel.arendetPausat");
        }
        return lage;
    }
}
