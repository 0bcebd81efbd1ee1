package se.nhv.ansokan;

import java.util.Map;

/** An ansökan as the running text that is registered. */
final class Ansokanstext {
    private Ansokanstext() {}

    static String av(String region, NyAnsokan a, Map<Integer, String> lydelser) {
        StringBuilder ut = new StringBuilder("Ansökan om tillstånd att bedriva nationell högspecialiserad vård\n\n");
        ut.append("Sökande: ").append(region).append('\n');
        ut.append("Sjukhus: ").append(a.sjukhus()).append('\n');
        if (a.vardgivare() != null) {
            ut.append("Vårdgivare på uppdrag av regionen: ")
                    .append(a.vardgivare())
                    .append('\n');
        }
        ut.append("Kan bedriva vården från: ").append(a.tidigastStart()).append('\n');
        for (NyAnsokan.Redovisning r : a.villkor()) {
            ut.append("\nVillkor ")
                    .append(r.nr())
                    .append(": ")
                    .append(lydelser.getOrDefault(r.nr(), ""))
                    .append('\n');
            ut.append("Uppfylls: ").append(ord(r.uppfyller())).append('\n');
            ut.append(r.redovisning()).append('\n');
        }
        ut.append("\nOm regionen får tillståndet\n").append(a.konsekvenserMed()).append('\n');
        ut.append("\nOm regionen inte får tillståndet\n")
                .append(a.konsekvenserUtan())
                .append('\n');
        return ut.append("\nKontaktperson: ")
                .append(a.kontaktperson())
                .append('\n')
                .toString();
    }

    private static String ord(Villkorssvar.Uppfyller u) {
        return switch (u) {
            case JA -> "ja";
            case VID_START -> "vid start";
            case NEJ -> "nej";
        };
    }
}
