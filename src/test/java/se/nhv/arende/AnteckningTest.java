package se.nhv.arende;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.AnteckningService.Anteckning;
import se.nhv.arende.AnteckningService.Slag;
import se.nhv.fel.Avvisad;
import se.nhv.handling.Fil;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsuppgifter;
import se.nhv.handling.Synlighet;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** FL 27 §: a tjänsteanteckning belongs to the akt and stays as it was written; what is internal goes when the case does. */
@Nhvtest
class AnteckningTest {
    @Autowired
    AnteckningService anteckningar;

    @Autowired
    ArendeService arenden;

    @Autowired
    HandlingService handlingar;

    @Autowired
    PausService pauser;

    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    JdbcClient jdbc;

    Inloggad utredare;
    ArendeId id;

    @BeforeEach
    void ettArende() {
        utredare = resa.som("utredare1");
        id = gang.foreslaget("Anteckningar");
    }

    @Test
    void enTjansteanteckningStarIDiarietMedNummerForfattareOchTid() {
        gang.tills(id, "nominera", gang.rakt());
        anteckningar.skriv(id, Slag.TJANSTEANTECKNING, "Regionen ringde.", utredare.id());

        Anteckning anteckning = anteckningar.i(id).get(0);
        Handling handling = tjansteanteckningen();
        assertThat(anteckning.handlingsnummer()).isEqualTo(arenden.hamta(id).dnr() + "-" + handling.nummer());
        assertThat(handling.motpart()).isEqualTo(utredare.namn());
        assertThat(handling.datum()).isEqualTo(gang.idag());
        assertThat(innehall(handling))
                .contains("Regionen ringde.")
                .contains("Antecknat av " + utredare.namn() + " " + gang.idag());
        assertThat(handlingar.synliga(id, resa.som("sakkunnig1"))).doesNotContain(handling);
    }

    @Test
    void enTjansteanteckningKanInteAndrasEllerTasBortGenomNagonDorr() {
        anteckningar.skriv(id, Slag.TJANSTEANTECKNING, "Så var det.", utredare.id());
        Handling handling = tjansteanteckningen();

        assertThatThrownBy(() -> handlingar.ratta(handling.id(), 1, "Ångrar mig", List.of(Fil.text("a.txt", "Nej"))))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("låst");
        assertThatThrownBy(() -> handlingar.andraUppgifter(
                        handling.id(),
                        new Handlingsuppgifter("En annan", "Annat", LocalDate.EPOCH, null, Synlighet.ALLMAN)))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("låst");
        assertThat(Arrays.stream(AnteckningService.class.getDeclaredMethods())
                        .filter(m -> !Modifier.isPrivate(m.getModifiers()) && !m.isSynthetic())
                        .map(Method::getName))
                .as("dörren skriver och läser, inget mer")
                .containsExactlyInAnyOrder("skriv", "i");
        assertThat(handlingar.hamta(handling.id())).isEqualTo(handling);
    }

    @Test
    void databasenVagrarAndraOchTaBortTjansteanteckningenOchDessHandling() {
        UUID nyckel = anteckningar.skriv(id, Slag.TJANSTEANTECKNING, "Så var det.", utredare.id());
        Handling handling = tjansteanteckningen();
        for (String sats :
                List.of("UPDATE anteckning SET text = 'Annat' WHERE id = ?", "DELETE FROM anteckning WHERE id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sats).param(nyckel).update()).hasMessageContaining("locked");
        }
        for (String sats :
                List.of("UPDATE handling SET rubrik = 'Annat' WHERE id = ?", "DELETE FROM handling WHERE id = ?")) {
            assertThatThrownBy(() -> jdbc.sql(sats).param(handling.id().varde()).update())
                    .hasMessageContaining("locked");
        }
        assertThat(innehall(handling)).contains("Så var det.");
    }

    @Test
    void arbetsanteckningarRensasHurAnArendetSlutar() {
        anteckna();
        gang.tillSlutet(id, gang.rakt().men("bedomForslag", Map.of("valet", "inte")));
        baraTjansteanteckningenFinnsKvar();

        id = gang.foreslaget("Avbryts i förtid");
        gang.tills(id, "nominera", gang.rakt());
        anteckna();
        pauser.avbryt(new Objekt(id, null), "Behövs inte.", utredare.id());
        baraTjansteanteckningenFinnsKvar();

        id = gang.foreslaget("Avbruten genomlysning");
        anteckna();
        gang.tillSlutet(id, gang.rakt().men("skrivUnderlag", Map.of("gruppensResultat", "avbryt")));
        baraTjansteanteckningenFinnsKvar();
    }

    private void anteckna() {
        anteckningar.skriv(id, Slag.ARBETSANTECKNING, "Kom ihåg.", utredare.id());
        anteckningar.skriv(id, Slag.TJANSTEANTECKNING, "Regionen ringde.", utredare.id());
        assertThat(anteckningar.i(id)).hasSize(2);
        assertThat(handlingar.handlingar(id))
                .filteredOn(h -> h.rubrik().contains("anteckning"))
                .hasSize(1);
    }

    private void baraTjansteanteckningenFinnsKvar() {
        assertThat(anteckningar.i(id)).extracting(Anteckning::slag).containsExactly(Slag.TJANSTEANTECKNING);
    }

    private Handling tjansteanteckningen() {
        return handlingar.handlingar(id).stream()
                .filter(h -> h.rubrik().equals("Tjänsteanteckning"))
                .findFirst()
                .orElseThrow();
    }

    private String innehall(Handling handling) {
        UUID fil = handlingar.filer(List.of(handling)).get(0).id();
        return new String(handlingar.fil(fil, utredare).innehall(), StandardCharsets.UTF_8);
    }
}
