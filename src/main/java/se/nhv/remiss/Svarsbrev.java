package se.nhv.remiss;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;
import se.nhv.handling.Handlingsnummer;
import se.nhv.utskick.Bilaga;
import se.nhv.utskick.NyttUtskick;
import se.nhv.utskick.UtskickService;

/** Letters that follow a sent yttrande: the receipt, and word to those it speaks for or no longer speaks for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Svarsbrev {
    private final UtskickService utskick;
    private final Texter texter;
    private final Format format;

    Svarsbrev(UtskickService utskick, Texter texter, Format format) {
        this.utskick = utskick;
        this.texter = texter;
        this.format = format;
    }

    /** To whoever was named as contact, and to the address the remiss was sent to: nobody answers for an instans unseen. */
    void kvitto(Ingang ingang, Yttrande y, Handlingsnummer nummer, NyttYttrande nytt, List<String> namn, Bilaga pdf) {
        StringBuilder text = new StringBuilder(texter.text(
                "remiss.brev.kvitto.text",
                y.svarFor(),
                ingang.vardomrade(),
                format.tid(y.inkom()),
                nummer,
                String.join(", ", namn)));
        if (y.version() > 1) {
            text.append("\n\n").append(texter.text("remiss.brev.kvitto.version", y.version()));
        }
        if (y.sent()) {
            text.append("\n\n").append(texter.text("remiss.kvitto.sen"));
        } else {
            text.append("\n\n")
                    .append(texter.text(
                            "remiss.brev.kvitto.andra",
                            format.datum(ingang.mottagare().sistaDag())));
        }
        if (y.beslut().vantar()) {
            text.append("\n\n").append(texter.text("remiss.brev.kvitto.protokoll"));
        }
        Set<String> till = new LinkedHashSet<>(List.of(nytt.kontakt().epost()));
        till.addAll(ingang.mottagare().instans().adresser());
        till.forEach(epost -> utskick.stall(new NyttUtskick(
                ingang.remiss().arende(),
                epost,
                texter.text("remiss.brev.kvitto.amne", ingang.vardomrade()),
                text.toString(),
                null,
                List.of(pdf))));
    }

    /** Somebody has answered for these too; their own links work as before. */
    void svaratFor(Ingang ingang, Yttrande y, Collection<Mottagare> andra, Bilaga pdf) {
        brev(ingang.remiss(), ingang.vardomrade(), andra, "remiss.brev.svaratFor.", y.svarFor(), List.of(pdf));
    }

    /** What was sent speaks for these no more. */
    void svararInteLangreFor(Remiss remiss, String vardomrade, Yttrande y, Collection<Mottagare> andra) {
        brev(remiss, vardomrade, andra, "remiss.brev.svararInteLangre.", y.svarFor(), List.of());
    }

    private void brev(
            Remiss remiss,
            String vardomrade,
            Collection<Mottagare> andra,
            String nyckel,
            String vem,
            List<Bilaga> bilagor) {
        for (Mottagare m : andra) {
            String text = texter.text(nyckel + "text", vem, m.instans().namn(), vardomrade, format.datum(m.sistaDag()));
            m.instans()
                    .adresser()
                    .forEach(epost -> utskick.stall(new NyttUtskick(
                            remiss.arende(), epost, texter.text(nyckel + "amne", vardomrade), text, null, bilagor)));
        }
    }
}
