package se.nhv.genomlysning;

/** The underlag as running text, for the akt and for those who read it without signing in. */
public final class Underlagstext {
    private Underlagstext() {}

    public static String av(Underlag u) {
        StringBuilder ut = new StringBuilder("Underlag, version " + u.version() + "\n");
        if (u.sammanfattning() != null) {
            ut.append("\nSammanfattning\n").append(u.sammanfattning()).append('\n');
        }
        for (Omradesforslag o : u.omraden()) {
            ut.append("\nTillståndsområde: ").append(o.namn()).append('\n');
            ut.append("Definition: ").append(o.definition()).append('\n');
            ut.append("Antal enheter: ").append(o.antalEnheter()).append('\n');
            for (int i = 0; i < o.villkor().size(); i++) {
                ut.append("Specifikt villkor ")
                        .append(i + 1)
                        .append(": ")
                        .append(o.villkor().get(i).lydelse())
                        .append('\n');
            }
        }
        return ut.append("\nKonsekvensanalys\n")
                .append(u.konsekvensanalys())
                .append('\n')
                .toString();
    }
}
