package se.nhv.register;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/** The door to the registers. Lists come in the order people expect them: NPO by name, regioner by länskod. */
@Service
@DependsOn("registerlasare")
public class Register {
    // They are read in when the application starts, and asked for on nearly every row of every list.
    private final List<Npo> npo;
    private final List<Samverkansregion> samverkansregioner;
    private final List<Region> regioner;

    Register(RegisterRepository repository) {
        npo = repository.npo();
        samverkansregioner = repository.samverkansregioner();
        regioner = repository.regioner();
    }

    public List<Npo> npo() {
        return npo;
    }

    public Optional<Npo> npo(String kod) {
        return npo().stream().filter(n -> n.kod().equals(kod)).findFirst();
    }

    /** The name of the NPO, or the code itself for one that is not in the register. */
    public String npoNamn(String kod) {
        return npo(kod).map(Npo::namn).orElse(kod);
    }

    public List<Samverkansregion> samverkansregioner() {
        return samverkansregioner;
    }

    public Optional<Samverkansregion> samverkansregion(String kod) {
        return samverkansregioner().stream().filter(s -> s.kod().equals(kod)).findFirst();
    }

    public List<Region> regioner() {
        return regioner;
    }

    public Optional<Region> region(String lanskod) {
        return regioner().stream().filter(r -> r.lanskod().equals(lanskod)).findFirst();
    }

    /** The regioner of which at least a part belongs to the samverkansregion. */
    public List<Region> regionerI(String samverkansregion) {
        return regioner().stream().filter(r -> r.tillhor(samverkansregion)).toList();
    }
}
