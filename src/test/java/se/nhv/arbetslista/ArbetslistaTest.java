package se.nhv.arbetslista;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.nhv.anvandare.DemoKonton;
import se.nhv.anvandare.Inloggad;
import se.nhv.arbetslista.Arbetslistfraga.Agare;
import se.nhv.arbetslista.Arbetslistfraga.Sortering;
import se.nhv.arbetslista.Arbetslistfraga.Tid;
import se.nhv.arbetslista.Arbetslistfraga.Vy;
import se.nhv.arbetslista.web.Arbetslistadress;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Steg;
import se.nhv.engine.TaskId;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** Every filter leaves out what it should, every column sorts, and a long list is shown page by page. */
@Nhvtest
class ArbetslistaTest {
    private static int nummer;

    @Autowired
    Arbetslista lista;

    @Autowired
    UppgiftRepository uppgifter;

    @Autowired
    ArendeService arenden;

    @Autowired
    Resa resa;

    @Autowired
    Clock clock;

    private String omrade = "";
    private ArendeId arende = new ArendeId(new UUID(0, 0));
    private LocalDate idag = LocalDate.EPOCH;
    private Inloggad utredare = new Inloggad(DemoKonton.id("utredare1"), "", Set.of());

    @BeforeEach
    void ettVardomrade() {
        omrade = "Listans vårdområde nr " + ++nummer + ".";
        arende = arenden.nyttVardomrade(omrade, false);
        idag = LocalDate.now(clock);
        utredare = resa.som("utredare1");
    }

    @Test
    void stegetAvgor() {
        ny("Ett", 1, "utredare", null, idag);
        ny("Tre", 3, "utredare", null, idag);

        assertThat(namn("steg=3")).containsExactly("Tre");
        assertThat(namn("")).containsExactlyInAnyOrder("Ett", "Tre");
    }

    @Test
    void vardomradetAvgor() {
        ny("Mitt", 1, "utredare", null, idag);
        ArendeId annat = arenden.nyttVardomrade(omrade + " Ett annat", false);
        uppgifter.ny(uppgift(annat, "Annans", 1, "utredare", null, idag));

        assertThat(namn("vardomrade=" + arende.varde())).containsExactly("Mitt");
        assertThat(lista.val(Vy.ALLA, utredare).vardomraden())
                .containsEntry(arende.varde(), omrade)
                .containsEntry(annat.varde(), omrade + " Ett annat");
    }

    @Test
    void rollenAvgorOchDetSomFragasAvEnPersonRaknasTillPersonensRoll() {
        ny("Gruppens", 2, "sakkunnig", null, idag);
        ny("Personens", 2, "", "sakkunnig1", idag);
        ny("Utredarens", 2, "utredare", null, idag);
        ny("Regionens", 5, "regionforetradare:12", null, idag);

        assertThat(namn("roll=sakkunnig")).containsExactlyInAnyOrder("Gruppens", "Personens");
        assertThat(namn("roll=regionforetradare")).containsExactly("Regionens");
        assertThat(namn("roll=utredare")).containsExactly("Utredarens");
    }

    @Test
    void forsenadArDenVarsSistaDagHarPasseratOchVeckanGarSjuDagarFram() {
        ny("Igår", 1, "utredare", null, idag.minusDays(1));
        ny("Idag", 1, "utredare", null, idag);
        ny("Om en vecka", 1, "utredare", null, idag.plusDays(7));
        ny("Om åtta dagar", 1, "utredare", null, idag.plusDays(8));
        ny("Utan dag", 1, "utredare", null, null);

        assertThat(namn("tid=sena")).containsExactly("Igår");
        assertThat(namn("tid=vecka")).containsExactly("Igår", "Idag", "Om en vecka");
    }

    @Test
    void agarenAvgorOchDeLedigaGarAttHitta() {
        ny("Min", 1, "utredare", "utredare1", idag);
        ny("Kollegans", 1, "utredare", "utredare2", idag);
        ny("Sekreterarens", 7, "namndsekreterare", "namndsekreterare1", idag);
        ny("Ledig", 1, "utredare", null, idag);

        assertThat(namn("agare=" + DemoKonton.id("utredare2").varde())).containsExactly("Kollegans");
        assertThat(namn("agare=" + DemoKonton.id("namndsekreterare1").varde())).containsExactly("Sekreterarens");
        assertThat(namn("agare=ledig")).containsExactly("Ledig");
        assertThat(lista.val(Vy.ALLA, utredare).agare())
                .containsKeys(
                        DemoKonton.id("utredare2").varde(),
                        DemoKonton.id("namndsekreterare1").varde());
    }

