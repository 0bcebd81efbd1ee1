package se.nhv.remiss;

import jakarta.annotation.PostConstruct;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Textkalla;
import se.nhv.register.Register;
import se.nhv.register.Slug;

/** The door to whom can be asked: the fixed list that follows the registers, and others as they are named. */
@Service
public class Instanser {
    private final InstansRepository repository;
    private final Register register;
    private final TransactionTemplate transaktion;
    private final boolean demo;

    Instanser(
            InstansRepository repository,
            Register register,
            PlatformTransactionManager transaktioner,
            @Value("${nhv.demo:false}") boolean demo) {
        this.repository = repository;
        this.register = register;
        this.transaktion = new TransactionTemplate(transaktioner);
        this.demo = demo;
    }

    @PostConstruct
    void fyll() {
        transaktion.executeWithoutResult(t -> foljRegistren());
    }

    /** Every region and samverkansregion is a remissinstans; again is no change. */
    void foljRegistren() {
        register.regioner()
                .forEach(r -> repository.spara(fast("region-" + r.lanskod(), r.namn(), Remissinstans.Slag.REGION)));
        register.samverkansregioner()
                .forEach(s -> repository.spara(fast(
                        "samverkansregion-" + s.kod(),
                        Textkalla.text("remiss.instans.samverkansregion", s.namn()),
                        Remissinstans.Slag.SAMVERKANSREGION)));
    }

    private Remissinstans fast(String kod, String namn, Remissinstans.Slag slag) {
        return new Remissinstans(kod, namn, slag, demo ? kod + "@demo.invalid" : null);
    }

    /** Regioner first, then samverkansregioner, then the others by name. */
    @Transactional(readOnly = true)
    public List<Remissinstans> alla() {
        return repository.alla();
    }

    @Transactional(readOnly = true)
    public List<Remissinstans> med(Collection<String> koder) {
        return repository.med(koder);
    }

    /** Somebody who is named beside the fixed list; the same name is the same instans the next time. */
    @Transactional
    public String namngiven(String namn, @Nullable String epost) {
        String slug = Slug.av(namn);
        if (slug.isEmpty()) {
            throw new Avvisad("ytterligare", "remiss.fel.instansensNamnSaknas");
        }
        String kod = "ovrig-" + slug;
        repository.spara(new Remissinstans(kod, namn.strip(), Remissinstans.Slag.OVRIG, epost));
        if (epost != null) {
            repository.epost(kod, epost);
        }
        return kod;
    }
}
