package se.nhv.modeller;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The models call each other, and what one answers the next one asks for. With stand-ins for the rooms this shows that
 * the answers arrive under the names that are asked for, and that two tillståndsområden never answer for each other.
 */
class ModellernaGarIhopTest {

    private static final Date LANGT_FRAM = new Date(System.currentTimeMillis() + 30L * 365 * 24 * 3600 * 1000);

    private static final Statister STATISTER = new Statister();

    private static EmbeddedPostgres databas;
    private static ProcessEngine motor;

    private final Map<String, Map<String, Object>> svar = new HashMap<>();
    private final List<String> besvarade = new ArrayList<>();

    @BeforeAll
    static void starta() throws Exception {
        databas = EmbeddedPostgres.start();
        var installning = new StandaloneProcessEngineConfiguration();
        installning.setDataSource(databas.getPostgresDatabase());
        installning.setDatabaseSchemaUpdate("create");
        installning.setJobExecutorActivate(false);
        installning.setBeans(STATISTER.bonor());
        motor = installning.buildProcessEngine();
        var leverans = motor.getRepositoryService().createDeployment();
        for (Path fil : Stream.concat(Modell.filer(".bpmn").stream(), Modell.filer(".dmn").stream())
                .toList()) {
            leverans.addInputStream(fil.toString(), Files.newInputStream(fil));
        }
        leverans.deploy();
    }

    @AfterAll
    static void stang() throws Exception {
        motor.close();
        databas.close();
    }

    @BeforeEach
    void borjaOm() {
        STATISTER.glom();
        for (String dag : List.of(
                "forslagTasks.paminnelsedag",
                "forslagTasks.forseningsdag",
                "genomlysningTasks.paminnelsedag",
                "genomlysningTasks.enkatenStanger",
                "remissTasks.nastaPaminnelse",
                "remissTasks.sistaDag",
                "ansokanTasks.sistaDag",
                "ansokanTasks.paminnelsedag",
                "ansokanTasks.kompletteringsdag",
                "beredningTasks.paminnelsedag",
                "beredningTasks.svarsdag",
                "namndTasks.sammantradesdag",
                "uppfoljningTasks.startdag",
                "uppfoljningTasks.rapporteringOppnar",
                "uppfoljningTasks.rapportPaminnelse",
                "uppfoljningTasks.analysSistaDag",
                "uppfoljningTasks.utvarderingsdag",
                "uppfoljningTasks.ettArEfterStart")) {
            STATISTER.svarar(dag, LANGT_FRAM);
        }
        STATISTER
                .svarar("forslagTasks.samverkansregioner", List.of("sodra", "norra"))
                .svarar("forslagTasks.nominerare", "regionforetradare")
                .svarar("forslagTasks.oppnaArende", true)
                .svarar("forslagTasks.valdesInte", false)
                .svarar("arendeTasks.ansvarig", "u1")
                .svarar("genomlysningTasks.ledamoterUtanJavsdeklaration", List.of("s1", "s2"))
                .svarar("genomlysningTasks.ledamoter", List.of("s1", "s2"))
                .svarar("genomlysningTasks.avbryt", true)
                .svarar("genomlysningTasks.enkatmottagare", List.of("s1"))
                .svarar("remissTasks.instanser", List.of("i1", "i2"))
                .svarar("remissTasks.andelTillstyrker", 0.8)
                .svarar("remissTasks.laggNed", true)
                .svarar("beslutTasks.registreraNhv", true)
                .svarar("beslutTasks.registreraInteNhv", false)
                .svarar("beslutTasks.omraden", List.of("o1", "o2"))
                .svarar("ansokanTasks.regioner", List.of("12", "14"))
                .svarar("ansokanTasks.foretradare", "regionforetradare")
                .svarar("ansokanTasks.ansokningar", List.of("a1", "a2"))
                .svarar("ansokanTasks.sokande", "regionforetradare")
                .svarar("ansokanTasks.raknaFullgoda", "lika")
                .svarar("ansokanTasks.noteraLika", "beredning")
                .svarar("ansokanTasks.noteraFler", "beredning")
                .svarar("beredningTasks.samverkansregioner", List.of("sodra"))
                .svarar("beredningTasks.ledamot", "beredningsledamot_b2")
                .svarar("beredningTasks.sokande", List.of("12"))
                .svarar("beredningTasks.foretradare", "regionforetradare")
                .svarar("namndTasks.ledamoter", List.of("l1"))
                .svarar("uppfoljningTasks.enheter", List.of("e1"))
                .svarar("uppfoljningTasks.rapportorer", "tillstandsenhet")
                .svarar("uppfoljningTasks.loper", false)
                .svarar("uppfoljningTasks.farreEnheter", false)
                .svarar("uppfoljningTasks.fortsatter", false);
        svara("bedomForslag", Map.of("valet", "valj", "snabbspar", false));
        svara("utseGrupp", Map.of("gruppenFulltalig", true));
        svara("provaJav", Map.of("gruppenMasteKompletteras", false));
        svara("sammanstallOverenskommelse", Map.of("avbruten", false));
        svara("skrivUnderlag", Map.of("gruppensResultat", "klart", "avbruten", false));
        svara("sammanstallSvar", Map.of("underlagetRevideras", false));
        svara("b1Yttrande", Map.of("b1Tillstyrker", true));
        svara("taStallning", Map.of("vagenVidare", "beslut", "laggsNed", false));
        svara("fattaBeslut", Map.of("beslutet", "nhv", "nyUtlysningBehovs", false));
        svara("bedomAnsokan", Map.of("villkorInteUppfyllda", 0, "villkorOklara", 0));
        svara("provaKommunicering", Map.of("kommuniceras", true));
        svara("protokollforBeslut", Map.of("namndensUtfall", "tillstand", "extraUtlysning", false));
        svara("granskaRapporter", Map.of("rapporternaGodtas", true));
        svara("utvarderaAntalet", Map.of("antaletRacker", "racker"));
        svara("tillstandsutvardering", Map.of("utvarderingensSlutsats", "inget", "omprovningensVag", ""));

        motor.getRuntimeService().startProcessInstanceByKey("arbetsprocess", "ar1");
    }

