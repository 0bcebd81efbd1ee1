package se.nhv.beslut;

import se.nhv.arende.Arende;

/** The decision as a document. */
final class Beslutstext {
    private Beslutstext() {}

    static String av(Beslut b, Arende arende, String beslutsfattare, String foredragande) {
        StringBuilder ut = new StringBuilder("Beslut om nationell högspecialiserad vård\n");
        ut.append("Vårdområde: ").append(arende.namn()).append('\n');
        ut.append("Diarienummer: ")
                .append(arende.dnr() == null ? "–" : arende.dnr())
                .append('\n');
        ut.append("Beslutsdag: ").append(b.dag()).append("\n\nBeslut\n");
        if (b.utfall() == Utfall.NHV) {
            ut.append("Socialstyrelsen beslutar att följande ska vara nationell högspecialiserad vård:\n");
            for (Omradesbeslut o : b.omraden()) {
                ut.append("\nTillståndsområde: ").append(o.namn()).append('\n');
                ut.append("Definition: ").append(o.definition()).append('\n');
                ut.append("Antal enheter: ").append(o.antalEnheter()).append('\n');
            }
        } else {
            ut.append("Socialstyrelsen beslutar att vården inte ska vara nationell högspecialiserad vård.\n");
        }
        ut.append("\nSkäl för beslutet\n").append(b.motivering()).append('\n');
        ut.append("\nBeslutet kan inte överklagas.\n");
        ut.append("\nBeslutsfattare: ").append(beslutsfattare).append('\n');
        ut.append("Föredragande: ").append(foredragande).append('\n');
        if (b.deltog() != null) {
            ut.append("I den slutliga handläggningen deltog också: ")
                    .append(b.deltog())
                    .append('\n');
        }
        if (b.avvikandeMening() != null) {
            ut.append("\nFöredragandens avvikande mening\n")
                    .append(b.avvikandeMening())
                    .append('\n');
        }
        return ut.toString();
    }
}
