package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Lage;
import se.nhv.engine.TaskId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Engangsnyckel;
import se.nhv.handelselogg.Handelselogg;

/** The door to asking samverkansregioner and NPO to nominate to a sakkunniggrupp, and to reminding those who wait. */
@Service
public class Nomineringsfragor {
    /** Further ahead than this a last day is a slip of the pen. */
    private static final int LANGST_MANADER = 6;

    private final RekryteringRepository repository;
    private final RekryteringService rekrytering;
    private final Rekryteringsoversikt oversikt;
    private final Nomineringsbrev brev;
    private final ForslagProcess process;
    private final UppgiftService uppgifter;
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final Atkomst atkomst;
    private final Engangsnyckel nycklar;
    private final Handelselogg logg;
    private final Clock clock;

    Nomineringsfragor(
            RekryteringRepository repository,
            RekryteringService rekrytering,
            Rekryteringsoversikt oversikt,
            Nomineringsbrev brev,
            ForslagProcess process,
            UppgiftService uppgifter,
            ArendeService arenden,
            Arendeskrivning skrivning,
            Atkomst atkomst,
            Engangsnyckel nycklar,
            Handelselogg logg,
            Clock clock) {
        this.repository = repository;
        this.rekrytering = rekrytering;
        this.oversikt = oversikt;
        this.brev = brev;
        this.process = process;
        this.uppgifter = uppgifter;
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.atkomst = atkomst;
        this.nycklar = nycklar;
        this.logg = logg;
        this.clock = clock;
    }

    /**
     * What came of writing to some.
     *
     * @param utanAdress names of those with nobody to write to, who therefore were not written to
     */
    public record Utfall(int antal, List<String> utanAdress) {
        public Utfall {
            utanAdress = List.copyOf(utanAdress);
        }
    }

    /**
     * Those who can be asked now: a samverkansregion whose place is empty and whose task is open, and every NPO that has to do
     * with the förslag; none of them twice the same day.
     */
    public List<Nominerandelage> kanFragas(ArendeId id) {
        LocalDate idag = LocalDate.now(clock);
        return oversikt.pagar(id)
                ? oversikt.nominerande(id).stream()
                        .filter(n -> n.vem().arNpo() || n.vantar())
                        .filter(n -> !n.skrevsTill(idag))
                        .toList()
                : List.of();
    }

    /** Those who were asked and would be reminded now. */
    public List<Nominerandelage> attPaminna(ArendeId id) {
        LocalDate idag = LocalDate.now(clock);
        return oversikt.vantar(id).stream()
                .filter(n -> n.fragad() != null && !n.skrevsTill(idag))
                .toList();
    }

    /**
     * Asks those who were chosen, with the same last day for all.
     *
     * @throws Avvisad if nobody was chosen, one of them cannot be asked, or the day cannot be the last one
     * @throws Inaktuell if the group has been appointed, or the key is used
     */
    public Utfall fraga(
            ArendeId id, Collection<Nominerande> valda, @Nullable LocalDate sistaDag, Inloggad person, UUID nyckel) {
        return skriv(id, person, nyckel, () -> {
            LocalDate dag = krav(sistaDag);
            List<Nominerandelage> vilka =
                    kanFragas(id).stream().filter(n -> valda.contains(n.vem())).toList();
            if (valda.isEmpty() || vilka.size() != valda.stream().distinct().count()) {
                throw new Avvisad("valda", "forslag.fel.valjVilkaSomFragas");
            }
            Utfall utfall = till(id, vilka, false, dag, person.id().toString(), person);
            vilka.stream()
                    .map(Nominerandelage::uppgift)
                    .filter(Objects::nonNull)
                    .forEach(u -> uppgifter.nySistaDag(new TaskId(u), dag));
            if (vilka.stream().anyMatch(n -> !n.vem().arNpo())) {
                rekrytering.svarSenast(id, dag);
                process.nomineringenPaminns(id, paminnelsedag(id), rekrytering.forseningsdag(id));
            }
            return utfall;
        });
    }

