package se.nhv.arende;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.arende.Villkorsforlopp.Lydelse;
import se.nhv.gui.Textdel;
import se.nhv.gui.Textskillnad;

/** The door to villkor step by step: every room's wordings of one villkor after another. */
@Service
@Transactional(readOnly = true)
public class Villkorsgangar {
    private final List<Villkorsforlopp> rum;

    Villkorsgangar(List<Villkorsforlopp> rum) {
        this.rum = rum;
    }

    /**
     * Every villkor of the ärende, in the order they were first proposed.
     *
     * @param internt whether the reader works at the agency; others are told what has left the house
     */
    public List<Villkorsgang> i(ArendeId id, boolean internt) {
        Map<UUID, List<Lydelse>> perVillkor = new LinkedHashMap<>();
        rum.stream()
                .flatMap(r -> r.lydelser(id, internt).stream())
                .sorted(Comparator.comparingInt(l -> l.steg().nummer()))
                .forEach(l -> perVillkor
                        .computeIfAbsent(l.villkor(), v -> new ArrayList<>())
                        .add(l));
        return perVillkor.entrySet().stream()
                .map(v -> new Villkorsgang(v.getKey(), led(v.getValue())))
                .toList();
    }

    private static List<Villkorsgang.Led> led(List<Lydelse> lydelser) {
        List<Villkorsgang.Led> led = new ArrayList<>();
        String fore = lydelser.get(0).text();
        for (Lydelse l : lydelser) {
            List<Textdel> delar = Textskillnad.mellan(fore, l.text());
            led.add(new Villkorsgang.Led(l.led(), l.dag(), l.steg(), l.text(), l.motivering(), delar, led.isEmpty()));
            fore = l.text();
        }
        return led;
    }
}
