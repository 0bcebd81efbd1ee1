package se.nhv.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.ArendeId;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Svar;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Riktning;
import se.nhv.kalender.Kalender;
import se.nhv.test.Arendegang;
import se.nhv.test.Nhvtest;
import se.nhv.test.Personuppgifter;
import se.nhv.test.Steggang;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

@Nhvtest
class NomineringTest {
    private static final Nominerande TANDVARD = Nominerande.npo("tandvard");
    private static final Nominerande SODRA = Nominerande.samverkansregion("sodra");

    @Autowired
    Nomineringsfragor fragor;

    @Autowired
    Nomineringssvar svaren;

    @Autowired
    Rekryteringsoversikt oversikt;

    @Autowired
    Gruppplatser platser;

    @Autowired
    RekryteringService rekrytering;

    @Autowired
    Npooversikt npo;

    @Autowired
    ForslagService forslag;

    @Autowired
    FormularService formular;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    Besvarande besvarande;

    @Autowired
    KontoService konton;

    @Autowired
    HandlingService handlingar;

    @Autowired
    UtskickService utskick;

    @Autowired
    Handelselogg logg;

    @Autowired
    Kalender kalender;

    @Autowired
    Arendegang arendegang;

    @Autowired
    ProcessEngine motor;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Steggang gang;
    private Inloggad utredare;
    private LocalDate idag;
    private ArendeId id;

    @BeforeEach
    void ettArendeSomSkaHaEnGrupp() {
        gang = new Steggang(uppgifter, besvarande, konton, motor);
        utredare = gang.person("utredare1");
        idag = LocalDate.now(clock);
        id = forslag.foresla(
                new NyttForslag("tandvard", "Nomineringsprov " + System.nanoTime(), "Prov", Map.of(), null, null, null),
                utredare);
        gang.svara(id, "bedomForslag", "utredare1", Map.of("valet", "valj", "skal", "Många.", "omgang", "2027-1"));
    }

    private Set<Nominerande> alla() {
        return fragor.kanFragas(id).stream().map(Nominerandelage::vem).collect(Collectors.toSet());
    }

    private Nomineringsfragor.Utfall fragaAlla() {
        return fragor.fraga(id, alla(), idag.plusDays(40), utredare, UUID.randomUUID());
    }

    private Nominerandelage laget(Nominerande vem) {
        return oversikt.nominerande(id).stream()
                .filter(n -> n.vem().equals(vem))
                .findFirst()
                .orElseThrow();
    }

    private Gruppplats platsen(String samverkansregion) {
        return platser.i(id).stream()
                .filter(p -> samverkansregion.equals(p.samverkansregion()))
                .findFirst()
                .orElseThrow();
    }

    private List<Handling> utgaende() {
        return handlingar.handlingar(id).stream()
                .filter(h -> h.riktning() == Riktning.UTGAENDE)
                .toList();
    }

    /** As if what was asked had been asked some days ago. */
    private void forNagraDagarSedan() {
        jdbc.sql("UPDATE nomineringsfraga SET tid = tid - interval '3 days' WHERE vardomrade = :v")
                .param("v", id.varde())
                .update();
    }

    private static Map<String, ?> person(String namn, String epost) {
        return Map.of(
                "namn", namn,
                "epost", epost,
                "specialitet", "Kirurgi",
                "arbetsplats", "Sjukhuset",
                "roll", "sakkunnig",
                "tillfragan", "ja",
                "ersattareNamn", "Ersätt Are",
                "samverkansregion", "sodra");
    }

    private void sodraNominerar(String namn, String epost) {
        Uppgift uppgift = gang.oppna(id, "nominera").stream()
                .filter(u -> u.kravLokal("samverkansregion").equals("sodra"))
                .findFirst()
                .orElseThrow();
        gang.svara(
                uppgift,
                gang.person("region-12"),
                Map.of("kanNominera", "ja", "nominerade", List.of(person(namn, epost))));
    }

