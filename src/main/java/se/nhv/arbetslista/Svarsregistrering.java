package se.nhv.arbetslista;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeId;
import se.nhv.formular.ArkiveratSvar;
import se.nhv.formular.Visat;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;

/** Registers an answer as the handling that its room says it is: its questions and answers, and the files with it. */
@Component
class Svarsregistrering {
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Clock clock;

    Svarsregistrering(HandlingService handlingar, Bilagor bilagor, Clock clock) {
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.clock = clock;
    }

    void registrera(Uppgift uppgift, Svarshandling vad, ArkiveratSvar svar, List<UUID> filer) {
        ArendeId arende = uppgift.arende();
        LocalDate idag = LocalDate.now(clock);
        NyHandling ny =
                switch (vad.slag()) {
                    case INKOMMEN -> NyHandling.inkommen(arende, vad.motpart(), vad.rubrik(), idag);
                    case UPPRATTAD -> NyHandling.upprattad(arende, vad.motpart(), vad.rubrik(), idag);
                    case UTGAENDE -> NyHandling.utgaende(arende, vad.motpart(), vad.rubrik(), idag);
                    case AV_RUMMET, INGEN -> null;
                };
        if (ny != null) {
            handlingar.registrera(bilagor.med(
                    ny.medOmrade(uppgift.omrade())
                            .synligFor(vad.synlig())
                            .medSekretess(vad.sekretess())
                            .ur(uppgift.id().value())
                            .medText(text(vad.rubrik(), svar.visning())),
                    filer));
        }
    }

    private static String text(String rubrik, List<Visat> visning) {
        StringBuilder ut = new StringBuilder(rubrik).append('\n');
        skriv(visning, "", ut);
        return ut.toString();
    }

    private static void skriv(List<Visat> visning, String indrag, StringBuilder ut) {
        for (Visat v : visning) {
            ut.append('\n').append(indrag).append(v.etikett()).append('\n');
            v.varden().forEach(varde -> ut.append(indrag).append(varde).append('\n'));
            for (List<Visat> rad : v.rader()) {
                skriv(rad, indrag + "  ", ut);
            }
        }
    }
}
