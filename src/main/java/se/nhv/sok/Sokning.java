package se.nhv.sok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.handling.Diariefraga;
import se.nhv.handling.Diarium;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Insyn;

/** The door to the search. */
@Service
@Transactional(readOnly = true)
public class Sokning {
    /** Of each kind; whoever needs more narrows the question, or asks the list of that kind. */
    static final int HOGST = 20;

    private final ArendeService arenden;
    private final OmradeService omraden;
    private final HandlingService handlingar;
    private final Diarium diarium;
    private final KontoService konton;
    private final Atkomst atkomst;
    private final Insyn insyn;

    Sokning(
            ArendeService arenden,
            OmradeService omraden,
            HandlingService handlingar,
            Diarium diarium,
            KontoService konton,
            Atkomst atkomst,
            Insyn insyn) {
        this.arenden = arenden;
        this.omraden = omraden;
        this.handlingar = handlingar;
        this.diarium = diarium;
        this.konton = konton;
        this.atkomst = atkomst;
        this.insyn = insyn;
    }

    /** Everything the person may see that answers to the text. A diarienummer is understood however it is written. */
    public Traffar sok(String text, Inloggad person) {
        String fraga = text.strip().replaceAll("\\s+", " ");
        if (fraga.length() < 2) {
            return Traffar.inga();
        }
        Ord ord = new Ord(fraga);
        Optional<Diarienummer> dnr = Diarienummer.tolka(fraga);
        Synliga synliga = new Synliga(person);
        List<Arende> hittade = synliga.bland(a -> ord.finnsI(a.namn()) || harNummer(a, dnr) || delAvNummer(a, fraga));
        List<Traffar.Omrade> omradena = omraden.alla().stream()
                .filter(o -> ord.finnsI(o.namn()))
                .flatMap(o -> synliga.arende(o).map(a -> new Traffar.Omrade(o, a)).stream())
                .toList();
        List<Traffar.Dokument> dokument = dokument(fraga, ord, person, synliga);
        List<Konto> personer = insyn.internt(person)
                ? konton.alla().stream()
                        .filter(k -> k.aktiv() && ord.finnsI(k.namn()))
                        .toList()
                : List.of();
        return new Traffar(
                hittade.stream().filter(a -> harNummer(a, dnr)).findFirst().orElse(null),
                forsta(hittade),
                forsta(omradena),
                forsta(dokument),
                forsta(personer),
                hittade.size() > HOGST
                        || omradena.size() > HOGST
                        || dokument.size() > HOGST
                        || personer.size() > HOGST);
    }

    private List<Traffar.Dokument> dokument(String fraga, Ord ord, Inloggad person, Synliga synliga) {
        if (insyn.internt(person)) {
            Diariefraga d =
                    new Diariefraga("", fraga, "", null, null, null, null, Diariefraga.Sortering.DATUM, true, 1);
            return diarium.sok(d, person).poster().stream()
                    .map(p -> new Traffar.Dokument(p.handling(), p.arende()))
                    .toList();
        }
        return synliga.bland(a -> true).stream()
                .flatMap(a -> handlingar.synliga(a.id(), person).stream()
                        .filter(h -> ord.finnsI(h.rubrik()))
                        .map(h -> new Traffar.Dokument(h, a)))
                .toList();
    }

    private static boolean harNummer(Arende a, Optional<Diarienummer> fragat) {
        Diarienummer dnr = a.dnr();
        return dnr != null
                && fragat.filter(f -> f.lopnummer() == dnr.lopnummer() && f.ar() == dnr.ar())
                        .isPresent();
    }

    private static boolean delAvNummer(Arende a, String fraga) {
        return fraga.matches("[\\d./-]{3,}")
                && a.dnr() != null
                && Objects.toString(a.dnr()).contains(fraga);
    }

    private static <T> List<T> forsta(List<T> alla) {
        return alla.subList(0, Math.min(HOGST, alla.size()));
    }

    /** The cases, with what the person may see asked once for each that is needed. */
    private final class Synliga {
        private final Predicate<UUID> far;
        private final Stangt stangt;
        private final Map<ArendeId, Arende> alla = new HashMap<>();
        private final List<Arende> ordning = new ArrayList<>();

        Synliga(Inloggad person) {
            far = atkomst.synliga(person);
            stangt = atkomst.stangt(person);
            for (Arende a : arenden.alla()) {
                alla.put(a.id(), a);
                ordning.add(a);
            }
        }

        List<Arende> bland(Predicate<Arende> villkor) {
            return ordning.stream().filter(villkor).filter(this::far).toList();
        }

        Optional<Arende> arende(Tillstandsomrade o) {
            return Optional.ofNullable(alla.get(o.arende()))
                    .filter(this::far)
                    .filter(a -> !stangt.omfattar(a.id().varde(), o.id().varde()));
        }

        private boolean far(Arende a) {
            return far.test(a.id().varde());
        }
    }
}
