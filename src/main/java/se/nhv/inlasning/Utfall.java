package se.nhv.inlasning;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nhv.arende.Lage;
import se.nhv.arende.Omradeslage;

/** How something that is brought in has ended. */
enum Utfall {
    EJ_VALD(1, 1, Lage.EJ_VALD, null),
    AVBRUTEN(2, 2, Lage.AVBRUTEN, null),
    NEDLAGD(3, 3, Lage.AVBRUTEN, null),
    INTE_NHV(4, 4, Lage.AVSLUTAD, null),
    UTAN_TILLSTAND(5, 7, Lage.AVSLUTAD, Omradeslage.UTAN_TILLSTAND),
    UPPHORT(8, 8, Lage.AVSLUTAD, Omradeslage.AVSLUTAT);

    private final int forstaSteg;
    private final int sistaSteg;
    private final Lage lage;
    private final @Nullable Omradeslage omradeslage;

    Utfall(int forstaSteg, int sistaSteg, Lage lage, @Nullable Omradeslage omradeslage) {
        this.forstaSteg = forstaSteg;
        this.sistaSteg = sistaSteg;
        this.lage = lage;
        this.omradeslage = omradeslage;
    }

    boolean kanGallaI(int steg) {
        return forstaSteg <= steg && steg <= sistaSteg;
    }

    /** What becomes of the vårdområde when nothing of it goes on. */
    Lage lage() {
        return lage;
    }

    @Nullable
    Omradeslage omradeslage() {
        return omradeslage;
    }

    String kod() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Optional<Utfall> tolka(String text) {
        String kod = Kolumner.normal(text).replace('_', '-');
        return Arrays.stream(values()).filter(u -> u.kod().equals(kod)).findFirst();
    }

    static String koder() {
        return Arrays.stream(values()).map(Utfall::kod).collect(Collectors.joining(", "));
    }
}
