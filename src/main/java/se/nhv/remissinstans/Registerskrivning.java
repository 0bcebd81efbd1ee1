package se.nhv.remissinstans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.KontoId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.register.Slug;
import se.nhv.utskick.UtskickService;

/** Writes in the register of remissinstanser: a change begins on a day, and what held before is closed and kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Registerskrivning {
    /** The law on nationell högspecialiserad vård came into force; the regions have been remissinstanser since. */
    private static final LocalDate BORJAN = LocalDate.of(2018, 7, 1);

    private final InstansRepository repository;
    private final Clock clock;

    Registerskrivning(InstansRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** One of the regions or samverkansregioner, unless it has been in the register before. */
    boolean seddForsta(Remissinstans i, boolean demo) {
        if (repository.hamta(i.kod()).isPresent()) {
            return false;
        }
        repository.ny(i.kod(), i.namn(), i.slag());
        uppgift(i.kod(), i.namn(), i.slag(), true, BORJAN, null);
        if (demo) {
            kontakt(i.kod(), i.kod() + "@demo.invalid", Textkalla.text("remissinstans.registrator"), BORJAN, null);
        }
        return true;
    }

    /** @return its code */
    String ny(Nyinstans ny, KontoId av) {
        String kod = kod(ny.namn());
        provaAdress(ny.epost());
        provaFunktion(ny.funktion());
        if (!repository.ny(kod, ny.namn().strip(), ny.slag())) {
            throw new Avvisad("namn", "remissinstans.fel.finnsRedan", ny.namn().strip());
        }
        uppgift(kod, ny.namn().strip(), ny.slag(), ny.allaRemisser(), ny.fran(), av);
        kontakt(kod, ny.epost().strip(), ny.funktion().strip(), ny.fran(), av);
        return kod;
    }

    private static String kod(String namn) {
        String slug = Slug.av(namn);
        if (slug.isEmpty()) {
            throw new Avvisad("namn", "remiss.fel.instansensNamnSaknas");
        }
        return "ovrig-" + slug;
    }

    /** Named in a remiss: is in the register from today, with this address. */
    String namngiven(String namn, String epost) {
        String kod = kod(namn);
        LocalDate idag = LocalDate.now(clock);
        repository.ny(kod, namn.strip(), Remissinstans.Slag.OVRIG);
        repository.las(kod);
        Registerpost post = repository.hamta(kod).orElse(null);
        if (post == null || !post.galler(idag)) {
            if (post != null) {
                stang(post.senaste(), idag);
            }
            uppgift(kod, namn.strip(), Remissinstans.Slag.OVRIG, false, idag, null);
        }
        if (post == null
                || post.kontakter(idag).stream().noneMatch(k -> k.epost().equalsIgnoreCase(epost.strip()))) {
            kontakt(kod, epost.strip(), Textkalla.text("remissinstans.angiven"), idag, null);
        }
        return kod;
    }

    void andra(String kod, Instansandring ny, @Nullable KontoId av) {
        if (ny.namn().isBlank()) {
            throw new Avvisad("namn", "remiss.fel.instansensNamnSaknas");
        }
        stang(last(kod).senaste(), ny.fran());
        uppgift(kod, ny.namn().strip(), ny.slag(), ny.allaRemisser(), ny.fran(), av);
    }

    /** It cannot be asked after this day. */
    void avsluta(String kod, LocalDate sista, KontoId av) {
        Instansuppgift nu = last(kod).senaste();
        if (nu.till() != null) {
            throw new Inaktuell("remissinstans.fel.redanAvslutad");
        }
        provaSista(nu, sista);
        repository.avslutaUppgift(nu.id(), sista, av, clock.instant());
    }

    void nyKontakt(String kod, String epost, String funktion, LocalDate fran, KontoId av) {
        provaAdress(epost);
        provaFunktion(funktion);
        Registerpost post = last(kod);
        boolean finns = post.kontakter().stream()
                .filter(k -> k.epost().equalsIgnoreCase(epost.strip()) && !k.galldeAldrig())
                .anyMatch(k -> k.till() == null || !k.till().isBefore(fran));
        if (finns) {
            throw new Avvisad("epost", "remissinstans.fel.kontaktenFinns", epost.strip());
        }
        kontakt(kod, epost.strip(), funktion.strip(), fran, av);
    }

    void andraKontakt(String kod, UUID id, String epost, String funktion, LocalDate fran, KontoId av) {
        Registerkontakt nu = kontakten(last(kod), id);
        if (fran.isBefore(nu.fran())) {
            throw new Avvisad("fran", "remissinstans.fel.foreNuvarande", nu.fran());
        }
        repository.avslutaKontakt(nu.id(), fran.minusDays(1), av, clock.instant());
        nyKontakt(kod, epost, funktion, fran, av);
    }

    void avslutaKontakt(String kod, UUID id, LocalDate sista, KontoId av) {
        Registerkontakt nu = kontakten(last(kod), id);
        provaSista(nu, sista);
        repository.avslutaKontakt(nu.id(), sista, av, clock.instant());
    }

    private static Registerkontakt kontakten(Registerpost post, UUID id) {
        return post.kontakter().stream()
                .filter(k -> k.id().equals(id) && k.till() == null)
                .findFirst()
                .orElseThrow(() -> new Inaktuell("remissinstans.fel.kontaktenAndrad"));
    }

    private Registerpost last(String kod) {
        if (!repository.las(kod)) {
            throw new Saknas("remissinstans.fel.finnsInte");
        }
        return repository.hamta(kod).orElseThrow(() -> new Saknas("remissinstans.fel.finnsInte"));
    }

    /** What comes after it begins on the day. */
    private void stang(Instansuppgift nu, LocalDate fran) {
        LocalDate till = nu.till();
        if (fran.isBefore(nu.fran())) {
            throw new Avvisad("fran", "remissinstans.fel.foreNuvarande", nu.fran());
        }
        if (till != null && !fran.isAfter(till)) {
            throw new Avvisad("fran", "remissinstans.fel.foreSlutet", till);
        }
        repository.avslutaUppgift(nu.id(), fran.minusDays(1), null, clock.instant());
    }

    private static void provaSista(Giltighet nu, LocalDate sista) {
        if (sista.isBefore(nu.fran())) {
            throw new Avvisad("sista", "remissinstans.fel.slutForeBorjan", nu.fran());
        }
    }

    private static void provaAdress(String epost) {
        if (!UtskickService.arAdress(epost.strip())) {
            throw new Avvisad("epost", "utskick.fel.adressen");
        }
    }

    private static void provaFunktion(String funktion) {
        if (funktion.isBlank()) {
            throw new Avvisad("funktion", "remissinstans.fel.funktionSaknas");
        }
    }

    private void uppgift(
            String kod,
            String namn,
            Remissinstans.Slag slag,
            boolean allaRemisser,
            LocalDate fran,
            @Nullable KontoId av) {
        repository.spara(
                new Instansuppgift(UUID.randomUUID(), kod, namn, slag, allaRemisser, fran, null, av, clock.instant()));
    }

    private void kontakt(String kod, String epost, String funktion, LocalDate fran, @Nullable KontoId av) {
        repository.spara(new Registerkontakt(UUID.randomUUID(), kod, epost, funktion, fran, null, av, clock.instant()));
    }
}
