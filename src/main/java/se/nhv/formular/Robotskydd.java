package se.nhv.formular;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps robots out of a form that anybody may send, without a third party, cookies or a riddle for people: the form is
 * signed and takes a while to fill in, has a field nobody sees, is sent once, and not many come from one address in a short
 * time. Whose browser has worked for it may send more often. See {@code docs/adr/0011}.
 */
@Component
public class Robotskydd {
    private static final Duration FONSTER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Engangsnyckel nycklar;
    private final Clock clock;
    private final Duration minst;
    private final Duration langst;
    private final int flest;
    private final int flestMedArbete;
    private final int nollor;
    private final Takt takt = new Takt(FONSTER);
    private volatile byte[] hemlig = {};

    /**
     * @param minst how long it takes at least to fill in a form
     * @param langst after which a form is given out anew; shorter than a used form is remembered
     * @param flest from one address in ten minutes
     * @param flestMedArbete the same for those whose browser has worked for it
     * @param nollor how much it works: twice as much for each
     */
    Robotskydd(
            JdbcClient jdbc,
            Engangsnyckel nycklar,
            Clock clock,
            @Value("${nhv.robotskydd.minst:4s}") Duration minst,
            @Value("${nhv.robotskydd.langst:2d}") Duration langst,
            @Value("${nhv.robotskydd.flest:5}") int flest,
            @Value("${nhv.robotskydd.flest-med-arbete:60}") int flestMedArbete,
            @Value("${nhv.robotskydd.nollor:14}") int nollor) {
        this.jdbc = jdbc;
        this.nycklar = nycklar;
        this.clock = clock;
        this.minst = minst;
        this.langst = langst;
        this.flest = flest;
        this.flestMedArbete = flestMedArbete;
        this.nollor = nollor;
    }

    /**
     * What a form that is shown now carries.
     *
     * @param text to be sent along
     * @param nollor how much a browser may work for it
     */
    public record Bevis(String text, int nollor) {}

    /**
     * What came with a form.
     *
     * @param falla the field that nobody sees
     * @param arbete what the browser found; empty without scripts
     * @param adress where it came from; a network counts as one
     */
    public record Inkom(String bevis, String falla, String arbete, String adress) {}

    /** Why a form is not let through. */
    public enum Hinder {
        /** Not given out here, or for something else. */
        OKANT,
        /** Given out so long ago that it is given out anew. */
        GAMMALT,
        /** The field that nobody sees was filled in. */
        FALLA,
        /** Sooner than anybody could have read the questions. */
        FORT,
        /** Many from the same address. */
        MANGA
    }

    /** @param vanta how long until it may be tried again; zero when time changes nothing */
    public record Stopp(Hinder hinder, Duration vanta) {}

    /** @param andamal what it is for; valid for nothing else */
    public Bevis nytt(String andamal) {
        return new Bevis(Formularbevis.nytt(nyckel(), andamal, clock.instant()).text(), nollor);
    }

    /** As {@link #prova} for a form that is only looked at, and so may be as quick and as frequent as it likes. */
    public Optional<Stopp> kannsIgen(String andamal, Inkom inkom) {
        Optional<Formularbevis> bevis = Formularbevis.las(nyckel(), andamal, inkom.bevis());
        if (bevis.isEmpty()) {
            return stopp(Hinder.OKANT, Duration.ZERO);
        }
        if (!inkom.falla().isEmpty()) {
            return stopp(Hinder.FALLA, Duration.ZERO);
        }
        Duration alder = Duration.between(bevis.get().utgivet(), clock.instant());
        return alder.isNegative() || alder.compareTo(langst) > 0
                ? stopp(Hinder.GAMMALT, Duration.ZERO)
                : Optional.empty();
    }

    /** Whether the form is let through; if so it is counted against its address. */
    public Optional<Stopp> prova(String andamal, Inkom inkom) {
        Optional<Stopp> okand = kannsIgen(andamal, inkom);
        if (okand.isPresent()) {
            return okand;
        }
        Formularbevis bevis = las(andamal, inkom.bevis());
        Instant nu = clock.instant();
        Duration kvar = minst.minus(Duration.between(bevis.utgivet(), nu));
        if (kvar.compareTo(Duration.ZERO) > 0) {
            return stopp(Hinder.FORT, kvar);
        }
        int hogst = bevis.arbetat(inkom.arbete(), nollor) ? flestMedArbete : flest;
        Duration vanta = takt.slapp(inkom.adress(), hogst, nu);
        return vanta.isZero() ? Optional.empty() : stopp(Hinder.MANGA, vanta);
    }

    /**
     * Uses the form up in the caller's transaction: if that is undone, it may be sent again.
     *
     * @throws se.nhv.fel.Inaktuell if it has been sent before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forbruka(String andamal, String bevis) {
        nycklar.anvand(las(andamal, bevis).id());
    }

    /** Something only whoever had the form can know, the same each time: 22 letters for an address. */
    public String hemlighet(String andamal, String bevis) {
        return las(andamal, bevis).hemlighet(nyckel());
    }

    private Formularbevis las(String andamal, String bevis) {
        return Formularbevis.las(nyckel(), andamal, bevis)
                .orElseThrow(() -> new IllegalArgumentException("a form that was not let through"));
    }

    private static Optional<Stopp> stopp(Hinder hinder, Duration vanta) {
        return Optional.of(new Stopp(hinder, vanta));
    }

    /** Made when the database was, and the same for every application on it. */
    private byte[] nyckel() {
        if (hemlig.length == 0) {
            hemlig = jdbc.sql("SELECT nyckel FROM robotskydd")
                    .query((rs, rad) -> rs.getBytes("nyckel"))
                    .single();
        }
        return hemlig;
    }
}
