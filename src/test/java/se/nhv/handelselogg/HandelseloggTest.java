package se.nhv.handelselogg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import se.nhv.test.RenDatabas;
import se.nhv.test.Stallbarklocka;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandelseloggTest {
    private final Stallbarklocka klocka = new Stallbarklocka(LocalDate.of(2026, 3, 2));
    private RenDatabas databas;
    private Handelselogg logg;

    @BeforeAll
    void starta() {
        databas = new RenDatabas();
        logg = new Handelselogg(new HandelseRepository(databas.jdbc()), klocka);
    }

    @AfterAll
    void stang() {
        databas.close();
    }

    private void skriv(UUID arende, String handelse, Map<String, String> uppgifter) {
        klocka.fram(Duration.ofMinutes(1));
        databas.i(() -> logg.skriv(arende, handelse, "system", uppgifter));
    }

    private UUID kedjaMed(int antal) {
        UUID arende = UUID.randomUUID();
        IntStream.rangeClosed(1, antal).forEach(i -> skriv(arende, "handelse" + i, Map.of("nr", "" + i, "a", "å")));
        return arende;
    }

    /** As somebody with the owner's rights to the database could. */
    private void sidoordnat(String sql, Object... varden) {
        databas.i(() -> {
            databas.jdbc().sql("SET LOCAL session_replication_role = replica").update();
            databas.jdbc().sql(sql).params(List.of(varden)).update();
        });
    }

    @Test
    void detSomSkrivsKanLasasNyastForst() {
        UUID arende = kedjaMed(53);
        Handelsesida forsta = logg.lista(arende, 1);
        assertThat(forsta.antal()).isEqualTo(53);
        assertThat(forsta.sidor()).isEqualTo(2);
        assertThat(forsta.handelser()).hasSize(50).first().satisfies(h -> {
            assertThat(h.lopnummer()).isEqualTo(53);
            assertThat(h.handelse()).isEqualTo("handelse53");
            assertThat(h.uppgifter()).containsExactlyEntriesOf(new java.util.TreeMap<>(Map.of("a", "å", "nr", "53")));
        });
        assertThat(logg.lista(arende, 99).handelser())
                .extracting(Handelse::lopnummer)
                .containsExactly(3L, 2L, 1L);
        assertThat(logg.granska(arende)).isEmpty();
    }

    @Test
    void ingenKanAndraEllerTaBort() {
        UUID arende = kedjaMed(1);
        for (String sql : List.of(
                "UPDATE handelse SET vem = 'annan'",
                "DELETE FROM handelse",
                "TRUNCATE handelse",
                "DELETE FROM handelsekedja")) {
            assertThatThrownBy(() -> databas.jdbc().sql(sql).update()).hasMessageContaining("aldrig ändras");
        }
        assertThat(logg.granska(arende)).isEmpty();
    }

    @Test
    void enAndradHandelseSyns() {
        UUID arende = kedjaMed(5);
        sidoordnat("UPDATE handelse SET vem = 'annan' WHERE arende = ? AND lopnummer = 3", arende);
        assertThat(logg.granska(arende)).contains(new Lankbrott(arende, 3, Lankbrott.Slag.ANDRAD));
    }

    @Test
    void enBorttagenHandelseSyns() {
        UUID mitten = kedjaMed(5);
        sidoordnat("DELETE FROM handelse WHERE arende = ? AND lopnummer = 2", mitten);
        assertThat(logg.granska(mitten)).contains(new Lankbrott(mitten, 2, Lankbrott.Slag.SAKNAS));

        UUID slutet = kedjaMed(5);
        sidoordnat("DELETE FROM handelse WHERE arende = ? AND lopnummer = 5", slutet);
        assertThat(logg.granska(slutet)).contains(new Lankbrott(slutet, 5, Lankbrott.Slag.SAKNAS));
    }

    @Test
    void enKedjaSomSkrivitsOmSynsMotKontrollpunkten() {
        UUID arende = kedjaMed(3);
        Kontrollpunkt punkt = databas.i(() -> logg.kontrollpunkt());
        assertThat(punkt.rot()).hasSize(64);
        skriv(arende, "senare", Map.of());
        assertThat(logg.granskaAllt().stream().filter(b -> b.arende().equals(arende)))
                .isEmpty();

        sidoordnat("DELETE FROM handelse WHERE arende = ?", arende);
        sidoordnat("DELETE FROM handelsekedja WHERE arende = ?", arende);
        IntStream.rangeClosed(1, 4).forEach(i -> skriv(arende, "omskriven" + i, Map.of()));

        assertThat(logg.granska(arende)).isEmpty();
        assertThat(logg.granskaAllt()).contains(new Lankbrott(arende, 3, Lankbrott.Slag.OMSKRIVEN));
    }

    @Test
    void mangaSomSkriverSamtidigtFarVarSinLank() throws Exception {
        UUID arende = UUID.randomUUID();
        ExecutorService tradar = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> skriv = () -> {
                databas.i(() -> logg.skriv(arende, "samtidig", "system", Map.of()));
                return true;
            };
            for (var svar :
                    tradar.invokeAll(Stream.generate(() -> skriv).limit(80).toList())) {
                assertThat(svar.get()).isTrue();
            }
        } finally {
            tradar.shutdown();
        }
        assertThat(logg.lista(arende, 1).antal()).isEqualTo(80);
        assertThat(logg.granska(arende)).isEmpty();
    }

    @Test
    void personuppgifterLamnasUteMenHandelsenFinnsKvar() {
        UUID arende = UUID.randomUUID();
        String konto = "12345678-1234-4234-8234-123456789012";
        skriv(
                arende,
                "x",
                Map.of("epost", "a.b@region.se", "pnr", "19800101-1234", "konto", konto, "dnr", "5.7-1842/2024"));
        assertThat(logg.lista(arende, 1).handelser().get(0).uppgifter())
                .containsEntry("epost", Uppgiftstvatt.UTELAMNAD)
                .containsEntry("pnr", Uppgiftstvatt.UTELAMNAD)
                .containsEntry("konto", konto)
                .containsEntry("dnr", "5.7-1842/2024");
    }

    @Test
    void langaOchOmojligaTeckenStopparInteLoggen() {
        UUID arende = UUID.randomUUID();
        skriv(arende, "x", Map.of("nul", "a\0b", "lang", "ö😀".repeat(2000)));
        assertThat(logg.granska(arende)).isEmpty();
    }
}
