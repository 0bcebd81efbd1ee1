package se.nhv.genomlysning;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.fel.Avvisad;
import se.nhv.formular.Svar;

/** Receives a member's declaration of jäv. */
@Component
class DeklareraJavSvar implements Svarsmottagare {
    static final String FORMULAR = "genomlysning/deklarera-jav";

    private static final List<Fraga> FRAGOR = List.of(
            new Fraga("harUppdrag", "uppdrag"),
            new Fraga("harEkonomiska", "ekonomiska"),
            new Fraga("harNarstaende", "narstaende"),
            new Fraga("harAnnat", "annat"));

    private final GruppService grupp;
    private final Uppgiftsbrev brev;

    DeklareraJavSvar(GruppService grupp, Uppgiftsbrev brev) {
        this.grupp = grupp;
        this.brev = brev;
    }

    private record Fraga(String nyckel, String text) {}

    @Override
    public String formular() {
        return FORMULAR;
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        KontoId konto = KontoId.av(s.uppgift().kravLokal("deltagare"));
        if (!konto.equals(s.person().id())) {
            throw new Avvisad("genomlysning.fel.nagonAnnansDeklaration");
        }
        Svar svar = s.svar();
        List<Fraga> ja = FRAGOR.stream().filter(f -> svar.ja(f.nyckel())).toList();
        String beskrivning = ja.stream().map(f -> svar.text(f.text())).collect(Collectors.joining("\n\n"));
        grupp.deklarera(s.uppgift().arende(), konto, !ja.isEmpty(), ja.isEmpty() ? null : beskrivning);
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.inkommen(s.person().namn(), "genomlysning.handling.jav");
    }

    @Override
    public void oppnad(Uppgift uppgift) {
        brev.om(uppgift);
    }
}
