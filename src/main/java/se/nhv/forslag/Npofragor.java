package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Engangsnyckel;
import se.nhv.gui.Texter;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.HandlingId;
import se.nhv.register.Npo;

/** The door to asking NPO for förslag, one or all of them, and to reminding those that have not answered. */
@Service
public class Npofragor {
    /** Further ahead than this a last day is a slip of the pen. */
    private static final int LANGST_AR = 1;

    private final NpoRepository repository;
    private final Npooversikt oversikt;
    private final Npobrev brev;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Atkomst atkomst;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Texter texter;
    private final Clock clock;

    Npofragor(
            NpoRepository repository,
            Npooversikt oversikt,
            Npobrev brev,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Atkomst atkomst,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Texter texter,
            Clock clock) {
        this.repository = repository;
        this.oversikt = oversikt;
        this.brev = brev;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.atkomst = atkomst;
        this.nycklar = nycklar;
        this.logg = logg;
        this.texter = texter;
        this.clock = clock;
    }

    /**
     * What came of writing to some NPO.
     *
     * @param utanAdress names of those with nobody to write to, who therefore were not asked
     */
    public record Utfall(int antal, List<String> utanAdress) {
        public Utfall {
            utanAdress = List.copyOf(utanAdress);
        }
    }

    /**
     * Asks one NPO for förslag.
     *
     * @throws Avvisad if the day cannot be the last one, or nobody at the NPO can be written to
     * @throws Inaktuell if it has been asked today, or the key is used
     */
    public void fraga(String kod, @Nullable LocalDate sistaDag, Inloggad person, UUID nyckel) {
        Npo npo = oversikt.hamta(kod, person);
        Utfall utfall = skriv(person, nyckel, om -> {
            LocalDate dag = krav(sistaDag);
            return fraga(
                    om, attFraga().stream().filter(r -> r.kod().equals(kod)).toList(), dag, person);
        });
        if (!utfall.utanAdress().isEmpty()) {
            throw new Avvisad("sistaDag", "forslag.fel.npoUtanAdress", npo.namn());
        }
    }

    /**
     * Asks every NPO that has not been asked today.
     *
     * @throws Avvisad if the day cannot be the last one
     * @throws Inaktuell if all have been asked today, or the key is used
     */
    public Utfall fragaAlla(@Nullable LocalDate sistaDag, Inloggad person, UUID nyckel) {
        return skriv(person, nyckel, om -> {
            LocalDate dag = krav(sistaDag);
            return fraga(om, attFraga(), dag, person);
        });
    }

    /**
     * Reminds those that have done nothing since they were asked, unless they were asked or reminded today.
     *
     * @throws Inaktuell if there is none, or the key is used
     */
    public Utfall paminn(Inloggad person, UUID nyckel) {
        return skriv(person, nyckel, om -> {
            List<Nporad> vilka = attPaminna();
            if (vilka.isEmpty()) {
                throw new Inaktuell("forslag.fel.ingenAttPaminna");
            }
            return till(vilka, (rad, npo) -> {
                LocalDate sistaDag = Objects.requireNonNull(rad.sistaDag());
                LocalDate fragad = Objects.requireNonNull(rad.fragad());
                UUID fraga = repository.senasteFraga(npo.kod()).orElseThrow();
                String text = brev.paminnelse(npo, fragad, sistaDag);
                return skicka(om, npo, "forslag.npo.brev.paminnelse.amne", text, fraga, sistaDag, person);
            });
        });
    }

    /** Those who would be asked now, by name. */
    public List<Nporad> attFraga() {
        LocalDate idag = LocalDate.now(clock);
        return oversikt.alla(idag.getYear()).stream()
                .filter(r -> !idag.equals(r.fragad()))
                .toList();
    }

    /** Those who would be reminded now, by name. */
    public List<Nporad> attPaminna() {
        LocalDate idag = LocalDate.now(clock);
        return oversikt.alla(idag.getYear()).stream()
                .filter(Nporad::harInteSvarat)
                .filter(r -> !idag.equals(r.fragad()) && !idag.equals(r.paminnd()))
                .toList();
    }

    private Utfall fraga(ArendeId om, List<Nporad> vilka, LocalDate sistaDag, Inloggad person) {
        if (vilka.isEmpty()) {
            throw new Inaktuell("forslag.fel.redanFragadIdag");
        }
        return till(
                vilka,
                (rad, npo) -> skicka(
                        om, npo, "forslag.npo.brev.fraga.amne", brev.fraga(npo, sistaDag), null, sistaDag, person));
    }

    private interface Sandning {
        boolean till(Nporad rad, Npo npo);
    }

    private static Utfall till(List<Nporad> vilka, Sandning sandning) {
        List<String> utanAdress = new ArrayList<>();
        for (Nporad rad : vilka) {
            if (!sandning.till(rad, new Npo(rad.kod(), rad.namn()))) {
                utanAdress.add(rad.namn());
            }
        }
        return new Utfall(vilka.size() - utanAdress.size(), utanAdress);
    }

    /** @param paminnerOm the question it is a reminder of */
    private boolean skicka(
            ArendeId om,
            Npo npo,
            String amnesnyckel,
            String text,
            @Nullable UUID paminnerOm,
            LocalDate sistaDag,
            Inloggad person) {
        String amne = texter.text(amnesnyckel);
        int antal = brev.skicka(om, npo, amne, text);
        if (antal == 0) {
            return false;
        }
        HandlingId handling = brev.registrera(om, npo, amne, text);
        repository.fragad(npo.kod(), paminnerOm, sistaDag, handling, person.id(), clock.instant());
        logg.skriv(
                om.varde(),
                paminnerOm == null ? "NPO_FRAGAD" : "NPO_PAMIND",
                person.id().toString(),
                Map.of("npo", npo.kod(), "svarSenast", sistaDag.toString(), "brev", String.valueOf(antal)));
        return true;
    }

    private LocalDate krav(@Nullable LocalDate sistaDag) {
        LocalDate idag = LocalDate.now(clock);
        if (sistaDag == null) {
            throw new Avvisad("sistaDag", "forslag.fel.sistaDagSaknas");
        }
        if (!sistaDag.isAfter(idag) || sistaDag.isAfter(idag.plusYears(LANGST_AR))) {
            throw new Avvisad("sistaDag", "forslag.fel.sistaDagen");
        }
        return sistaDag;
    }

    private Utfall skriv(Inloggad person, UUID nyckel, Function<ArendeId, Utfall> arbete) {
        atkomst.kravRoll(person, Krets.FRAGAR_NPO.roller().toArray(Roll[]::new));
        ArendeId om = arenden.bruttolistan();
        return skrivning.skriv(om, () -> {
            nycklar.anvand(nyckel);
            return arbete.apply(om);
        });
    }
}
