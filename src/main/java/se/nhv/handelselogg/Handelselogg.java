package se.nhv.handelselogg;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of what happened. Written in the transaction of what happened, so that neither exists without the other. */
@Service
@Transactional
public class Handelselogg {
    /** The chain of what concerns no ärende, such as sign-ins and registers. */
    public static final UUID SYSTEMET = new UUID(0, 0);

    private static final int SIDSTORLEK = 50;

    private final HandelseRepository rader;
    private final Clock clock;

    Handelselogg(HandelseRepository rader, Clock clock) {
        this.rader = rader;
        this.clock = clock;
    }

    /**
     * Adds an entry at the end of the ärende's chain.
     *
     * @param handelse a word such as {@code uppgift.besvarad}
     * @param vem the id of an account, or {@code system}
     * @param uppgifter ids, numbers and codes; never a name, an address or free text about somebody
     */
    public void skriv(UUID arende, String handelse, String vem, Map<String, String> uppgifter) {
        SortedMap<String, String> rena = Uppgiftstvatt.tvatta(uppgifter);
        Lank forra = rader.las(arende);
        Handelse ny = new Handelse(
                arende, forra.lopnummer() + 1, nu(), Uppgiftstvatt.tvatta(handelse), Uppgiftstvatt.tvatta(vem), rena);
        rader.laggTill(ny, Kedja.hash(forra.hash(), ny));
    }

    /** A page of the ärende's entries, newest first. */
    @Transactional(readOnly = true)
    public Handelsesida lista(UUID arende, int sida) {
        long antal = rader.antal(arende);
        int sidor = Math.toIntExact(Math.max(1, (antal + SIDSTORLEK - 1) / SIDSTORLEK));
        int vald = Math.min(Math.max(sida, 1), sidor);
        List<Handelse> handelser = rader.nyastForst(arende, SIDSTORLEK, (long) (vald - 1) * SIDSTORLEK);
        return new Handelsesida(handelser, vald, sidor, antal);
    }

    /** Every entry of the ärende, newest first. */
    @Transactional(readOnly = true)
    public List<Handelse> alla(UUID arende) {
        return rader.nyastForst(arende, Integer.MAX_VALUE, 0);
    }

    /** Reads the whole chain and gives the first entry that is not as it was written; empty when all is well. */
    @Transactional(readOnly = true)
    public Optional<Lankbrott> granska(UUID arende) {
        return new Granskning(rader).kedjan(arende);
    }

    /** Reads every chain and every checkpoint; empty when all is well. */
    @Transactional(readOnly = true)
    public List<Lankbrott> granskaAllt() {
        return new Granskning(rader).allt();
    }

    /**
     * Notes where every chain ends now. Its root can be kept outside the house: whoever later rewrites a chain from its
     * beginning cannot make it fit.
     */
    public Kontrollpunkt kontrollpunkt() {
        return rader.laggTillKontrollpunkt(nu());
    }

    /** The checkpoints, oldest first. */
    @Transactional(readOnly = true)
    public List<Kontrollpunkt> kontrollpunkter() {
        return rader.kontrollpunkter();
    }

    /** What the database can hold, so that the hash is over exactly what is read back. */
    private Instant nu() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
