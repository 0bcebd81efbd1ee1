package se.nhv.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Kontoinbjudan;
import se.nhv.anvandare.Roll;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.formular.FormularService;
import se.nhv.formular.Val;
import se.nhv.handling.HandlingService;
import se.nhv.test.Arendeprov;
import se.nhv.test.Personuppgifter;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** Somebody whom nobody at the agency has met is nominated, appointed, and can sign in to the first task. */
class KontoFranNomineringTest extends Arendeprov {
    @Autowired
    Kontoinbjudan inbjudan;

    @Autowired
    KontoService konton;

    @Autowired
    Besvarande besvarande;

    @Autowired
    FormularService formular;

    @Autowired
    UtskickService utskick;

    @Autowired
    HandlingService handlingar;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private ArendeId id;
    private String namn;
    private String asa;
    private String ersattare;
    private Uppgift utse;

    @BeforeEach
    void sodraHarNominerat() {
        String prov = Long.toString(System.nanoTime());
        namn = "Åsa Överläkare-Lundström " + prov;
        asa = "Asa.Overlakare." + prov + "@example.org";
        ersattare = "ersattare." + prov + "@example.org";
        id = gang.foreslaget("Konton från nomineringar " + prov);
        gang.tills(id, "nominera", gang.rakt());
        for (Uppgift u : resa.oppna(id, "nominera")) {
            boolean sodra = u.kravLokal("samverkansregion").equals("sodra");
            resa.svara(
                    u,
                    sodra
                            ? Map.of("kanNominera", "ja", "nominerade", List.of(nominerad()))
                            : Map.of("kanNominera", "nej", "hinder", "Ingen finns."));
        }
        utse = resa.oppna(id, "utseGrupp").get(0);
    }

    private Map<String, String> nominerad() {
        return Map.of(
                "namn", namn,
                "epost", asa,
                "specialitet", "Kirurgi",
                "arbetsplats", "Sjukhuset",
                "roll", "sakkunnig",
                "tillfragan", "ja",
                "ersattareNamn", "Örjan Ersättare",
                "ersattareEpost", ersattare);
    }

    private List<Val> kandidater() {
        var sammanhang = besvarande.sammanhang(utse, resa.svarande(utse));
        return sammanhang.val().getOrDefault("kandidater", List.of());
    }

    private String val(String namn) {
        return kandidater().stream()
                .filter(v -> v.etikett().startsWith(namn))
                .map(Val::varde)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void denSomUtsesFarKontoBrevOchUppgiftOchKanLoggaIn() throws Exception {
        assertThat(kandidater())
                .extracting(Val::etikett)
                .anyMatch(e -> e.startsWith(namn + " – Södra") && e.contains(asa))
                .anyMatch(e -> e.startsWith("Örjan Ersättare – Södra"));
        assertThat(inbjudan.medEpost(asa)).isEmpty();

        String vald = val(namn);
        resa.svara(utse, Map.of("ledamoter", List.of(vald), "gruppenFulltalig", "nej", "saknas", "Fem."));

        Konto konto = inbjudan.medEpost(asa).orElseThrow();
        assertThat(konto.namn()).isEqualTo(namn);
        assertThat(konto.inloggad().enheter(Roll.SAKKUNNIG)).containsExactly("sodra");
        assertThat(utskick.iArende(id))
                .filteredOn(u -> u.mottagare().equalsIgnoreCase(asa))
                .extracting(Utskick::amne)
                .contains("Du har fått ett konto i processtödet för nationell högspecialiserad vård");
        assertThat(handlingar.handlingar(id))
                .filteredOn(h -> h.rubrik().contains("sakkunniggrupp"))
                .flatExtracting(h -> handlingar.filer(List.of(h)))
                .extracting(f -> new String(handlingar.innehall(f), java.nio.charset.StandardCharsets.UTF_8))
                .anyMatch(t -> t.contains(namn))
                .noneMatch(t -> t.contains(vald));
        mvc.perform(formLogin("/logga-in").user("anvandarnamn", asa).password("losenord", "demo"))
                .andExpect(authenticated());
        assertThat(Personuppgifter.funna(jdbc)).isEmpty();

        resa.oppna(id, "nominera").forEach(u -> resa.svara(u, Map.of("kanNominera", "nej", "hinder", "Ingen.")));
        utse = resa.oppna(id, "utseGrupp").get(0);
        assertThat(kandidater())
                .extracting(Val::varde)
                .contains(konto.id().toString())
                .doesNotContain(vald);
        assertThat(kandidater()).filteredOn(v -> v.etikett().startsWith(namn)).hasSize(1);
        resa.svara(utse, Map.of("ledamoter", List.of(konto.id().toString()), "gruppenFulltalig", "ja"));
        assertThat(resa.oppna(id, "deklareraJav"))
                .extracting(Uppgift::tilldelad)
                .contains(konto.id());
    }

    @Test
    void denSomRedanHarEttKontoFarRollenTillsammansMedSinaAndra() {
        Inloggad chef = resa.som("chef1");
        jdbc.sql("UPDATE konto SET epost = ? WHERE id = ?")
                .params(asa, chef.id().varde())
                .update();
        try {
            resa.svara(utse, Map.of("ledamoter", List.of(val(namn)), "gruppenFulltalig", "nej", "saknas", "Fem."));

            Konto konto = konton.hamta(chef.id());
            assertThat(konto.tilldelningar())
                    .contains(Konto.Tilldelning.av(Roll.CHEF), Konto.Tilldelning.av(Roll.SAKKUNNIG, "sodra"));
            assertThat(inbjudan.medEpost(asa)).contains(konto);
        } finally {
            jdbc.sql("DELETE FROM konto_roll WHERE konto = ? AND roll = 'sakkunnig'")
                    .param(DemoKonton.id("chef1").varde())
                    .update();
            jdbc.sql("UPDATE konto SET epost = 'chef1@demo.invalid' WHERE id = ?")
                    .param(DemoKonton.id("chef1").varde())
                    .update();
        }
    }

    @Test
    void enNomineringIEttAnnatArendeGerIngenPlatsHar() {
        String vald = val(namn);
        ArendeId annat = gang.foreslaget("Ett annat vårdområde " + System.nanoTime());
        gang.tills(annat, "utseGrupp", gang.rakt());
        Uppgift dar = resa.oppna(annat, "utseGrupp").get(0);

        assertThat(besvarande.sammanhang(dar, resa.svarande(dar)).val().getOrDefault("kandidater", List.of()))
                .extracting(Val::varde)
                .doesNotContain(vald);
        assertThat(inbjudan.medEpost(ersattare)).isEmpty();
    }
}