    /** Never the same day as the question. */
    private LocalDate paminnelsedag(ArendeId id) {
        LocalDate imorgon = LocalDate.now(clock).plusDays(1);
        LocalDate dag = rekrytering.paminnelsedag(id);
        return dag.isBefore(imorgon) ? imorgon : dag;
    }

    /**
     * Reminds those who were asked and have not answered.
     *
     * @throws Inaktuell if there is none, or the key is used
     */
    public Utfall paminn(ArendeId id, Inloggad person, UUID nyckel) {
        return skriv(id, person, nyckel, () -> {
            List<Nominerandelage> vilka = attPaminna(id);
            if (vilka.isEmpty()) {
                throw new Inaktuell("forslag.fel.ingenAttPaminna");
            }
            return till(id, vilka, true, rekrytering.svarSenast(id), person.id().toString(), person);
        });
    }

    /** What the timer of the model does: reminds all that have not answered, unless they were written to the same day. */
    public void paminnAvModellen(ArendeId id) {
        skrivning.las(id);
        LocalDate idag = LocalDate.now(clock);
        List<Nominerandelage> vilka =
                oversikt.vantar(id).stream().filter(n -> !n.skrevsTill(idag)).toList();
        till(id, vilka, true, rekrytering.svarSenast(id), "system", null);
    }

    private Utfall till(
            ArendeId id,
            List<Nominerandelage> vilka,
            boolean paminnelse,
            LocalDate sistaDag,
            String vem,
            @Nullable Inloggad person) {
        List<String> utanAdress = new ArrayList<>();
        for (Nominerandelage n : vilka) {
            LocalDate dag = paminnelse && n.sistaDag() != null ? n.sistaDag() : sistaDag;
            Nomineringsbrev.Brev skickat = brev.skicka(id, n.vem(), paminnelse, dag);
            if (skickat.antal() == 0) {
                utanAdress.add(n.namn());
                continue;
            }
            repository.fragad(
                    id,
                    n.vem(),
                    paminnelse,
                    dag,
                    brev.registrera(id, n.vem(), skickat),
                    person == null ? null : person.id(),
                    clock.instant());
        }
        Utfall utfall = new Utfall(vilka.size() - utanAdress.size(), utanAdress);
        logg.skriv(
                id.varde(),
                paminnelse ? "NOMINERING_PAMIND" : "NOMINERING_FRAGAD",
                vem,
                Map.of("antal", String.valueOf(utfall.antal()), "svarSenast", sistaDag.toString()));
        return utfall;
    }

    private LocalDate krav(@Nullable LocalDate sistaDag) {
        LocalDate idag = LocalDate.now(clock);
        if (sistaDag == null) {
            throw new Avvisad("sistaDag", "forslag.fel.sistaDagSaknas");
        }
        if (!sistaDag.isAfter(idag) || sistaDag.isAfter(idag.plusMonths(LANGST_MANADER))) {
            throw new Avvisad("sistaDag", "forslag.fel.nomineringensSistaDag");
        }
        return sistaDag;
    }

    private Utfall skriv(ArendeId id, Inloggad person, UUID nyckel, java.util.function.Supplier<Utfall> arbete) {
        atkomst.kravRoll(person, Krets.FRAGAR_NPO.roller().toArray(Roll[]::new));
        atkomst.kravSe(person, id.varde());
        return skrivning.skriv(id, () -> {
            nycklar.anvand(nyckel);
            if (arenden.hamta(id).lage() == Lage.PAUSAD) {
                throw new Inaktuell("forslag.fel.arendetPausat");
            }
            if (!oversikt.pagar(id)) {
                throw new Inaktuell("forslag.fel.rekryteringenAvslutad");
            }
            return arbete.get();
        });
    }
}
