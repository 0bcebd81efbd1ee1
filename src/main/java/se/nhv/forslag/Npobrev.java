package se.nhv.forslag;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.HandlingId;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.register.Npo;
import se.nhv.utskick.Gruppbrev;

/** A letter to an NPO: what it says, mailed to all who speak for it, and registered as it was sent. */
@Component
class Npobrev {
    private final Gruppbrev brev;
    private final HandlingService handlingar;
    private final Format format;
    private final Texter texter;
    private final Clock clock;

    Npobrev(Gruppbrev brev, HandlingService handlingar, Format format, Texter texter, Clock clock) {
        this.brev = brev;
        this.handlingar = handlingar;
        this.format = format;
        this.texter = texter;
        this.clock = clock;
    }

    /**
     * To everybody who speaks for the NPO.
     *
     * @return how many mails; none when nobody has an address, and then nothing is registered
     */
    int skicka(ArendeId om, Npo npo, String amne, String text) {
        return brev.tillGrupp(om, Roll.NPO.grupp(npo.kod()), amne, text, "/npo/" + npo.kod());
    }

    HandlingId registrera(ArendeId om, Npo npo, String amne, String text) {
        return handlingar
                .registrera(NyHandling.utgaende(
                                om, texter.text("forslag.handling.npo", npo.namn()), amne, LocalDate.now(clock))
                        .medText(text))
                .id();
    }

    String fraga(Npo npo, LocalDate sistaDag) {
        return texter.text("forslag.npo.brev.fraga.text", npo.namn(), format.datum(sistaDag));
    }

    String paminnelse(Npo npo, LocalDate fragad, LocalDate sistaDag) {
        return texter.text(
                "forslag.npo.brev.paminnelse.text", npo.namn(), format.datum(fragad), format.datum(sistaDag));
    }
}
