package se.nhv.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Riktning;
import se.nhv.register.Register;
import se.nhv.test.Nhvtest;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

@Nhvtest
class NpodialogTest {
    @Autowired
    Npooversikt oversikt;

    @Autowired
    Npofragor fragor;

    @Autowired
    Avstamningar avstamningar;

    @Autowired
    ForslagService forslag;

    @Autowired
    Bruttolista bruttolista;

    @Autowired
    ArendeService arenden;

    @Autowired
    HandlingService handlingar;

    @Autowired
    UtskickService utskick;

    @Autowired
    Handelselogg logg;

    @Autowired
    KontoService konton;

    @Autowired
    Register register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Inloggad utredare;
    private LocalDate idag;

    @BeforeEach
    void ingenAnnanHarFragats() {
        jdbc.sql("DELETE FROM npo_fraga").update();
        utredare = person("utredare1");
        idag = LocalDate.now(clock);
    }

    private Inloggad person(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn).map(Konto::inloggad).orElseThrow();
    }

    private Nporad rad(String npo) {
        return oversikt.alla(idag.getYear()).stream()
                .filter(r -> r.kod().equals(npo))
                .findFirst()
                .orElseThrow();
    }

    private void fraga(String npo) {
        fragor.fraga(npo, idag.plusDays(30), utredare, UUID.randomUUID());
    }

    /** As if what was asked had been asked some days ago. */
    private void forNagraDagarSedan() {
        jdbc.sql("UPDATE npo_fraga SET tid = tid - interval '3 days'").update();
    }

    private List<Handling> brev() {
        return handlingar.handlingar(arenden.bruttolistan());
    }

    private List<Utskick> mejl() {
        return utskick.iArende(arenden.bruttolistan());
    }

    @Test
    void enFragaBlirEttMejlEnRegistreradHandlingOchEnRadILoggen() {
        int mejlFore = mejl().size();
        int brevFore = brev().size();

        fraga("tandvard");

        assertThat(mejl()).hasSize(mejlFore + 1);
        Utskick mejlet = mejl().get(0);
        assertThat(mejlet.mottagare()).isEqualTo("npo-tandvard@demo.invalid");
        assertThat(mejlet.lank()).isEqualTo("/npo/tandvard");
        assertThat(mejlet.text()).contains("Tandvård");
        assertThat(brev()).hasSize(brevFore + 1);
        Handling brevet = brev().get(brevFore);
        assertThat(brevet.riktning()).isEqualTo(Riktning.UTGAENDE);
        assertThat(brevet.motpart()).isEqualTo("NPO Tandvård");
        assertThat(brevet.samling()).isNotNull();
        assertThat(logg.alla(ArendeId.BRUTTOLISTAN.varde()).get(0).handelse()).isEqualTo("NPO_FRAGAD");
        assertThat(rad("tandvard").fragad()).isEqualTo(idag);
        assertThat(rad("tandvard").sistaDag()).isEqualTo(idag.plusDays(30));
        assertThat(rad("tandvard").harInteSvarat()).isTrue();
        assertThat(rad("primarvard").harInteSvarat()).isFalse();
    }

    @Test
    void allaFragasEnGangOmDagenOchSammaNyckelHarEnVerkan() {
        fraga("tandvard");
        UUID nyckel = UUID.randomUUID();
        int fore = mejl().size();
        int brevFore = brev().size();

        assertThat(fragor.fragaAlla(idag.plusDays(30), utredare, nyckel).antal())
                .isEqualTo(register.npo().size() - 1);
        assertThatThrownBy(() -> fragor.fragaAlla(idag.plusDays(30), utredare, nyckel))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> fragor.fragaAlla(idag.plusDays(30), utredare, UUID.randomUUID()))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> fraga("tandvard")).isInstanceOf(Inaktuell.class);

        assertThat(register.npo()).hasSize(26);
        assertThat(mejl()).hasSize(fore + 25);
        assertThat(brev()).hasSize(brevFore + 25);
    }

    @Test
    void baraDenSomInteGjortNagotSedanHonFragadesPaminnsOchBaraEnGangOmDagen() {
        // The silent one is an NPO for which no other test proposes anything: that could have been on these very days.
        Stream.of("tandvard", "primarvard", "levnadsvanor", "medicinsk-diagnostik")
                .forEach(this::fraga);
        assertThat(fragor.attPaminna()).isEmpty();
        assertThatThrownBy(() -> fragor.paminn(utredare, UUID.randomUUID())).isInstanceOf(Inaktuell.class);
        forNagraDagarSedan();
        ArendeId id = foresla("tandvard");
        forslag.stod(id, "primarvard", "Vi ser samma behov.", utredare);
        jdbc.sql("DELETE FROM prioritering WHERE npo = 'levnadsvanor'").update();
        forslag.prioritera(id, new Prioritering("levnadsvanor", 1, null), utredare);

        assertThat(fragor.attPaminna()).extracting(Nporad::kod).containsExactly("medicinsk-diagnostik");
        assertThat(fragor.paminn(utredare, UUID.randomUUID()).antal()).isEqualTo(1);

        assertThat(mejl().get(0).mottagare()).isEqualTo("npo-medicinsk-diagnostik@demo.invalid");
        assertThat(rad("medicinsk-diagnostik").paminnd()).isEqualTo(idag);
        assertThat(rad("medicinsk-diagnostik").fragad()).isEqualTo(idag.minusDays(3));
        assertThatThrownBy(() -> fragor.paminn(utredare, UUID.randomUUID())).isInstanceOf(Inaktuell.class);
    }

    private ArendeId foresla(String npo) {
        return forslag.foresla(
                new NyttForslag(npo, "Dialogprov " + System.nanoTime(), "Prov", Map.of(), null, null, null), utredare);
    }

    private List<Integer> antal(int ar) {
        return oversikt.alla(ar).stream().map(Nporad::antal).toList();
    }

    @Test
    void detSomKommerRaknasIArDetKom() {
        Nporad fore = rad("nervsystemets-sjukdomar");
        List<Integer> aretInnan = antal(idag.getYear() - 1);
        ArendeId id = foresla("nervsystemets-sjukdomar");
        forslag.stod(foresla("tandvard"), "nervsystemets-sjukdomar", "Samma behov.", utredare);
        jdbc.sql("""
                        INSERT INTO nominering (id, vardomrade, samverkansregion, npo, namn, nominerad_av, tid)
                        SELECT :id, :v, 'sodra', 'nervsystemets-sjukdomar', 'Prov', k.id, :tid FROM konto k
                         WHERE k.anvandarnamn = 'npo-nervsystemets-sjukdomar'
                        """)
                .param("id", UUID.randomUUID())
                .param("v", id.varde())
                .param("tid", clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        Nporad efter = rad("nervsystemets-sjukdomar");
        assertThat(efter.forslag()).isEqualTo(fore.forslag() + 1);
        assertThat(efter.stod()).isEqualTo(fore.stod() + 1);
        assertThat(efter.nominerat()).isEqualTo(fore.nominerat() + 1);
        assertThat(antal(idag.getYear() - 1)).isEqualTo(aretInnan);
        assertThat(oversikt.forslag("nervsystemets-sjukdomar"))
                .extracting(Bruttorad::id)
                .contains(id);
    }

    @Test
    void sistaDagenLiggerFramforOchNaraNog() {
        for (LocalDate dag : new LocalDate[] {idag, idag.minusDays(1), idag.plusYears(2), LocalDate.MAX}) {
            assertThatThrownBy(() -> fragor.fraga("tandvard", dag, utredare, UUID.randomUUID()))
                    .isInstanceOf(Avvisad.class);
        }
        assertThatThrownBy(() -> fragor.fragaAlla(null, utredare, UUID.randomUUID()))
                .isInstanceOf(Avvisad.class);
        assertThat(rad("tandvard").fragad()).isNull();
    }

    @Test
    void denSomIngenKanSkrivaTillArInteFragad() {
        jdbc.sql("UPDATE konto SET epost = NULL WHERE anvandarnamn = 'npo-tandvard'")
                .update();
        try {
            int brevFore = brev().size();
            assertThatThrownBy(() -> fraga("tandvard")).isInstanceOf(Avvisad.class);
            assertThat(rad("tandvard").fragad()).isNull();
            assertThat(brev()).hasSize(brevFore);
            assertThat(fragor.fragaAlla(idag.plusDays(30), utredare, UUID.randomUUID())
                            .utanAdress())
                    .containsExactly("Tandvård");
        } finally {
            jdbc.sql("UPDATE konto SET epost = 'npo-tandvard@demo.invalid' WHERE anvandarnamn = 'npo-tandvard'")
                    .update();
        }
    }

    private NyAvstamning avstamning(
            String npo, LocalDate dag, String anteckning, @Nullable LocalDate nasta, @Nullable UUID ersatter) {
        return new NyAvstamning(npo, dag, "NPO:s ordförande", anteckning, "Två förslag", nasta, ersatter);
    }

    @Test
    void enAnteckningRattasMedEnNyOchStarSjalvKvar() {
        avstamningar.anteckna(
                avstamning("endokrina-sjukdomar", idag.minusDays(9), "Först", idag.minusDays(1), null),
                utredare,
                UUID.randomUUID());
        Avstamning forst = avstamningar.med("endokrina-sjukdomar").get(0);
        assertThat(forst.av()).isEqualTo(utredare.id());
        assertThat(rad("endokrina-sjukdomar").avstamningForsenad(idag)).isTrue();

        avstamningar.anteckna(
                avstamning("endokrina-sjukdomar", idag.minusDays(9), "Rättad", idag.plusDays(60), forst.id()),
                utredare,
                UUID.randomUUID());

        assertThat(avstamningar.med("endokrina-sjukdomar"))
                .filteredOn(a -> a.id().equals(forst.id()) || forst.id().equals(a.ersatter()))
                .extracting(Avstamning::anteckning, Avstamning::rattad)
                .containsExactlyInAnyOrder(tuple("Rättad", false), tuple("Först", true));
        assertThat(rad("endokrina-sjukdomar").avstamd()).isEqualTo(idag.minusDays(9));
        assertThat(rad("endokrina-sjukdomar").nasta()).isEqualTo(idag.plusDays(60));
        assertThat(rad("endokrina-sjukdomar").avstamningForsenad(idag)).isFalse();
        assertThatThrownBy(() -> avstamningar.anteckna(
                        avstamning("endokrina-sjukdomar", idag, "Samtidigt", null, forst.id()),
                        utredare,
                        UUID.randomUUID()))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> jdbc.sql("UPDATE npo_avstamning SET anteckning = 'x' WHERE id = :id")
                        .param("id", forst.id())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThat(brev().stream().map(Handling::rubrik)).anyMatch(r -> r.startsWith("Rättad anteckning"));
    }

    @Test
    void baraUtredareOchChefSkriverOchEttNpoSerBaraSitt() {
        Inloggad npo = person("npo-levnadsvanor");
        assertThat(oversikt.hamta("levnadsvanor", npo).namn()).isEqualTo("Levnadsvanor");
        assertThatThrownBy(() -> oversikt.hamta("tandvard", npo)).isInstanceOf(Nekad.class);
        assertThatThrownBy(() -> oversikt.hamta("finns-inte", utredare)).isInstanceOf(Saknas.class);
        for (Inloggad vem : List.of(npo, person("registrator1"), person("sakkunnig1"))) {
            assertThatThrownBy(() -> fragor.fragaAlla(idag.plusDays(30), vem, UUID.randomUUID()))
                    .isInstanceOf(Nekad.class);
            assertThatThrownBy(() -> avstamningar.anteckna(
                            avstamning("levnadsvanor", idag, "x", null, null), vem, UUID.randomUUID()))
                    .isInstanceOf(Nekad.class);
        }
        avstamningar.anteckna(
                avstamning("levnadsvanor", idag, "Chefens", null, null), person("chef1"), UUID.randomUUID());
    }

    @Test
    void bruttolistanSjalvStarIDiarietMenInteBlandVardomradena() {
        ArendeId sjalv = arenden.bruttolistan();

        assertThat(arenden.alla()).extracting(Arende::id).doesNotContain(sjalv);
        assertThat(arenden.allaIDiariet()).extracting(Arende::id).contains(sjalv);
        assertThat(bruttolista.allaRader(Bruttofraga.alla()))
                .extracting(Bruttorad::id)
                .doesNotContain(sjalv);
        assertThatThrownBy(() -> forslag.stod(sjalv, "tandvard", "x", utredare)).isInstanceOf(Inaktuell.class);
        assertThat(arenden.hamta(sjalv).dnr()).isNull();
    }
}
