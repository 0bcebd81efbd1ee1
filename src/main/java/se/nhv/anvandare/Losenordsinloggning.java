package se.nhv.anvandare;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signing in with a password. Only the demo has it; in production people come from the agency's own sign-in. */
@Component
@ConditionalOnProperty("nhv.demo")
class Losenordsinloggning implements AuthenticationProvider {
    private static final int LANGSTA_LOSENORD = 72;
    private static final int LANGSTA_NAMN = 100;

    private final KontoRepository konton;
    private final Inloggningsforsok forsok;
    private final PasswordEncoder encoder;
    private final String okandHash;

    Losenordsinloggning(KontoRepository konton, Inloggningsforsok forsok, PasswordEncoder encoder) {
        this.konton = konton;
        this.forsok = forsok;
        this.encoder = encoder;
        this.okandHash = DemoKonton.LOSENORDSHASH;
    }

    @Override
    public Authentication authenticate(Authentication begaran) {
        String namn = begaran.getName().strip().toLowerCase(Locale.ROOT);
        if (namn.length() > LANGSTA_NAMN) {
            throw new BadCredentialsException("No name is that long");
        }
        String adress = adress(begaran);
        Duration vantan = forsok.vantan(namn, adress);
        if (!vantan.isZero()) {
            throw new LockedException("Too many failures, " + vantan.toSeconds() + " s left");
        }
        Optional<Konto> konto = konton.medAnvandarnamn(namn).filter(Konto::aktiv);
        Optional<String> hash = konto.flatMap(k -> konton.losenordshash(k.id()));
        String losenord = String.valueOf(begaran.getCredentials());
        // An unknown name costs the same time as a wrong password, so that names cannot be told apart by it.
        boolean stammer = losenord.length() <= LANGSTA_LOSENORD && encoder.matches(losenord, hash.orElse(okandHash));
        if (konto.isEmpty() || hash.isEmpty() || !stammer) {
            forsok.misslyckades(namn, adress);
            throw new BadCredentialsException("Unknown name or wrong password");
        }
        forsok.lyckades(namn);
        return UsernamePasswordAuthenticationToken.authenticated(
                new InloggadKonto(konto.get().inloggad()), null, List.of());
    }

    private static String adress(Authentication begaran) {
        return begaran.getDetails() instanceof WebAuthenticationDetails d && d.getRemoteAddress() != null
                ? d.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> typ) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(typ);
    }
}
