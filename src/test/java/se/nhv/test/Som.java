package se.nhv.test;

import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.HarInloggad;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;

/** Who a MockMvc request comes from: {@code mvc.perform(get("/arbetslista").with(Som.roll(Roll.UTREDARE)))}. */
public final class Som {
    private record Person(Inloggad inloggad) implements HarInloggad {}

    private Som() {}

    /** A demo account, by its user name, in these groups ({@code roll} and {@code roll:enhet}). */
    public static RequestPostProcessor konto(String anvandarnamn, String... grupper) {
        return person(new Inloggad(DemoKonton.id(anvandarnamn), anvandarnamn, Set.of(grupper)));
    }

    /** Somebody with only this role. */
    public static RequestPostProcessor roll(Roll roll) {
        return konto("nagon-" + roll.kod(), roll.kod());
    }

    public static RequestPostProcessor person(Inloggad person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(new Person(person), null, List.of()));
    }
}
