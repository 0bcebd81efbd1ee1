package se.nhv.tidsatgang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.arende.Objekt;
import se.nhv.arende.Steg;

/** How a line grows: one running interval is cut today and the next begins, or nothing does. */
@Component
class Forlopp {
    static final String PROCESSEN = "processen";

    private final TidsintervallRepository rader;
    private final Clock clock;

    Forlopp(TidsintervallRepository rader, Clock clock) {
        this.rader = rader;
        this.clock = clock;
    }

    void stegBorjar(Objekt objekt, Steg steg) {
        Optional<Rad> oppen = rader.oppen(objekt);
        if (oppen.isPresent()) {
            skifta(oppen.get(), skede -> skede.stegBorjar(steg), null);
            return;
        }
        LocalDate idag = idag();
        Instant nu = nu();
        rader.sista(objekt)
                .filter(sista -> sista.slutarFore(idag))
                .ifPresent(sista -> rader.laggTill(vila(sista, idag), nu, PROCESSEN));
        rader.laggTill(new NyRad(objekt, Skede.nytt(steg), idag, null, null, false), nu, PROCESSEN);
    }

    void skifta(Objekt objekt, Function<Skede, @Nullable Skede> andring) {
        rader.oppen(objekt).ifPresent(rad -> skifta(rad, andring, null));
    }

    /** From today the line stands as {@code andring} says; null ends it. What began today leaves no trace. */
    void skifta(Rad oppen, Function<Skede, @Nullable Skede> andring, @Nullable String skal) {
        Skede nytt = andring.apply(oppen.skede());
        if (oppen.skede().equals(nytt)) {
            return;
        }
        LocalDate idag = idag();
        if (oppen.fran().isAfter(idag)) {
            throw new IllegalStateException("the clock has gone backwards: the interval begins " + oppen.fran());
        }
        Instant nu = nu();
        rader.ersatt(List.of(oppen), nu);
        NyRad forra = oppen.dagar(oppen.fran(), idag);
        if (!forra.tom()) {
            rader.laggTill(forra, nu, oppen.av());
        }
        if (nytt != null) {
            rader.laggTill(new NyRad(oppen.objekt(), nytt, idag, null, skal, false), nu, PROCESSEN);
        }
    }

    LocalDate idag() {
        return LocalDate.now(clock);
    }

    /** What the database can hold. */
    Instant nu() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** A line that begins again after it had ended was Socialstyrelsen's in between. */
    private static NyRad vila(Rad sista, LocalDate till) {
        Skede skede = sista.skede()
                .agare(Agare.SOCIALSTYRELSEN, Orsak.ARBETE)
                .egenPaus(false)
                .arendetsPaus(false);
        LocalDate slut = java.util.Objects.requireNonNull(sista.till());
        return new NyRad(sista.objekt(), skede, slut, till, null, sista.pahittad());
    }
}