    private Svar svar(Map<String, ?> ifyllt) {
        return formular.granska(
                        formular.hamta(Nomineringssvar.FORMULAR),
                        Formulardata.av(ifyllt),
                        svaren.sammanhang(id, "tandvard"))
                .krav();
    }

    private Svar nej() {
        return svar(Map.of("kanNominera", "nej", "hinder", "Ingen har tid före sommaren."));
    }

    @Test
    void allaFragasMedEttRegistreratBrevVarOchUppgiftOchTimerFarDenDagenSomStarDar() {
        assertThat(alla()).hasSize(7).contains(TANDVARD, SODRA);

        assertThat(fragaAlla().antal()).isEqualTo(7);

        List<Utskick> mejl = utskick.iArende(id);
        assertThat(mejl).extracting(Utskick::lank).containsOnly("/nominera/" + id);
        assertThat(mejl).extracting(Utskick::mottagare).contains("npo-tandvard@demo.invalid", "region-12@demo.invalid");
        assertThat(utgaende())
                .hasSize(7)
                .extracting(Handling::rubrik)
                .allMatch(r -> r.startsWith("Nominera till sakkunniggruppen"));
        assertThat(utgaende()).extracting(Handling::motpart).contains("NPO Tandvård");
        assertThat(laget(SODRA).fragad()).isEqualTo(idag);
        assertThat(laget(SODRA).vantar()).isTrue();
        assertThat(gang.oppna(id, "nominera")).extracting(Uppgift::forfaller).containsOnly(idag.plusDays(40));
        assertThat(gang.jobb(id, "paminnNominering"))
                .extracting(j -> kalender.dag(j.getDuedate().toInstant()))
                .containsExactly(kalender.plusArbetsdagar(idag.plusDays(40), -5));
        assertThat(logg.alla(id.varde())).extracting(h -> h.handelse()).contains("NOMINERING_FRAGAD");

        assertThat(fragor.kanFragas(id)).isEmpty();
        assertThatThrownBy(() -> fragor.fraga(id, Set.of(TANDVARD), idag.plusDays(40), utredare, UUID.randomUUID()))
                .isInstanceOf(Avvisad.class);
    }

    @Test
    void enKortSistaDagPaminnerTidigastDagenEfter() {
        fragor.fraga(id, Set.of(SODRA), idag.plusDays(2), utredare, UUID.randomUUID());

        assertThat(gang.jobb(id, "paminnNominering"))
                .extracting(j -> kalender.dag(j.getDuedate().toInstant()))
                .containsExactly(idag.plusDays(1));
    }

    @Test
    void baraDenSomInteSvaratPaminnsAvUtredarenOchAvModellenOchEnGangOmDagen() {
        fragaAlla();
        assertThat(fragor.attPaminna(id)).isEmpty();
        forNagraDagarSedan();
        sodraNominerar("Kunnig Person", "kunnig@example.org");
        svaren.svara(id, "tandvard", nej(), gang.person("npo-tandvard"));
        int fore = utgaende().size();

        assertThat(fragor.attPaminna(id))
                .extracting(n -> n.vem().kod())
                .containsExactly("stockholm-gotland", "sydostra", "vastra", "mellansverige", "norra");
        assertThat(fragor.paminn(id, utredare, UUID.randomUUID()).antal()).isEqualTo(5);
        assertThatThrownBy(() -> fragor.paminn(id, utredare, UUID.randomUUID())).isInstanceOf(Inaktuell.class);
        assertThat(utgaende()).hasSize(fore + 5);
        gang.kor(id, "paminnNominering");
        gang.kor(id, "paminnNominerare");
        assertThat(utgaende()).hasSize(fore + 5);

        assertThat(laget(SODRA).svarat()).isEqualTo(idag);
        assertThat(laget(SODRA).vantar()).isFalse();
        assertThat(laget(TANDVARD).hinder()).isEqualTo("Ingen har tid före sommaren.");
        assertThat(laget(Nominerande.samverkansregion("norra")).paminnd()).isEqualTo(idag);
    }

