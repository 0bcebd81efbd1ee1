package se.nhv.tidsatgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import se.nhv.anvandare.HarInloggad;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.gui.Texter;
import se.nhv.test.Nhvtest;

/** The room in the whole application: figures by year, the view of a case, and the model's words through to the rows. */
@Nhvtest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TidsatgangsidaTest {
    private ArendeId klart;
    private ArendeId oppet;

    @Autowired
    private TidsatgangService tid;

    @Autowired
    private TidsatgangTasks tasks;

    @Autowired
    private Tidsfigurer figurer;

    @Autowired
    private Tidvyer vyer;

    @Autowired
    private Normtider normer;

    @Autowired
    private ArendeService arenden;

    @Autowired
    private OmradeService omraden;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ThymeleafViewResolver mallar;

    @Autowired
    private TransactionTemplate transaktion;

    @BeforeAll
    void tvaVardomraden() {
        klart = arenden.nyttVardomrade("Provvård A", true);
        oppet = arenden.nyttVardomrade("Provvård B", false);
        transaktion.executeWithoutResult(status -> {
            tid.lasIn(
                    new Objekt(klart, null),
                    List.of(
                            steg(1, "2021-01-01", "2021-03-02", Agare.REGIONERNA),
                            steg(2, "2021-03-02", "2021-09-18", Agare.SAKKUNNIGGRUPP),
                            steg(3, "2021-09-18", "2022-01-01", Agare.REMISSINSTANSER),
                            steg(4, "2022-01-01", "2022-02-01", Agare.SOCIALSTYRELSEN)));
            OmradeId omrade = omraden.nytt(klart, "Provområde", "def", 2, LocalDate.of(2022, 2, 1), "beslut", true);
            tid.lasIn(
                    new Objekt(klart, omrade),
                    List.of(
                            steg(5, "2022-02-01", "2022-05-01", Agare.REGIONERNA),
                            steg(6, "2022-05-01", "2022-06-01", Agare.B2),
                            steg(7, "2022-06-01", "2023-03-08", Agare.NAMNDEN),
                            steg(8, "2023-03-08", null, Agare.SOCIALSTYRELSEN)));
            tid.lasIn(new Objekt(oppet, null), List.of(steg(2, "2024-01-01", null, Agare.SAKKUNNIGGRUPP)));
        });
    }

    private static HistorisktSteg steg(int nr, String fran, @Nullable String till, Agare agare) {
        return new HistorisktSteg(
                Steg.nr(nr), LocalDate.parse(fran), till == null ? null : LocalDate.parse(till), agare, nr < 3);
    }

    /** Other tests have cases of their own in the same database. */
    private List<Vardomradestid> mina(@Nullable Integer ar) {
        return figurer.perVardomrade(ar).stream()
                .filter(v -> v.arende().objekt().arende().equals(klart)
                        || v.arende().objekt().arende().equals(oppet))
                .toList();
    }

    @Test
    void figurensBestandArDemSomRemitteradesEllerBeslutadesUnderAret() {
        Map<Integer, Integer> antal = Map.of(2020, 0, 2021, 1, 2022, 1, 2023, 1, 2024, 0);
        antal.forEach((ar, n) -> assertThat(mina(ar)).as("%d", ar).hasSize(n));
        assertThat(mina(null)).hasSize(2);
        assertThat(figurer.ar()).containsSubsequence(2023, 2022, 2021);
    }

    @Test
    void dagarnaArRaknadeForHand() {
        Vardomradestid a = mina(2023).get(0);
        assertThat(a.arende().namn()).isEqualTo("Provvård A");
        assertThat(a.arende().steg()).extracting(Stegtid::dagar).containsExactly(60, 200, 105, 31);
        assertThat(a.omraden().get(0).steg().subList(0, 3))
                .extracting(Stegtid::dagar)
                .containsExactly(89, 31, 280);
        assertThat(a.genomlysningTillNamnd()).isEqualTo(736);
        assertThat(a.pagar()).isFalse();
        assertThat(mina(null).get(1).pagar()).isTrue();
    }

    @Test
    void agarnasDagarSummerarTillAllaDagar() {
        int perSteg = figurer.perVardomrade(null).stream()
                .mapToInt(v -> v.arende().dagar(1, 8)
                        + v.omraden().stream().mapToInt(o -> o.dagar(1, 8)).sum())
                .sum();
        assertThat(figurer.perAgare((Integer) null).stream()
                        .mapToInt(Agardagar::dagar)
                        .sum())
                .isEqualTo(perSteg);
    }

    @Test
    void normenKommerUrBeslutstabellen() {
        LocalDate dag = LocalDate.of(2024, 1, 1);
        assertThat(normer.dagar(Steg.GENOMLYSNING, dag)).hasValue(213);
        assertThat(normer.dagar(Steg.KARTLAGGNING, dag)).isEmpty();
        assertThat(normer.genomlysningTillNamnd(dag)).isPresent();
        assertThat(normer.klarSenast(Steg.GENOMLYSNING, dag)).contains(LocalDate.of(2024, 8, 1));
        Stegnu nu = Objects.requireNonNull(vyer.nu(new Objekt(oppet, null)));
        assertThat(nu.forsenad()).isTrue();
        assertThat(nu.klarSenast()).isEqualTo("2024-08-01");
    }

    @Test
    void modellensOrdBlirRader() {
        ArendeId ny = transaktion.execute(s -> arenden.nyttVardomrade("Provvård C", true));
        transaktion.executeWithoutResult(s -> {
            tasks.stegBorjar(ny.toString(), "2");
            tasks.agare(ny.toString(), "SAKKUNNIGGRUPP", "VANTAR_SVAR");
            tasks.pausa(ny.toString());
        });
        assertThat(tid.forArende(ny)).singleElement().matches(i -> i.orsak() == Orsak.PAUSAD);
        assertThat(arenden.hamta(ny).steg()).isEqualTo(Steg.GENOMLYSNING);
        transaktion.executeWithoutResult(s -> tasks.avsluta(ny.toString()));
        assertThat(tid.forArende(ny)).isEmpty();
    }

    @Test
    void sidanVisarFigurenSomTabell() throws Exception {
        HarInloggad chef = () -> new Inloggad(new KontoId(UUID.randomUUID()), "Chef 1 (demo)", Set.of("chef"));
        String html = mvc.perform(get("/tidsatgang?ar=2023&sortera=dagar&riktning=fallande")
                        .with(authentication(new TestingAuthenticationToken(chef, null, "ROLE_CHEF"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(html)
                .contains("Provvård A", "Provområde", "data-dagar=\"280\"", "data-hela=\"736\"", "Remissinstanserna")
                .contains("aria-sort=\"descending\"", "/tidsatgang?sortera=namn&amp;ar=2023")
                .doesNotContain("Provvård B", "??", " style=");
    }

    @Test
    void delenForArendesidanVisarStegMotNorm() throws Exception {
        MockHttpServletResponse svar = new MockHttpServletResponse();
        View vy =
                Objects.requireNonNull(mallar.resolveViewName("tidsatgang/fragment :: tid(vy=${vy})", Texter.SVENSKA));
        vy.render(Map.of("vy", vyer.av(klart)), new MockHttpServletRequest(), svar);
        assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                .contains("13 dagar under norm", "Nämnden", "<rect class=\"steg-2\"", "Provområde")
                .doesNotContain("??", " style=");
    }
}
