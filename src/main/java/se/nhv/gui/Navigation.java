package se.nhv.gui;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomstregler;
import se.nhv.anvandare.Inloggad;

/**
 * The places in the left menu, in their order. A place is shown to those whom {@link Atkomstregler} lets in there, and to
 * nobody before its room exists.
 */
@Component
public class Navigation {
    private static final List<Mal> MAL = List.of(
            new Mal("arbetslista", "/arbetslista", "check2-square", List.of("/uppgifter")),
            new Mal("minregion", "/min-region", "geo-alt", List.of()),
            new Mal("arenden", "/arenden", "folder2", List.of("/arende")),
            new Mal("bruttolista", "/bruttolista", "list-ul", List.of("/forslag")),
            new Mal("npo", "/npo", "people", List.of()),
            new Mal("remisser", "/remisser", "envelope-paper", List.of("/remiss", "/remissinstanser")),
            new Mal("ansokningar", "/ansokningar", "inbox", List.of("/ansokan", "/utlysning")),
            new Mal("sammantraden", "/sammantraden", "calendar-event", List.of("/sammantrade")),
            new Mal("tillstand", "/tillstand", "patch-check", List.of()),
            new Mal("uppfoljning", "/uppfoljning", "graph-up", List.of()),
            new Mal("tidsatgang", "/tidsatgang", "hourglass-split", List.of()),
            new Mal("diarium", "/diarium", "journal-text", List.of("/handling")),
            new Mal("administration", "/administration", "gear", List.of()),
            new Mal("demo", "/demo", "clock-history", List.of()));

    private final Atkomstregler regler;

    Navigation(Atkomstregler regler) {
        this.regler = regler;
    }

    /** The person's places; the one that the address belongs to is marked. */
    public List<Plats> platser(Inloggad person, String adress) {
        return MAL.stream()
                .filter(m -> regler.nar(person, HttpMethod.GET, m.href()))
                .map(m -> new Plats("gui.plats." + m.nyckel(), m.href(), m.ikon(), m.omfattar(adress)))
                .toList();
    }

    /** A place as it is drawn. */
    public record Plats(String nyckel, String href, String ikon, boolean har) {}

    private record Mal(String nyckel, String href, String ikon, List<String> ocksa) {
        boolean omfattar(String adress) {
            return under(href, adress) || ocksa.stream().anyMatch(o -> under(o, adress));
        }

        private static boolean under(String start, String adress) {
            return adress.equals(start) || adress.startsWith(start + "/");
        }
    }
}
