package se.nhv.forslag;

import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;

/** What the model of step 1 calls; it only translates. */
@Component
public class ForslagTasks {
    private final ForslagService forslag;
    private final RekryteringService rekrytering;
    private final Nomineringsfragor fragor;

    ForslagTasks(ForslagService forslag, RekryteringService rekrytering, Nomineringsfragor fragor) {
        this.forslag = forslag;
        this.rekrytering = rekrytering;
        this.fragor = fragor;
    }

    public boolean valdesInte(String nyckel) {
        forslag.valdesInte(ArendeId.av(nyckel));
        return false;
    }

    public boolean oppnaArende(String nyckel) {
        forslag.oppnaArende(ArendeId.av(nyckel));
        return true;
    }

    public List<String> samverkansregioner(String nyckel) {
        return rekrytering.fragaSamverkansregioner(ArendeId.av(nyckel));
    }

    public List<String> nominerare(String samverkansregion) {
        return rekrytering.nominerare(samverkansregion);
    }

    public String paminnelsedag(String nyckel) {
        return rekrytering.paminnelsedag(ArendeId.av(nyckel)).atStartOfDay().toString();
    }

    public String forseningsdag(String nyckel) {
        return rekrytering.forseningsdag(ArendeId.av(nyckel)).atStartOfDay().toString();
    }

    public void paminn(String nyckel) {
        fragor.paminnAvModellen(ArendeId.av(nyckel));
    }
}
