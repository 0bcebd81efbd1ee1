package se.nhv.anvandare;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.nhv.fel.Nekad;

/** The door to "who is asking, and may that person": denied unless somebody says yes. */
@Component
public class Atkomst {
    private final ObjectProvider<Arendeatkomst> arendeatkomst;

    Atkomst(ObjectProvider<Arendeatkomst> arendeatkomst) {
        this.arendeatkomst = arendeatkomst;
    }

    /** The person behind the running request, if anybody is signed in. */
    public static Optional<Inloggad> inloggad() {
        return inloggad(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<Inloggad> inloggad(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof HarInloggad h
                ? Optional.of(h.inloggad())
                : Optional.empty();
    }

    /** The person behind the running request; refused when nobody is signed in. */
    public Inloggad kravInloggad() {
        return inloggad().orElseThrow(() -> new Nekad("anvandare.fel.inteInloggad"));
    }

    /** Refuses unless the person holds at least one of the roles. */
    public void kravRoll(Inloggad person, Roll... roller) {
        if (Arrays.stream(roller).noneMatch(person::har)) {
            throw new Nekad("anvandare.fel.rollenRackerInte");
        }
    }

    /** Whether the person may see the ärende (or the vårdområde, or the case a tillståndsområde belongs to). */
    public boolean kanSe(Inloggad person, UUID arende) {
        return arendeatkomst.stream().anyMatch(a -> a.kanSe(person, arende));
    }

    /** Which ärenden the person may see, for a list: asked once, however many they are. */
    public Predicate<UUID> synliga(Inloggad person) {
        return arendeatkomst.stream()
                .map(a -> a.synliga(person))
                .reduce(Predicate::or)
                .orElse(id -> false);
    }

    /** What is shut for the person because of jäv: whole ärenden, and tillståndsområden of those the person may see. */
    public Stangt stangt(Inloggad person) {
        return arendeatkomst.stream().map(a -> a.stangt(person)).findFirst().orElse(Stangt.INGET);
    }

    /** Refuses unless the person may see the ärende. */
    public void kravSe(Inloggad person, UUID arende) {
        if (!kanSe(person, arende)) {
            throw new Nekad("anvandare.fel.inteMedIArendet");
        }
    }
}
