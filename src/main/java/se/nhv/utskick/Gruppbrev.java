package se.nhv.utskick;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;

/** Mail to people by what they are in the process; those without an address are passed over, since they see their tasks. */
@Component
public class Gruppbrev {
    private final UtskickService utskick;
    private final KontoService konton;

    Gruppbrev(UtskickService utskick, KontoService konton) {
        this.utskick = utskick;
        this.konton = konton;
    }

    /**
     * Puts a mail in the outbox for everybody in the group {@code roll} or {@code roll:enhet}.
     *
     * @return how many mails
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tillGrupp(ArendeId arende, String grupp, String amne, String text, @Nullable String lank) {
        int antal = 0;
        for (Konto konto : konton.medGrupp(grupp)) {
            antal += till(arende, konto, amne, text, lank);
        }
        return antal;
    }

    /** Puts a mail in the outbox for one person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int tillKonto(ArendeId arende, KontoId konto, String amne, String text, @Nullable String lank) {
        return till(arende, konton.hamta(konto), amne, text, lank);
    }

    private int till(ArendeId arende, Konto konto, String amne, String text, @Nullable String lank) {
        String epost = konto.epost();
        if (epost == null || epost.isBlank() || !konto.aktiv()) {
            return 0;
        }
        utskick.stall(new NyttUtskick(arende, epost, amne, text, lank));
        return 1;
    }
}
