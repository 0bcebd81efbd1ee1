package se.nhv.gui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Atkomstregler;
import se.nhv.anvandare.Inloggad;

/** What the layout asks while it is drawn, also on error pages, where no controller has filled a model. */
@Component
public class Sidhuvud {
    private final Navigation navigation;
    private final Atkomstregler regler;
    private final HttpServletRequest request;
    private final Texter texter;
    private final Clock clock;
    private final boolean demo;
    private final ObjectProvider<Iordningstallande> iordning;

    Sidhuvud(
            Navigation navigation,
            Atkomstregler regler,
            HttpServletRequest request,
            Texter texter,
            Clock clock,
            @Value("${nhv.demo:false}") boolean demo,
            ObjectProvider<Iordningstallande> iordning) {
        this.navigation = navigation;
        this.regler = regler;
        this.request = request;
        this.texter = texter;
        this.clock = clock;
        this.demo = demo;
        this.iordning = iordning;
    }

    public @Nullable Inloggad person() {
        return Atkomst.inloggad().orElse(null);
    }

    public String roller() {
        return Atkomst.inloggad().stream()
                .flatMap(p -> p.roller().stream())
                .map(r -> texter.text(r.textnyckel()))
                .collect(Collectors.joining(", "));
    }

    public List<Navigation.Plats> platser() {
        return Atkomst.inloggad()
                .map(p -> navigation.platser(p, request.getRequestURI()))
                .orElse(List.of());
    }

    /** Whether whoever looks at the page would be let in there. */
    public boolean nar(String adress) {
        return regler.regel(HttpMethod.GET, adress)
                .filter(r -> r.slapperIn(person()))
                .isPresent();
    }

    public boolean demo() {
        return demo;
    }

    /** What is being made ready while the page is read, so that a list with nothing in it is not taken for the truth. */
    public Iordningstallande.@Nullable Framsteg fylls() {
        return iordning.stream().flatMap(i -> i.framsteg().stream()).findFirst().orElse(null);
    }

    public LocalDate idag() {
        return LocalDate.now(clock);
    }
}
