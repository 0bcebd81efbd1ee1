package se.nhv.remissinstans;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Krets;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Engangsnyckel;

/**
 * The door to the register of remissinstanser, for those who keep it. Nothing is written over: a change holds from a day, and
 * a remiss that has been sent keeps whom it was sent to. Who entered what and when stands in the register itself.
 */
@Service
@Transactional
public class Remissregister {
    private final InstansRepository repository;
    private final Registerskrivning skrivning;
    private final Instanser instanser;
    private final Engangsnyckel nycklar;
    private final Clock clock;

    Remissregister(
            InstansRepository repository,
            Registerskrivning skrivning,
            Instanser instanser,
            Engangsnyckel nycklar,
            Clock clock) {
        this.repository = repository;
        this.skrivning = skrivning;
        this.instanser = instanser;
        this.nycklar = nycklar;
        this.clock = clock;
    }

    /** Whether the person may change the register. */
    public boolean skoter(Inloggad person) {
        return Krets.SKOTER_REMISSREGISTRET.omfattar(person);
    }

    /** Regioner first, then samverkansregioner, then the others by name. */
    @Transactional(readOnly = true)
    public List<Registerpost> lista(Registerfraga fraga) {
        LocalDate dag = fraga.dag();
        return repository.alla().stream()
                .filter(fraga::stammer)
                .sorted(Comparator.comparing((Registerpost p) -> p.visad(dag).slag())
                        .thenComparing(p -> p.visad(dag).slag() == Remissinstans.Slag.REGION ? p.kod() : "")
                        .thenComparing(p -> p.visad(dag).namn(), Collator.getInstance(Textkalla.SVENSKA)::compare))
                .toList();
    }

    /** @throws Saknas if it is not in the register */
    @Transactional(readOnly = true)
    public Registerpost hamta(String kod) {
        return repository.hamta(kod).orElseThrow(() -> new Saknas("remissinstans.fel.finnsInte"));
    }

    /**
     * @param nyckel of the form, which has one effect
     * @return the code of the instans
     * @throws se.nhv.fel.Avvisad if there is one by that name, or the address is none
     */
    public String laggTill(Nyinstans ny, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        return skrivning.ny(ny, person.id());
    }

    /** From a day it is called and asked like this; one that was ended can be asked again from then. */
    public void andra(String kod, Instansandring ny, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        skrivning.andra(kod, ny, person.id());
    }

    /** @param sista the last day it can be asked */
    public void avsluta(String kod, LocalDate sista, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        skrivning.avsluta(kod, sista, person.id());
    }

    public void nyKontakt(String kod, String epost, String funktion, LocalDate fran, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        skrivning.nyKontakt(kod, epost, funktion, fran, person.id());
    }

    public void andraKontakt(
            String kod, UUID kontakt, String epost, String funktion, LocalDate fran, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        skrivning.andraKontakt(kod, kontakt, epost, funktion, fran, person.id());
    }

    /** @param sista the last day mail goes to the contact */
    public void avslutaKontakt(String kod, UUID kontakt, LocalDate sista, Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        skrivning.avslutaKontakt(kod, kontakt, sista, person.id());
    }

    /** How many came new out of the registers, and how many were called something else there. */
    public record Import(int nya, int andrade) {}

    /** Takes over what the registers of regioner and samverkansregioner say, from today. What was ended here stays so. */
    public Import importera(Inloggad person, UUID nyckel) {
        krav(person, nyckel);
        LocalDate idag = LocalDate.now(clock);
        int nya = 0;
        int andrade = 0;
        for (Remissinstans i : instanser.urRegistren()) {
            if (skrivning.seddForsta(i, false)) {
                nya++;
                continue;
            }
            Instansuppgift nu = hamta(i.kod()).senaste();
            if (nu.galler(idag) && nu.till() == null && !nu.namn().equals(i.namn())) {
                skrivning.andra(i.kod(), new Instansandring(i.namn(), nu.slag(), nu.allaRemisser(), idag), person.id());
                andrade++;
            }
        }
        return new Import(nya, andrade);
    }

    private void krav(Inloggad person, UUID nyckel) {
        if (!skoter(person)) {
            throw new Nekad("anvandare.fel.rollenRackerInte");
        }
        nycklar.anvand(nyckel);
    }
}
