package se.nhv.inlasning;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.nhv.tidsatgang.Agare;

/** The places within a step where a case can be put. The first of each step is its beginning. */
enum Inlasningslage {
    FORSLAG(1, null, null),
    /** The ärende is opened by the model, if it is not, and nominations are asked for. */
    REKRYTERING(1, "oppnaArende", null),
    UTSE_GRUPP(1, "utseGrupp", Agare.SOCIALSTYRELSEN),
    JAV(2, null, null),
    FRAGOR(2, "tillFragor", null),
    UNDERLAG(2, "tidUnderlag", null),
    FORBERED_REMISS(3, null, null),
    REVIDERA(3, "tillRevidering", Agare.SOCIALSTYRELSEN),
    B1(3, "tillB1", null),
    BESLUTSUNDERLAG(4, null, null),
    UTLYSNING(5, null, null),
    ANALYS(6, null, null),
    YTTRANDE(6, "gemensamtYttrande", Agare.B2),
    KOMMUNICERING(6, "provaKommunicering", Agare.SOCIALSTYRELSEN),
    NAMNDARENDE(6, "tidNamndarende", null),
    FOREDRAGNINGSLISTA(7, null, null),
    MATT(8, null, null),
    UPPSTARTSMOTE(8, "uppstartsmote", Agare.SOCIALSTYRELSEN),
    UPPFOLJNING(8, "uppfoljningDelas", Agare.SOCIALSTYRELSEN);

    private final int steg;
    private final @Nullable String mal;
    private final @Nullable Agare agare;

    Inlasningslage(int steg, @Nullable String mal, @Nullable Agare agare) {
        this.steg = steg;
        this.mal = mal;
        this.agare = agare;
    }

    int steg() {
        return steg;
    }

    /** The element of the step's model to stand before, null for its beginning. */
    @Nullable
    String mal() {
        return mal;
    }

    /** Whose the days are there; null where the model itself says so on the way. */
    @Nullable
    Agare agare() {
        return agare;
    }

    boolean kraverGrupp() {
        return this == JAV || this == FRAGOR;
    }

    /** What gateways further on ask, that was answered before this place. */
    Map<String, Object> svar() {
        return steg == 1 && this != FORSLAG ? Map.of("vald", true, "snabbspar", false) : Map.of();
    }

    String kod() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static List<Inlasningslage> i(int steg) {
        return Arrays.stream(values()).filter(l -> l.steg == steg).toList();
    }

    static Optional<Inlasningslage> tolka(int steg, String text) {
        String kod = Kolumner.normal(text).replace('_', '-');
        return i(steg).stream()
                .filter(l -> kod.isEmpty() || l.kod().equals(kod))
                .findFirst();
    }

    static String koder(int steg) {
        return i(steg).stream().map(Inlasningslage::kod).collect(Collectors.joining(", "));
    }
}
