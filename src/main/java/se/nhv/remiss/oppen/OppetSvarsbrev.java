package se.nhv.remiss.oppen;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.Handlingsnummer;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Token;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/**
 * The receipt to whoever gave an address. Nobody has shown that the address is theirs, so nothing that was written in the
 * form goes with it: no letter of ours can be made to carry somebody else's words.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OppetSvarsbrev {
    private final UtskickService utskick;
    private final Texter texter;
    private final Format format;

    OppetSvarsbrev(UtskickService utskick, Texter texter, Format format) {
        this.utskick = utskick;
        this.texter = texter;
        this.format = format;
    }

    void kvitto(OppenRemiss oppen, NyttOppetSvar nytt, Instant inkom, Handlingsnummer nummer, Token kvitto) {
        String epost = nytt.epost();
        if (epost != null) {
            Remiss remiss = oppen.remiss();
            utskick.stall(new NyttUtskick(
                    remiss.arende(),
                    epost,
                    texter.text("remiss.brev.oppet.amne", oppen.vardomrade()),
                    texter.text("remiss.brev.oppet.text", oppen.vardomrade(), format.tid(inkom), nummer),
                    "/oppna-remisser/" + remiss.id() + "/kvitto/" + kvitto.text()));
        }
    }
}