    @Test
    void modellensPaminnelseGarTillDemSomVantarOchRegistreras() {
        fragor.fraga(id, Set.of(TANDVARD, SODRA), idag.plusDays(40), utredare, UUID.randomUUID());
        forNagraDagarSedan();

        gang.kor(id, "paminnNominering");
        gang.kor(id, "paminnNominerare");

        assertThat(utgaende())
                .filteredOn(h -> h.rubrik().startsWith("Påminnelse: nominera"))
                .extracting(Handling::motpart)
                .hasSize(7)
                .contains("NPO Tandvård");
        assertThat(laget(TANDVARD).paminnd()).isEqualTo(idag);
        assertThat(laget(TANDVARD).fragad()).isEqualTo(idag.minusDays(3));
    }

    @Test
    void narSistaDagenHarGattPaminnerModellenIgenOchDaBaraDemSomAnnuVantar() {
        fragaAlla();
        forNagraDagarSedan();
        sodraNominerar("Kunnig Person", "kunnig.igen@example.org");
        assertThat(gang.jobb(id, "nomineringenForsenad"))
                .extracting(j -> kalender.dag(j.getDuedate().toInstant()))
                .containsExactly(kalender.plusArbetsdagar(idag.plusDays(40), 1));

        gang.kor(id, "nomineringenForsenad");
        gang.kor(id, "paminnNominerare");

        assertThat(laget(SODRA).paminnd()).isNull();
        assertThat(laget(Nominerande.samverkansregion("norra")).paminnd()).isEqualTo(idag);
    }

    @Test
    void ettNpoSvararEnGangOchSvaretRegistrerasMedanPersonernaBaraStarIDomanen() {
        int nominerat = rad().nominerat();
        fragaAlla();
        assertThat(oversikt.vantarPa("tandvard")).contains(id);
        Svar ja = svar(
                Map.of("kanNominera", "ja", "nominerade", List.of(person("Tand Kunnig", "tand.kunnig@example.org"))));
        assertThatThrownBy(() -> svaren.svara(id, "tandvard", ja, gang.person("npo-primarvard")))
                .isInstanceOf(Nekad.class);
        assertThatThrownBy(() -> svaren.svara(id, "primarvard", ja, gang.person("npo-primarvard")))
                .isInstanceOf(Inaktuell.class);

        svaren.svara(id, "tandvard", ja, gang.person("npo-tandvard"));

        assertThatThrownBy(() -> svaren.svara(id, "tandvard", ja, gang.person("npo-tandvard")))
                .isInstanceOf(Inaktuell.class);
        assertThat(handlingar.handlingar(id))
                .filteredOn(
                        h -> h.riktning() == Riktning.INKOMMEN && h.motpart().equals("NPO Tandvård"))
                .extracting(Handling::rubrik)
                .contains("Nominering till sakkunniggruppen");
        assertThat(oversikt.vantarPa("tandvard")).doesNotContain(id);
        assertThat(rad().nominerat()).isEqualTo(nominerat + 1);
        Gruppplats.Nominerad nominerad = platsen("sodra").nominerade().get(0);
        assertThat(nominerad.av()).isEqualTo("NPO Tandvård");
        assertThat(nominerad.nominering().ersattareNamn()).isEqualTo("Ersätt Are");
        assertThat(nominerad.nominering().tillfragan()).isEqualTo(Tillfragan.JA);
        assertThat(nominerad.lage()).isEqualTo(Rekryteringslage.PAGAR);
        assertThat(Personuppgifter.funna(jdbc)).isEmpty();
    }

