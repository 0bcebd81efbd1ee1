package se.nhv.inlasning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.formular.Engangsnyckel;

/** The door: brings in the cases of a file, all of them or none. */
@Service
@Transactional
public class InlasningService {
    private static final int FLEST_FEL = 500;

    private final InlastRepository repository;
    private final Radtolkning tolkning;
    private final Filgranskning granskning;
    private final Fallskrivare skrivare;
    private final Engangsnyckel nycklar;
    private final Clock clock;

    InlasningService(
            InlastRepository repository,
            Radtolkning tolkning,
            Filgranskning granskning,
            Fallskrivare skrivare,
            Engangsnyckel nycklar,
            Clock clock) {
        this.repository = repository;
        this.tolkning = tolkning;
        this.granskning = granskning;
        this.skrivare = skrivare;
        this.nycklar = nycklar;
        this.clock = clock;
    }

    /** Brings in a CSV file. With any fault in it nothing is brought in, and every fault is told. */
    public Inlasningsresultat lasInCsv(byte[] fil, Inloggad av) {
        return lasIn(CsvLasare.las(fil), av, () -> {}, Hunnet.INGEN);
    }

    /** The same, and tells how far it has come while it writes. */
    public Inlasningsresultat lasInCsv(byte[] fil, Inloggad av, Hunnet hunnet) {
        return lasIn(CsvLasare.las(fil), av, () -> {}, hunnet);
    }

    /** Is told after each case that was written. */
    public interface Hunnet {
        Hunnet INGEN = (klara, alla) -> {};

        void hit(int klara, int alla);
    }

    /**
     * The same for a file that is sent from a page.
     *
     * @param nyckel of the form, which brings in one file
     * @throws se.nhv.fel.Inaktuell if the form has been used
     */
    public Inlasningsresultat lasInCsv(byte[] fil, Inloggad av, UUID nyckel) {
        return lasIn(CsvLasare.las(fil), av, () -> nycklar.anvand(nyckel), Hunnet.INGEN);
    }

    /** The same rows as JSON. */
    public Inlasningsresultat lasInJson(byte[] rader, Inloggad av) {
        return lasIn(JsonLasare.las(rader), av, () -> {}, Hunnet.INGEN);
    }

    private Inlasningsresultat lasIn(Lasning lasning, Inloggad av, Runnable forst, Hunnet hunnet) {
        int antal = lasning.rader().size();
        List<Fel> fel = new ArrayList<>(lasning.fel());
        List<Inlastrad> rader = tolka(Arv.fyll(lasning.rader()), fel);
        List<Fall> fall = granskning.fall(rader);
        fel.addAll(granskning.inbordes(fall));
        if (lasning.fel().isEmpty()) {
            repository.ensam();
            List<Fall> nya = nya(fall, fel);
            if (fel.isEmpty()) {
                forst.run();
                return skriv(nya, antal, av, hunnet);
            }
        }
        return Inlasningsresultat.avvisad(
                antal,
                fel.stream()
                        .sorted(Comparator.comparingInt(Fel::rad))
                        .limit(FLEST_FEL)
                        .toList());
    }

    private List<Inlastrad> tolka(List<Rad> rader, List<Fel> fel) {
        LocalDate idag = LocalDate.now(clock);
        List<Inlastrad> klara = new ArrayList<>();
        for (Rad rad : rader) {
            Radfel radfel = new Radfel(rad.nr());
            tolkning.tolka(rad, idag, radfel).ifPresent(klara::add);
            fel.addAll(radfel.alla());
        }
        return klara;
    }

    /** Those that have not been brought in before; what has been and now says something else is a fault. */
    private List<Fall> nya(List<Fall> fall, List<Fel> fel) {
        List<Fall> nya = new ArrayList<>();
        for (Fall f : fall) {
            boolean nagonNy = false;
            for (Inlastrad r : f.rader()) {
                Optional<InlastRepository.Tidigare> tidigare = repository.hitta(r.nyckel());
                nagonNy |= tidigare.isEmpty();
                tidigare.ifPresent(t -> skillnader(r, t.varden(), fel));
            }
            if (!nagonNy) {
                continue;
            }
            if (repository.nagotAv(f.namn())) {
                fel.add(Fel.av(f.forsta().nr(), Kolumner.VARDOMRADE, "inlasning.fel.andraRaderInlasta"));
            } else {
                fel.addAll(granskning.motSystemet(f));
                nya.add(f);
            }
        }
        return nya;
    }

    private static void skillnader(Inlastrad r, Map<String, String> forr, List<Fel> fel) {
        TreeSet<String> kolumner = new TreeSet<>(forr.keySet());
        kolumner.addAll(r.varden().keySet());
        for (String kolumn : kolumner) {
            String nu = r.varden().getOrDefault(kolumn, "");
            String da = forr.getOrDefault(kolumn, "");
            if (!nu.equals(da)) {
                fel.add(Fel.av(
                        r.nr(), kolumn, "inlasning.fel.radenRedanInlast", CsvLasare.kort(da), CsvLasare.kort(nu)));
            }
        }
    }

    private Inlasningsresultat skriv(List<Fall> nya, int antal, Inloggad av, Hunnet hunnet) {
        UUID inlasning = UUID.randomUUID();
        int inlasta = nya.stream().mapToInt(f -> f.rader().size()).sum();
        repository.inlasning(inlasning, clock.instant(), av.id(), antal, inlasta, antal - inlasta);
        List<Inlasningsresultat.Inlast> arenden = new ArrayList<>();
        LocalDate idag = LocalDate.now(clock);
        int klara = antal - inlasta;
        for (Fall f : nya) {
            Fallskrivare.Skrivet skrivet = skrivare.skriv(f, av, idag);
            UUID id = skrivet.id().varde();
            f.rader()
                    .forEach(r ->
                            repository.spara(inlasning, r, id, skrivet.omraden().get(r)));
            arenden.add(new Inlasningsresultat.Inlast(id, f.namn(), f.forsta().steg()));
            klara += f.rader().size();
            hunnet.hit(klara, antal);
        }
        return new Inlasningsresultat(antal, inlasta, antal - inlasta, List.of(), arenden);
    }
}
