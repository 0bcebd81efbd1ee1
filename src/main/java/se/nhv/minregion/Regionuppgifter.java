package se.nhv.minregion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Arbetslista;
import se.nhv.arbetslista.Arbetslistfraga;
import se.nhv.arbetslista.Arbetslistrad;
import se.nhv.arbetslista.Uppgift;
import se.nhv.gui.Texter;
import se.nhv.minregion.Regionpost.Slag;

/** What the region has been given to do: ansökningar, kompletteringar, answers to what was communicated. */
@Component
class Regionuppgifter {
    private static final Map<String, Slag> SLAG = Map.of("ansok", Slag.ANSOKAN, "komplettera", Slag.KOMPLETTERING);

    private final Arbetslista arbetslista;
    private final Texter texter;

    Regionuppgifter(Arbetslista arbetslista, Texter texter) {
        this.arbetslista = arbetslista;
        this.texter = texter;
    }

    List<Regionpost> poster(String region, Inloggad person) {
        return Stream.of(Arbetslistfraga.Vy.MINA, Arbetslistfraga.Vy.GRUPPENS)
                .flatMap(vy -> sidor(vy, person))
                .filter(r -> galler(r.uppgift(), region))
                .map(r -> new Regionpost(
                        SLAG.getOrDefault(r.uppgift().nyckel(), Slag.UPPGIFT),
                        Regionpost.Del.ATT_GORA,
                        r.uppgift().arende().varde(),
                        r.omrade() == null ? r.vardomrade() : r.omrade(),
                        r.uppgift().namn(),
                        r.uppgift().forfaller(),
                        texter.text(r.paus() ? "minregion.uppgift.pausad" : "minregion.uppgift.oppen"),
                        false,
                        "/uppgifter/" + r.uppgift().id().value()))
                .distinct()
                .toList();
    }

    private Stream<Arbetslistrad> sidor(Arbetslistfraga.Vy vy, Inloggad person) {
        Arbetslista.Sida forsta = arbetslista.visa(fraga(vy, 1), person);
        int sidor = (int) ((forsta.antal() + Arbetslista.PER_SIDA - 1) / Arbetslista.PER_SIDA);
        Stream<Arbetslistrad> resten = Stream.iterate(2, s -> s <= sidor, s -> s + 1)
                .flatMap(s -> arbetslista.visa(fraga(vy, s), person).rader().stream());
        return Stream.concat(forsta.rader().stream(), resten);
    }

    private static Arbetslistfraga fraga(Arbetslistfraga.Vy vy, int sida) {
        return new Arbetslistfraga(
                vy, null, "", null, null, null, null, Arbetslistfraga.Sortering.FORFALLER, false, sida);
    }

    /** What is asked of the region, or of those who speak for it. */
    private static boolean galler(Uppgift u, String region) {
        @Nullable String lokal = u.lokal("region").orElse(null);
        return lokal == null ? u.grupper().contains(Roll.REGIONFORETRADARE.grupp(region)) : lokal.equals(region);
    }
}