    private Nporad rad() {
        return npo.alla(idag.getYear()).stream()
                .filter(r -> r.kod().equals("tandvard"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void platsernaVisarVemSomSaknasTillsAllaArUtseddaOchSedanPaborjade() {
        sodraNominerar("Någon Annan", "nagon.annan@example.org");
        gang.oppna(id, "nominera")
                .forEach(u -> gang.svara(u, utredare, Map.of("kanNominera", "nej", "hinder", "Ingen finns.")));
        assertThat(platsen("sodra").lage()).isEqualTo(Rekryteringslage.PAGAR);
        utse(List.of("sakkunnig3"), "nej");

        assertThat(platsen("sodra").lage()).isEqualTo(Rekryteringslage.UTSEDD);
        assertThat(platsen("sodra").nominerade().get(0).lage()).isNull();
        assertThat(platsen("norra").lage()).isEqualTo(Rekryteringslage.PAGAR);
        assertThat(Gruppplatser.lage(platser.i(id))).isEqualTo(Rekryteringslage.PAGAR);
        assertThat(fragor.kanFragas(id)).extracting(Nominerandelage::vem).doesNotContain(SODRA);

        arendegang.tills(id, "deklareraJav", arendegang.rakt());
        assertThat(Gruppplatser.lage(platser.i(id))).isEqualTo(Rekryteringslage.UTSEDD);
        assertThatThrownBy(this::fragaAlla).isInstanceOf(Inaktuell.class);

        arendegang.tills(id, "besvaraFragor", arendegang.rakt());
        assertThat(platsen("sodra").lage()).isEqualTo(Rekryteringslage.PABORJAD);
        assertThat(Gruppplatser.lage(platser.i(id))).isEqualTo(Rekryteringslage.PABORJAD);
    }

    private void utse(List<String> sakkunniga, String fulltalig) {
        gang.svara(
                id,
                "utseGrupp",
                "utredare1",
                Map.of(
                        "ledamoter",
                        sakkunniga.stream()
                                .map(s -> DemoKonton.id(s).toString())
                                .toList(),
                        "gruppenFulltalig",
                        fulltalig,
                        "saknas",
                        "Fem saknas."));
    }

    @Test
    void denSomNomineradesOchUtsagsKannsIgenPaAdressen() {
        sodraNominerar("Sakkunnig Tre", "SAKKUNNIG3@demo.invalid");
        gang.oppna(id, "nominera")
                .forEach(u -> gang.svara(u, utredare, Map.of("kanNominera", "nej", "hinder", "Ingen finns.")));
        utse(List.of("sakkunnig3"), "nej");

        assertThat(platsen("sodra").nominerade().get(0).lage()).isEqualTo(Rekryteringslage.UTSEDD);
    }

    @Test
    void baraUtredareOchChefFragarOchBaraMedEnMojligSistaDag() {
        for (String vem : List.of("npo-tandvard", "registrator1", "region-12", "sakkunnig1")) {
            assertThatThrownBy(() ->
                            fragor.fraga(id, Set.of(SODRA), idag.plusDays(20), gang.person(vem), UUID.randomUUID()))
                    .isInstanceOf(Nekad.class);
        }
        for (LocalDate dag : new LocalDate[] {idag, idag.minusDays(1), idag.plusMonths(7), LocalDate.MAX}) {
            assertThatThrownBy(() -> fragor.fraga(id, Set.of(SODRA), dag, utredare, UUID.randomUUID()))
                    .isInstanceOf(Avvisad.class);
        }
        assertThatThrownBy(() -> fragor.fraga(id, Set.of(), idag.plusDays(20), utredare, UUID.randomUUID()))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> fragor.fraga(
                        id, Set.of(Nominerande.npo("primarvard")), idag.plusDays(20), utredare, UUID.randomUUID()))
                .isInstanceOf(Avvisad.class);
        assertThat(utgaende()).isEmpty();
    }

    @Test
    void denSomIngenKanSkrivaTillArInteFragad() {
        jdbc.sql("UPDATE konto SET epost = NULL WHERE anvandarnamn = 'npo-tandvard'")
                .update();
        try {
            assertThat(fragaAlla().utanAdress()).containsExactly("NPO Tandvård");
            assertThat(laget(TANDVARD).fragad()).isNull();
        } finally {
            jdbc.sql("UPDATE konto SET epost = 'npo-tandvard@demo.invalid' WHERE anvandarnamn = 'npo-tandvard'")
                    .update();
        }
    }
}
