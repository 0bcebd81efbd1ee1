package se.nhv.genomlysning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;

/** Receives how the declarations were tried. */
@Component
class ProvaJavSvar implements Svarsmottagare {
    private final GruppService grupp;
    private final KontoService konton;

    ProvaJavSvar(GruppService grupp, KontoService konton) {
        this.grupp = grupp;
        this.konton = konton;
    }

    @Override
    public String formular() {
        return "genomlysning/prova-jav";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ArendeId id = s.uppgift().arende();
        Map<KontoId, Javsdeklaration> attProva =
                grupp.attProva(id).stream().collect(Collectors.toMap(Javsdeklaration::konto, Function.identity()));
        List<Svar> rader = s.svar().rader("deklarationer");
        boolean nagonUtesluts = rader.stream().anyMatch(r -> r.text("provning").equals("utesluts"));
        boolean komplettera = s.svar().ja("gruppenMasteKompletteras");
        if (komplettera && !nagonUtesluts && grupp.aktiva(id).size() >= 6) {
            throw new Avvisad("gruppenMasteKompletteras", "genomlysning.fel.gruppenRedanHel");
        }
        for (Svar rad : rader) {
            Javsdeklaration d = Optional.ofNullable(attProva.get(KontoId.av(rad.text("deltagare"))))
                    .orElseThrow(() -> new Inaktuell("genomlysning.fel.deklarationernaHarAndrats"));
            grupp.prova(id, d, rad.text("provning").equals("utesluts"), motivering(rad), s.person());
        }
        return Map.of("gruppenMasteKompletteras", komplettera);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.upprattad("genomlysning.handling.javsprovning");
    }

    private static String motivering(Svar rad) {
        return switch (rad.text("provning")) {
            case "begransat" -> Textkalla.text("genomlysning.jav.begransat", rad.text("skal"));
            case "utesluts" -> rad.text("skal");
            default -> Textkalla.text("genomlysning.jav.ingetHinder");
        };
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        List<Map<String, Object>> rader = new ArrayList<>();
        for (Javsdeklaration d : grupp.attProva(uppgift.arende())) {
            rader.add(Map.of(
                    "deltagare",
                    d.konto().toString(),
                    "namn",
                    konton.namn(d.konto()),
                    "deklaration",
                    Optional.ofNullable(d.beskrivning())
                            .orElseGet(() -> Textkalla.text("genomlysning.jav.ingetAttProva"))));
        }
        return Map.of("deklarationer", rader);
    }
}
