package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.engine.ProcessEngineDoor;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Formulardata;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** Seven experts press the button at the same moment, in every part of the model that waits for all of them. */
@Nhvtest
class AllaPaEnGangTest {
    private static final int OMGANGAR = 50;

    @Autowired
    private Resa resa;

    @Autowired
    private ForslagService forslag;

    @Autowired
    private Besvarande besvarande;

    @Autowired
    private ProcessEngineDoor motor;

    @Autowired
    private JdbcClient jdbc;

    private final ExecutorService tradar = Executors.newFixedThreadPool(7);

    @AfterEach
    void stang() {
        tradar.shutdownNow();
    }

    @Test
    void sexSakkunnigaOchEnPatientforetradareSvararISammaOgonblickUtanAttNagotTappasEllerFastnar() throws Exception {
        for (int omgang = 1; omgang <= OMGANGAR; omgang++) {
            ArendeId arende = tillJavet("Samtidighetsprov " + omgang);

            allaSvararPaEnGang(arende, "deklareraJav", "genomlysning/deklarera-jav", ingetJav());
            assertThat(resa.allaOppna(arende)).as("jäv, omgång " + omgang).containsExactly("provaJav");

            resa.svara(arende, "provaJav", Map.of("gruppenMasteKompletteras", "nej"));
            allaSvararPaEnGang(arende, "besvaraFragor", "genomlysning/besvara-fragor", Map.of());
            assertThat(resa.allaOppna(arende)).as("frågor, omgång " + omgang).containsExactly("skrivUnderlag");

            resa.svara(arende, "skrivUnderlag", Map.of("gruppensResultat", "klart", "fleraOmraden", "nej"));
            allaSvararPaEnGang(arende, "besvaraEnkat", "genomlysning/enkat", Map.of());
            assertThat(resa.allaOppna(arende)).as("enkät, omgång " + omgang).containsExactly("forberedRemiss");
            assertThat(motor.isRunning("enkat", arende.toString())).isFalse();
        }
    }

    private void allaSvararPaEnGang(ArendeId arende, String nyckel, String formular, Map<String, String> svar)
            throws Exception {
        List<Uppgift> uppgifter = resa.oppna(arende, nyckel);
        assertThat(uppgifter).hasSize(7);
        svaraSamtidigt(uppgifter, svar);
        assertThat(antalSvar(arende, formular)).isEqualTo(7);
    }

    @Test
    void ettDubbelklickGerEnVerkanOchDenAndraFarVetaAttUppgiftenArBesvarad() throws Exception {
        ArendeId arende = tillJavet("Dubbelklicksprov");
        Uppgift uppgift = resa.oppna(arende, "deklareraJav").get(0);
        Inloggad person = resa.svarande(uppgift);
        Formulardata svar = resa.ifyllt(uppgift, person, ingetJav());
        CyclicBarrier samtidigt = new CyclicBarrier(2);
        List<Future<Boolean>> klick = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            klick.add(tradar.submit(() -> {
                samtidigt.await(10, TimeUnit.SECONDS);
                try {
                    besvarande.svara(uppgift.id(), person, svar);
                    return true;
                } catch (Inaktuell e) {
                    return false;
                }
            }));
        }
        assertThat(List.of(klick.get(0).get(30, TimeUnit.SECONDS), klick.get(1).get(30, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(antalSvar(arende, "genomlysning/deklarera-jav")).isEqualTo(1);

        // The back button, and the same form once more.
        assertThatThrownBy(() -> besvarande.svara(uppgift.id(), person, svar))
                .isInstanceOf(Inaktuell.class)
                .hasMessageContaining("redan besvarad");
        assertThat(antalSvar(arende, "genomlysning/deklarera-jav")).isEqualTo(1);
    }

    private void svaraSamtidigt(List<Uppgift> uppgifter, Map<String, String> svaret) throws Exception {
        CyclicBarrier samtidigt = new CyclicBarrier(uppgifter.size());
        List<Future<?>> svar = new ArrayList<>();
        for (Uppgift uppgift : uppgifter) {
            Inloggad person = resa.svarande(uppgift);
            Formulardata data = resa.ifyllt(uppgift, person, svaret);
            svar.add(tradar.submit(() -> {
                samtidigt.await(10, TimeUnit.SECONDS);
                return besvarande.svara(uppgift.id(), person, data);
            }));
        }
        for (Future<?> ett : svar) {
            ett.get(30, TimeUnit.SECONDS);
        }
    }

    private ArendeId tillJavet(String namn) {
        ArendeId arende = forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        namn,
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
        resa.svara(arende, "bedomForslag", Map.of("valet", "valj"));
        resa.svara(arende, "nominera", Map.of("kanNominera", "ja"));
        Uppgift utse = resa.oppna(arende, "utseGrupp").get(0);
        resa.svara(
                utse,
                Map.of(
                        "ledamoter",
                        List.of("1", "2", "3", "4", "5", "6").stream()
                                .map(n -> resa.som("sakkunnig" + n).id().toString())
                                .toList(),
                        "patientforetradare",
                        List.of(resa.som("patient1").id().toString()),
                        "gruppenFulltalig",
                        "ja"));
        return arende;
    }

    private static Map<String, String> ingetJav() {
        return Map.of("harUppdrag", "nej", "harEkonomiska", "nej", "harNarstaende", "nej", "harAnnat", "nej");
    }

    private long antalSvar(ArendeId arende, String formular) {
        if (formular.equals("genomlysning/enkat")) {
            // Anonymous, so not among the answers that bear a name.
            return jdbc.sql("SELECT count(*) FROM enkatsvar WHERE arende = :arende")
                    .param("arende", arende.varde())
                    .query(Long.class)
                    .single();
        }
        return jdbc.sql("SELECT count(*) FROM formular_svar WHERE arende = :arende AND formular = :formular")
                .param("arende", arende.varde())
                .param("formular", formular)
                .query(Long.class)
                .single();
    }
}
