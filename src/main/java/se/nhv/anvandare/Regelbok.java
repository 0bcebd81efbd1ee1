package se.nhv.anvandare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;
import se.nhv.anvandare.Atkomstregel.Krav;

/** The words in which {@link Atkomstregler} is written. The first rule that fits decides. */
final class Regelbok {
    private final List<Atkomstregel> regler = new ArrayList<>();

    /** Anybody may read, without signing in. */
    void oppenGet(String monster) {
        regler.add(Atkomstregel.av(HttpMethod.GET, monster, Krav.OPPEN, Set.of()));
    }

    /** Anybody may post, without signing in. */
    void oppenPost(String monster) {
        regler.add(Atkomstregel.av(HttpMethod.POST, monster, Krav.OPPEN, Set.of()));
    }

    /** The roles may read; with no role given, everybody who has signed in. */
    void get(String monster, Roll... roller) {
        lagg(HttpMethod.GET, monster, roller);
    }

    void post(String monster, Roll... roller) {
        lagg(HttpMethod.POST, monster, roller);
    }

    void put(String monster, Roll... roller) {
        lagg(HttpMethod.PUT, monster, roller);
    }

    void delete(String monster, Roll... roller) {
        lagg(HttpMethod.DELETE, monster, roller);
    }

    private void lagg(HttpMethod metod, String monster, Roll... roller) {
        Set<Roll> vilka = EnumSet.noneOf(Roll.class);
        vilka.addAll(List.of(roller));
        regler.add(Atkomstregel.av(metod, monster, vilka.isEmpty() ? Krav.INLOGGAD : Krav.ROLL, vilka));
    }

    List<Atkomstregel> regler() {
        return List.copyOf(regler);
    }
}