    @AfterEach
    void taBortSparen() {
        motor.getRuntimeService()
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(en -> motor.getRuntimeService().deleteProcessInstance(en.getId(), "provet är slut"));
    }

    @Test
    void enRakVagSlutarMedEttAvslutatArende() {
        gaTillUppfoljning();
        timer("tillstandetBorjar", "tillstandetBorjar");
        arbeta();
        timer("aretsRapportering", "aretsRapportering", "utvarderingsdags", "utvarderingsdags");
        arbeta();
        assertThat(besvarade).contains("rapportera", "aretsAnalys", "tillstandsutvardering");
        assertThat(STATISTER.anrop())
                .contains("stegSlutar[o1, 8]", "stegSlutar[o2, 8]", "avslutaNarAllaOmradenKlara[ar1]");
        assertThat(motor.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void ettForslagSomInteValjsBlirIngetArende() {
        svara("bedomForslag", Map.of("valet", "inte", "snabbspar", false));
        arbeta();
        assertThat(STATISTER.anrop()).contains("valdesInte[ar1]").doesNotContain("stegBorjar[ar1, 1]");
        assertThat(motor.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
    }

    @Test
    void snabbsparetHopparOverGruppenOchRemissen() {
        svara("bedomForslag", Map.of("valet", "snabbspar", "snabbspar", true));
        STATISTER.svarar("remissTasks.andelTillstyrker", -1.0);
        arbeta();
        assertThat(besvarade)
                .contains("sammanstallOverenskommelse", "b1Yttrande", "fattaBeslut")
                .doesNotContain("nominera", "deklareraJav", "forberedRemiss");
    }

    @Test
    void omradenSvararInteForVarandra() {
        gaTillNamnden();
        motor.getTaskService()
                .complete(
                        uppgift("protokollforBeslut", "o1"),
                        Map.of("namndensUtfall", "aterremiss", "extraUtlysning", false));
        motor.getTaskService()
                .complete(
                        uppgift("protokollforBeslut", "o2"),
                        Map.of("namndensUtfall", "avslag", "extraUtlysning", false));
        motor.getTaskService().complete(uppgift("justeraProtokoll", "o1"));
        motor.getTaskService().complete(uppgift("justeraProtokoll", "o2"));
        utskick();
        assertThat(oppna("o1")).containsExactly("regionalAnalys");
        assertThat(oppna("o2")).isEmpty();
    }

    @Test
    void enExtraUtlysningHindrarInteUppfoljningenAvGivnaTillstand() {
        gaTillNamnden();
        motor.getTaskService()
                .complete(
                        uppgift("protokollforBeslut", "o1"), Map.of("namndensUtfall", "farre", "extraUtlysning", true));
        motor.getTaskService().complete(uppgift("justeraProtokoll", "o1"));
        utskick();
        assertThat(oppna("o1")).containsExactlyInAnyOrder("utlys", "faststallMatt");
    }

    @Test
    void omprovningenNarNamndenMedanUppfoljningenLoper() {
        gaTillUppfoljning();
        motor.getRuntimeService()
                .createMessageCorrelation("AnmalanInkom")
                .processInstanceBusinessKey("o1")
                .correlate();
        motor.getTaskService()
                .complete(
                        uppgift("handlaggAnmalan", "o1"),
                        Map.of("anmalanLederTill", "namnd", "omprovningensVag", "namnd"));
        assertThat(oppna("o1")).containsExactly("sattUppPaForedragningslistan");
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("uppfoljning")
                        .count())
                .isEqualTo(2);
    }

    @Test
    void ettOmradeKanPausasOchAvslutasForSig() {
        gaTillNamnden();
        korreleraOmrade("OmradetPausas", "o1");
        korreleraOmrade("OmradetAterupptas", "o1");
        korreleraOmrade("OmradetAvslutas", "o1");
        assertThat(STATISTER.anrop())
                .contains("pausa[o1]", "ateruppta[o1]", "avslutaOmrade[o1]", "avsluta[o1]")
                .doesNotContain("pausa[o2]");
        assertThat(oppna("o1")).isEmpty();
        assertThat(oppna("o2")).containsExactly("protokollforBeslut");
    }

    @Test
    void enAnsokanSomKompletterasStorInteDenAndra() {
        svar.remove("bedomAnsokan");
        arbeta();
        List<Task> tva = motor.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("bedomAnsokan")
                .processInstanceBusinessKey("o1")
                .list();
        motor.getTaskService().complete(tva.get(0).getId(), Map.of("villkorInteUppfyllda", 0, "villkorOklara", 1));
        utskick();
        motor.getTaskService().complete(tva.get(1).getId(), Map.of("villkorInteUppfyllda", 0, "villkorOklara", 0));
        assertThat(oppna("o1")).containsExactly("komplettera");
        timer("kompletteringstidenSlut");
        assertThat(oppna("o1")).containsExactly("bedomAnsokan");
    }

    private void gaTillNamnden() {
        svar.put("protokollforBeslut", null);
        arbeta();
        assertThat(oppna("o1")).containsExactly("protokollforBeslut");
    }

    private void gaTillUppfoljning() {
        arbeta();
        assertThat(motor.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey("uppfoljning")
                        .count())
                .isEqualTo(2);
    }

    private void svara(String uppgift, Map<String, Object> med) {
        svar.put(uppgift, med);
    }

    /** Answers every open task that has an answer, sends what is to be sent, and lets every remissinstans answer. */
    private void arbeta() {
        boolean nagot = true;
        while (nagot) {
            nagot = utskick();
            for (Task uppgift : motor.getTaskService().createTaskQuery().list()) {
                String nyckel = uppgift.getTaskDefinitionKey();
                if (svar.containsKey(nyckel) ? svar.get(nyckel) == null : nyckel.equals("bedomAnsokan")) {
                    continue;
                }
                motor.getTaskService().complete(uppgift.getId(), svar.getOrDefault(nyckel, Map.of()));
                besvarade.add(nyckel);
                nagot = true;
            }
            for (var vantar : motor.getRuntimeService()
                    .createEventSubscriptionQuery()
                    .eventName("YttrandeInkom")
                    .list()) {
                motor.getRuntimeService().messageEventReceived("YttrandeInkom", vantar.getExecutionId());
                nagot = true;
            }
        }
    }

    private boolean utskick() {
        List<Job> jobb =
                motor.getManagementService().createJobQuery().messages().list();
        jobb.forEach(ett -> motor.getManagementService().executeJob(ett.getId()));
        return !jobb.isEmpty();
    }

    private void timer(String... vid) {
        for (String aktivitet : vid) {
            motor.getManagementService()
                    .executeJob(motor.getManagementService()
                            .createJobQuery()
                            .timers()
                            .activityId(aktivitet)
                            .list()
                            .get(0)
                            .getId());
        }
    }

    private void korreleraOmrade(String meddelande, String omrade) {
        motor.getRuntimeService()
                .createMessageCorrelation(meddelande)
                .processInstanceBusinessKey("ar1")
                .localVariableEquals("omrade", omrade)
                .correlate();
    }

    private String uppgift(String nyckel, String affarsnyckel) {
        return motor.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(nyckel)
                .processInstanceBusinessKey(affarsnyckel)
                .singleResult()
                .getId();
    }

    private List<String> oppna(String affarsnyckel) {
        return motor.getTaskService().createTaskQuery().processInstanceBusinessKey(affarsnyckel).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
