package se.nhv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Steg;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Kriterium;
import se.nhv.forslag.NyttForslag;
import se.nhv.handelselogg.Handelselogg;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.test.Nhvtest;
import se.nhv.test.Resa;

/** One case the straight way, from an NPO's förslag on, as all the persons in it, on the real engine and database. */
@Nhvtest
class HelaVagenTest {
    @Autowired
    private Resa resa;

    @Autowired
    private ForslagService forslag;

    @Autowired
    private ArendeService arenden;

    @Autowired
    private OmradeService omraden;

    @Autowired
    private Handelselogg logg;

    @Autowired
    private Clock clock;

    @Autowired
    private Sammantradesdagar sammantraden;

    /** The nämnd has fixed no meetings for the years to come; a case needs some to be put before. */
    @BeforeEach
    void namndenHarBestamtSinaSammantraden() {
        LocalDate idag = LocalDate.now(clock);
        for (int kvartal = 1; kvartal <= 24; kvartal++) {
            LocalDate dag = idag.plusMonths(3L * kvartal).with(TemporalAdjusters.firstInMonth(DayOfWeek.WEDNESDAY));
            if (sammantraden.alla(dag.getYear()).stream().noneMatch(s -> s.dag().equals(dag))) {
                sammantraden.laggTillPahittad(dag);
            }
        }
    }

    @Test
    void ettVardomradeGarFranForslagTillSocialstyrelsensBeslutOchUtlysning() {
        ArendeId id = foreslaget("Hela vägens vårdområde");

        resa.tills(id, "utlys", rakaVagen());

        Arende arende = arenden.hamta(id);
        assertThat(arende.dnr()).isNotNull();
        List<Tillstandsomrade> beslutade = omraden.iArende(id);
        assertThat(beslutade).hasSize(1);
        assertThat(beslutade.get(0).steg()).isEqualTo(Steg.ANSOKAN);
        assertThat(beslutade.get(0).antalEnheter()).isEqualTo(2);
        assertThat(logg.granska(id.varde())).as("loggens kedja är hel").isEmpty();
    }

    @Test
    void ettVardomradeGarVidareGenomAnsokanOchBeredningTillNamndensSammantrade() {
        ArendeId id = foreslaget("Hela vägen till tillstånd");

        resa.tills(id, "ansok", rakaVagen());
        Uppgift skane = resa.oppna(id, "ansok").stream()
                .filter(u -> u.kravLokal("region").equals("12"))
                .findFirst()
                .orElseThrow();
        resa.svara(skane, Map.of("stallning", "ansoker", "sjukhus", "Skånes universitetssjukhus"));
        resa.tills(id, "protokollforBeslut", rakaVagen());

        assertThat(omraden.iArende(id).get(0).steg()).isEqualTo(Steg.NAMND);
        assertThat(logg.granska(id.varde())).as("loggens kedja är hel").isEmpty();
    }

    private ArendeId foreslaget(String namn) {
        return forslag.foresla(
                new NyttForslag(
                        "cancersjukdomar",
                        namn,
                        "Ett prov",
                        Map.of(Kriterium.values()[0], "Sällsynt"),
                        null,
                        null,
                        null),
                resa.som("npo-cancersjukdomar"));
    }

    private Map<String, Map<String, ?>> rakaVagen() {
        LocalDate idag = LocalDate.now(clock);
        return Map.ofEntries(
                Map.entry("bedomForslag", Map.of("valet", "valj")),
                Map.entry("nominera", Map.of("kanNominera", "ja")),
                Map.entry(
                        "utseGrupp",
                        Map.of(
                                "ledamoter",
                                List.of(1, 2, 3, 4, 5, 6).stream()
                                        .map(n -> resa.som("sakkunnig" + n).id().toString())
                                        .toList(),
                                "gruppenFulltalig",
                                "ja")),
                Map.entry(
                        "deklareraJav",
                        Map.of("harUppdrag", "nej", "harEkonomiska", "nej", "harNarstaende", "nej", "harAnnat", "nej")),
                Map.entry("provaJav", Map.of("gruppenMasteKompletteras", "nej")),
                Map.entry(
                        "skrivUnderlag",
                        Map.of("gruppensResultat", "klart", "fleraOmraden", "nej", "antalEnheter", "2")),
                Map.entry("forberedRemiss", Map.of("sistaDag", idag.plusDays(60).toString())),
                Map.entry("sammanstallSvar", Map.of("underlagetRevideras", "nej")),
                Map.entry("taStallning", Map.of("vagenVidare", "beslut")),
                Map.entry("fattaBeslut", Map.of("beslutet", "nhv")),
                Map.entry("utlys", Map.of("sistaDag", idag.plusDays(400).toString())),
                Map.entry("ansok", Map.of("stallning", "avstar")),
                Map.entry("bedomAnsokan", Map.of("allaVillkorUppfyllda", "ja")),
                Map.entry("hanteraFarre", Map.of("gaVidareMed", "beredning")),
                Map.entry("undertecknaYttrande", Map.of("stallning", "skriverUnder")),
                Map.entry("provaKommunicering", Map.of("kommuniceras", "nej")),
                Map.entry("forberedNamndarende", Map.of("sekretess", "nej")),
                Map.entry("sattUppPaForedragningslistan", Map.of("sekretess", "nej")),
                Map.entry("anmalJav", Map.of("jav", "nej", "narvaro", "ja")));
    }
}
