package se.nhv.remiss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.nhv.anvandare.Roll;
import se.nhv.fel.Avvisad;
import se.nhv.remiss.Remissutskick;
import se.nhv.test.Nhvtest;
import se.nhv.test.Som;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickId;

/**
 * What an instans has written and not sent is its own (TF 2 kap. 13 §): every page, file, search and API that the agency can
 * open is opened, and it is nowhere.
 */
@Nhvtest
class EgetUtrymmeTest extends Svarsprov {
    private static final String HEMLIGT = "krabbnebulosan";
    private static final Set<String> UTAN = Set.of("/error", "/actuator/health/**");

    @Autowired
    ApplicationContext context;

    @Autowired
    Remissutskick remissutskick;

    @Test
    void ingenVidMyndighetenNarDetSomInteArSkickatPaNagonAdress() throws Exception {
        assertThat(svarskod(klick(lank + "/utkast")
                        .param("svarFor", "Region Skåne " + HEMLIGT)
                        .param("avstar", "nej")
                        .param("svar[0].motivering", "Vi överväger " + HEMLIGT)))
                .isEqualTo(200);
        mvc.perform(klick(lank + "/dela")
                .param("nyckel", UUID.randomUUID().toString())
                .param("till", "Kollegan " + HEMLIGT)
                .param("ratt", "godkanna"));
        assertThat(sida(lank)).as("the instans itself sees it").contains(HEMLIGT);
        List<String> idn = idn();

        Set<String> lackor = new TreeSet<>();
        int sedda = 0;
        for (Roll roll : List.of(Roll.UTREDARE, Roll.CHEF, Roll.ADMINISTRATOR, Roll.REGISTRATOR)) {
            RequestPostProcessor person =
                    Som.person(konton.medGrupp(roll.kod()).get(0).inloggad());
            for (String adress : adresser(idn)) {
                MockHttpServletResponse svar =
                        mvc.perform(get(adress).with(person)).andReturn().getResponse();
                if (svar.getStatus() == 200) {
                    sedda++;
                }
                if (svar.getContentAsString().contains(HEMLIGT)) {
                    lackor.add(roll + " " + adress);
                }
            }
            for (String fraga : List.of("/sok?q=" + HEMLIGT, "/arenden?q=" + HEMLIGT, "/diarium?q=" + HEMLIGT)) {
                // What was searched for stands in the field; nothing is found.
                assertThat(mvc.perform(get(fraga).with(person))
                                .andReturn()
                                .getResponse()
                                .getContentAsString())
                        .as(roll + " " + fraga)
                        .doesNotContain("Vi överväger", "Region Skåne " + HEMLIGT);
            }
        }
        System.out.println("Eget utrymme: " + sedda + " sidor lästa");

        assertThat(lackor).isEmpty();
        assertThat(sedda).isGreaterThan(80);
    }

    /** Every address that answers GET, with every id that has to do with the case in each of its places. */
    private List<String> adresser(List<String> idn) {
        List<String> ut = new ArrayList<>();
        context.getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(m -> m.getHandlerMethods().keySet().stream())
                .filter(i -> i.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(i -> i.getPatternValues().stream())
                .filter(p -> !UTAN.contains(p) && !p.startsWith("/yttrande/"))
                .sorted()
                .distinct()
                .forEach(p -> {
                    if (!p.contains("{")) {
                        ut.add(p);
                        return;
                    }
                    idn.forEach(i -> ut.add(p.replaceFirst("\\{[^}]*}", i).replaceAll("\\{[^}]*}", idn.get(0))));
                });
        return ut;
    }

    /** The case, its remiss, the mails, and the names that the draft is kept under. */
    private List<String> idn() {
        List<String> idn = new ArrayList<>(List.of(id.toString(), remiss().toString()));
        utskick.iArende(id).forEach(u -> idn.add(u.id().toString()));
        jdbc.sql("SELECT uppgift, person FROM utkast WHERE innehall::text LIKE '%' || :h || '%'")
                .param("h", HEMLIGT)
                .query((rs, rad) -> Map.of("uppgift", rs.getString(1), "person", rs.getString(2)))
                .list()
                .forEach(u -> idn.addAll(u.values()));
        assertThat(idn).hasSizeGreaterThan(5);
        return idn;
    }

    @Test
    void enNyLankGarBaraTillInstansenOchSynsInteHosMyndigheten() throws Exception {
        remissutskick.skickaNyLank(id, "region-12", UUID.randomUUID());
        String hemligheten = lank("region-12").substring("/yttrande/".length());

        for (String adress : List.of("/arenden/" + id + "/utskick", "/arenden/" + id, "/arenden/" + id + "/remiss")) {
            assertThat(mvc.perform(get(adress).with(Som.konto("utredare1", "utredare")))
                            .andReturn()
                            .getResponse()
                            .getContentAsString())
                    .doesNotContain(hemligheten);
        }
    }

    /** Before anything is written a wrong address is put right; afterwards it would open what the instans has written. */
    @Test
    void lankenGarInteTillNagonNyNarInstansenHarBorjatSkriva() throws Exception {
        UtskickId brev = brevTill("region-12");
        gickInteIvagForst(brev);
        utskick.forsokIgen(brev, "ratt.adress@example.org");
        gickInteIvagForst(brev);

        genomlast(lank, ifyllt(lank, "tillstyrker", "Bara vårt, än så länge."));

        assertThatThrownBy(() -> utskick.forsokIgen(brev, "utredaren@example.org"))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("har börjat skriva");
        nyKontakt("region-12", "utredaren@example.org");
        assertThatThrownBy(() -> remissutskick.skickaNyLank(id, "region-12", true, UUID.randomUUID()))
                .isInstanceOf(Avvisad.class)
                .hasMessageContaining("har börjat skriva");
        assertThat(sida(lank)).contains("Bara vårt, än så länge.");
        assertThat(utskick.iArende(id)).extracting(Utskick::mottagare).doesNotContain("utredaren@example.org");

        nyKontakt("region-13", "ny.registrator@example.org");
        remissutskick.skickaNyLank(id, "region-13", true, UUID.randomUUID());
        assertThat(utskick.iArende(id)).extracting(Utskick::mottagare).contains("ny.registrator@example.org");
    }

    @AfterEach
    void registretSomDetVar() {
        jdbc.sql("DELETE FROM remissinstans_kontakt WHERE funktion = 'Prov'").update();
    }

    private UtskickId brevTill(String instans) {
        return utskick.iArende(id).stream()
                .filter(u -> u.mottagare().equals(instans + "@demo.invalid"))
                .map(Utskick::id)
                .findFirst()
                .orElseThrow();
    }

    private void gickInteIvagForst(UtskickId brev) {
        jdbc.sql("UPDATE utskick SET forsok = 1 WHERE id = :id")
                .param("id", brev.varde())
                .update();
    }

    private void nyKontakt(String instans, String epost) {
        jdbc.sql("""
                        INSERT INTO remissinstans_kontakt (id, instans, epost, funktion, fran, tid)
                        VALUES (gen_random_uuid(), :instans, :epost, 'Prov', :fran, :tid)
                        """)
                .param("instans", instans)
                .param("epost", epost)
                .param("fran", LocalDate.now(clock))
                .param("tid", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
