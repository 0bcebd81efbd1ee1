package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Nekad;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.NyttForslag;
import se.nhv.test.Nhvtest;

/** Nobody comes by a task that was meant for others, not by a chef's kindness and not by stepping in. */
@Nhvtest
class BehorighetTest {
    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    FranvaroService franvaro;

    @Autowired
    ForslagService forslag;

    @Autowired
    KontoService konton;

    private Uppgift uppgift() {
        ArendeId id = forslag.foresla(
                new NyttForslag("cancersjukdomar", "Prov " + System.nanoTime(), "Ett prov", Map.of(), null, null, null),
                person("npo-cancersjukdomar"));
        return uppgifter.iArende(id).get(0);
    }

    @Test
    void enChefLamnarBaraOverTillDemUppgiftenArStalldTill() {
        Inloggad chef = person("chef1");
        Uppgift uppgift = uppgift();
        assertThat(uppgift.grupper()).containsExactly("utredare");
        for (String fel : List.of("sakkunnig1", "chef1", "region-12")) {
            assertThatThrownBy(() -> uppgifter.lamnaOver(List.of(uppgift.id()), DemoKonton.id(fel), chef))
                    .as(fel)
                    .isInstanceOf(Avvisad.class);
        }
        assertThatThrownBy(() ->
                        uppgifter.lamnaOver(List.of(uppgift.id()), DemoKonton.id("utredare2"), person("utredare1")))
                .isInstanceOf(Nekad.class);
        assertThat(uppgifter.lamnaOver(List.of(uppgift.id()), DemoKonton.id("utredare2"), chef))
                .isEqualTo(1);
        assertThat(uppgifter.hamta(uppgift.id(), chef).tilldelad()).isEqualTo(DemoKonton.id("utredare2"));
    }

    @Test
    void denSomBaraFarSeEnUppgiftKanInteSkrivaIDen() {
        Inloggad chef = person("chef1");
        Uppgift uppgift = uppgift();
        assertThat(uppgifter.hamta(uppgift.id(), chef)).isNotNull();

        assertThatThrownBy(() -> besvarande.kravMin(uppgift, chef)).isInstanceOf(Nekad.class);
        besvarande.kravMin(uppgift, person("utredare1"));
    }

    @Test
    void ersattarenHarSammaRollForSammaEnhet() {
        assertThat(franvaro.mojligaErsattare(person("utredare1")))
                .extracting(Konto::anvandarnamn)
                .contains("utredare2")
                .doesNotContain("utredare1", "chef1");
        assertThat(franvaro.mojligaErsattare(person("region-12"))).isEmpty();
        assertThat(franvaro.mojligaErsattare(person("b2-sodra"))).isEmpty();
    }

    private Inloggad person(String namn) {
        return konton.medAnvandarnamn(namn).orElseThrow().inloggad();
    }
}
