package se.nhv.remissinstans;

import jakarta.annotation.PostConstruct;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.fel.Textkalla;
import se.nhv.register.Register;

/** The door to whom can be asked on a day, as the register of remissinstanser has it. */
@Service
public class Instanser {
    private static final Comparator<Remissinstans> ORDNING = Comparator.comparing(Remissinstans::slag)
            .thenComparing(i -> i.slag() == Remissinstans.Slag.REGION ? i.kod() : "")
            .thenComparing(Remissinstans::namn, Collator.getInstance(Textkalla.SVENSKA)::compare);

    private final InstansRepository repository;
    private final Registerskrivning skrivning;
    private final Register register;
    private final TransactionTemplate transaktion;
    private final Clock clock;
    private final boolean demo;

    Instanser(
            InstansRepository repository,
            Registerskrivning skrivning,
            Register register,
            PlatformTransactionManager transaktioner,
            Clock clock,
            @Value("${nhv.demo:false}") boolean demo) {
        this.repository = repository;
        this.skrivning = skrivning;
        this.register = register;
        this.transaktion = new TransactionTemplate(transaktioner);
        this.clock = clock;
        this.demo = demo;
    }

    @PostConstruct
    void fyll() {
        transaktion.executeWithoutResult(t -> foljRegistren());
    }

    /** Every region and samverkansregion is a remissinstans; one that has been in the register is left as it is. */
    void foljRegistren() {
        urRegistren().forEach(i -> skrivning.seddForsta(i, demo));
    }

    /** What the registers of regioner and samverkansregioner say there should be. */
    List<Remissinstans> urRegistren() {
        List<Remissinstans> ut = new ArrayList<>();
        register.regioner()
                .forEach(r -> ut.add(
                        new Remissinstans("region-" + r.lanskod(), r.namn(), Remissinstans.Slag.REGION, List.of())));
        register.samverkansregioner()
                .forEach(s -> ut.add(new Remissinstans(
                        "samverkansregion-" + s.kod(),
                        Textkalla.text("remissinstans.samverkansregion", s.namn()),
                        Remissinstans.Slag.SAMVERKANSREGION,
                        List.of())));
        return ut;
    }

    /** Those who can be asked today: regioner first, then samverkansregioner, then the others by name. */
    @Transactional(readOnly = true)
    public List<Remissinstans> alla() {
        LocalDate idag = LocalDate.now(clock);
        return repository.alla().stream()
                .filter(p -> p.galler(idag))
                .map(p -> p.somInstans(idag))
                .sorted(ORDNING)
                .toList();
    }

    /** Of those who can be asked today, those that have every remiss. */
    @Transactional(readOnly = true)
    public List<String> fasta() {
        LocalDate idag = LocalDate.now(clock);
        return repository.alla().stream()
                .filter(p -> p.den(idag).filter(Instansuppgift::allaRemisser).isPresent())
                .map(Registerpost::kod)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Remissinstans> med(Collection<String> koder) {
        return alla().stream().filter(i -> koder.contains(i.kod())).toList();
    }

    /** What the instans is called today, or was called last. */
    @Transactional(readOnly = true)
    public Optional<String> namn(String kod) {
        return repository
                .hamta(kod)
                .map(p -> p.visad(LocalDate.now(clock)).namn())
                .or(() -> repository.forstaNamn(kod));
    }

    /** Somebody who is named beside the list; the same name is the same instans the next time. */
    @Transactional
    public String namngiven(String namn, String epost) {
        return skrivning.namngiven(namn, epost);
    }
}
