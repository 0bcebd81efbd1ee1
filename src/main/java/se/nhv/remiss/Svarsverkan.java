package se.nhv.remiss;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Arende;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;

/** What an answer means for those it speaks for, whichever way it came in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Svarsverkan {
    private final RemissRepository remisser;
    private final YttrandeRepository yttranden;
    private final Svarsbrev brev;
    private final SynpunktRepository synpunkter;
    private final PubliceringRepository publicering;
    private final RemissProcess process;

    Svarsverkan(
            RemissRepository remisser,
            YttrandeRepository yttranden,
            Svarsbrev brev,
            SynpunktRepository synpunkter,
            PubliceringRepository publicering,
            RemissProcess process) {
        this.remisser = remisser;
        this.yttranden = yttranden;
        this.brev = brev;
        this.synpunkter = synpunkter;
        this.publicering = publicering;
        this.process = process;
    }

    /** What has been made of an answer goes over to the one that takes the place of the whole of it. */
    void foljMed(UUID fran, UUID till) {
        synpunkter.foljMed(fran, till);
        publicering.foljMed(fran, till);
    }

    /**
     * Those that an answer speaks for.
     *
     * @throws Inaktuell if one of them has been answered for by somebody else
     */
    List<Mottagare> berorda(RemissId remiss, String avsandare, Set<String> koder, List<String> forut) {
        List<Mottagare> berorda = new ArrayList<>();
        for (String kod : koder) {
            Mottagare m = remisser.mottagare(remiss, kod)
                    .orElseThrow(() -> new Avvisad("svararAvenFor", "remiss.fel.svararForUtanforRemissen"));
            if (m.harSvarat() && !kod.equals(avsandare) && !forut.contains(kod)) {
                throw new Inaktuell("remiss.fel.yttrandeFinnsRedan", m.instans().namn());
            }
            berorda.add(m);
        }
        return berorda;
    }

    /** An own answer takes the place of the whole of the one before; one in the place of another's only for oneself. */
    void ersatt(String avsandare, Optional<Yttrande> forra) {
        forra.ifPresent(y -> {
            if (y.avsandare().equals(avsandare)) {
                yttranden.ersatt(y.id());
            } else {
                yttranden.ersatt(y.id(), avsandare);
            }
        });
    }

    /** They have answered, which the process of each is told. */
    void svarat(Arende arende, List<Mottagare> berorda, boolean avstar) {
        for (Mottagare m : berorda) {
            String kod = m.instans().kod();
            remisser.lage(m.remiss(), kod, avstar ? Mottagare.Lage.AVSTAR : Mottagare.Lage.BESVARAD);
            // A paused case is told nothing; its instance ends when it is resumed and its last day comes.
            if (m.lage() == Mottagare.Lage.VANTAR && arende.lage() != Lage.PAUSAD) {
                process.yttrandeInkom(arende.id(), kod);
            }
        }
    }

    /** Those that were answered for before and are not any more: nobody has answered for them now. */
    void slapp(Remiss remiss, String vardomrade, Yttrande nu, List<String> forut) {
        List<Mottagare> slappta = forut.stream()
                .filter(kod -> !nu.instanser().contains(kod))
                .flatMap(kod -> remisser.mottagare(remiss.id(), kod).stream())
                .toList();
        slappta.forEach(m -> remisser.lage(m.remiss(), m.instans().kod(), Mottagare.Lage.EJ_BESVARAD));
        brev.svararInteLangreFor(remiss, vardomrade, nu, slappta);
    }
}