    @Test
    void filtrenGallerTillsammans() {
        ny("Rätt", 2, "utredare", null, idag.minusDays(3));
        ny("Fel steg", 3, "utredare", null, idag.minusDays(3));
        ny("Inte sen", 2, "utredare", null, idag);
        ny("Någons", 2, "utredare", "utredare2", idag.minusDays(3));

        assertThat(namn("steg=2&tid=sena&roll=utredare&agare=ledig&vardomrade=" + arende.varde()))
                .containsExactly("Rätt");
    }

    @Test
    void varjeKolumnSorterarStigandeOchFallandePaSvenska() {
        ny("Ärlig", 3, "utredare", "utredare2", idag.plusDays(1));
        ny("Zenit", 1, "utredare", "utredare1", idag.plusDays(3));
        ny("Öppen", 2, "utredare", "chef1", idag.plusDays(2));

        assertThat(namn("sort=uppgift")).containsExactly("Zenit", "Ärlig", "Öppen");
        assertThat(namn("sort=uppgift&riktning=fallande")).containsExactly("Öppen", "Ärlig", "Zenit");
        assertThat(namn("sort=steg")).containsExactly("Zenit", "Öppen", "Ärlig");
        assertThat(namn("sort=forfaller&riktning=fallande")).containsExactly("Zenit", "Öppen", "Ärlig");
        List<String> efterAgare = namn("sort=agare");
        assertThat(namn("sort=agare&riktning=fallande"))
                .containsExactly(efterAgare.get(2), efterAgare.get(1), efterAgare.get(0));
        assertThat(Sortering.values()).hasSize(6);
    }

    @Test
    void attiotvaUppgifterStarPaTvaSidorUtanAttNagonFattasEllerStarTvaGanger() {
        for (int i = 0; i < 82; i++) {
            ny("Uppgift " + i, 1, "utredare", null, idag);
        }
        List<String> forsta = namn("sida=1");
        List<String> andra = namn("sida=2");

        assertThat(forsta).hasSize(Arbetslista.PER_SIDA);
        assertThat(andra).hasSize(82 - Arbetslista.PER_SIDA).doesNotContainAnyElementsOf(forsta);
        assertThat(namn("sida=3")).isEmpty();
        assertThat(lista.visa(fraga("sida=2"), utredare).antal()).isEqualTo(82);
    }

    @Test
    void minaGruppensOchAllasArOlikaListor() {
        ny("Min", 1, "utredare", "utredare1", idag);
        ny("Ledig", 1, "utredare", null, idag);
        ny("Annan grupps", 7, "namndsekreterare", null, idag);

        assertThat(namn("vy=mina")).containsExactly("Min");
        assertThat(namn("vy=gruppens")).containsExactlyInAnyOrder("Min", "Ledig");
        assertThat(namn("vy=alla")).containsExactlyInAnyOrder("Min", "Ledig", "Annan grupps");
        assertThat(lista.visa(fraga("vy=alla"), resa.som("region-12")).rader()).isEmpty();
    }

    @Test
    void adressenBarHelaFragan() {
        Arbetslistfraga fraga = new Arbetslistfraga(
                Vy.ALLA,
                2,
                "Öga & öra",
                "utredare",
                Tid.SENA,
                arende.varde(),
                new Agare(null),
                Sortering.AGARE,
                true,
                3);
        String href = fraga.href();
        Map<String, String> delar = UriComponentsBuilder.fromUriString(href)
                .build(true)
                .getQueryParams()
                .toSingleValueMap();
        delar.replaceAll((namn, varde) -> UriUtils.decode(varde, StandardCharsets.UTF_8));

        assertThat(Arbetslistadress.las(delar, Vy.MINA)).isEqualTo(fraga);
    }

    private List<String> namn(String adress) {
        return lista.visa(fraga(adress), utredare).rader().stream()
                .map(r -> r.uppgift().namn())
                .toList();
    }

    private Arbetslistfraga fraga(String adress) {
        Map<String, String> delar = new HashMap<>(Map.of("q", omrade));
        for (String del : adress.isEmpty() ? new String[0] : adress.split("&")) {
            delar.put(del.split("=")[0], del.split("=")[1]);
        }
        return Arbetslistadress.las(delar, Vy.ALLA);
    }

    private void ny(String namn, int steg, String grupp, @Nullable String har, @Nullable LocalDate dag) {
        uppgifter.ny(uppgift(arende, namn, steg, grupp, har, dag));
    }

    private Uppgift uppgift(
            ArendeId id, String namn, int steg, String grupp, @Nullable String har, @Nullable LocalDate dag) {
        return new Uppgift(
                new TaskId(UUID.randomUUID().toString()),
                id,
                null,
                Steg.nr(steg),
                "prov",
                namn,
                "forslag/bedom-forslag",
                grupp.isEmpty() ? Set.of() : Set.of(grupp),
                har == null ? null : DemoKonton.id(har),
                clock.instant(),
                dag,
                Map.of());
    }
}
