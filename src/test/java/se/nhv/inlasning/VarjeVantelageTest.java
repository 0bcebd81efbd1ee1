package se.nhv.inlasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.kalender.Sammantradesdagar;
import se.nhv.test.Arendeprov;
import se.nhv.test.Omradesgang;

/** A case that is brought in stands where the file says, and goes on from there. */
class VarjeVantelageTest extends Arendeprov {
    private static final int DAGAR_PER_STEG = 60;

    @Autowired
    InlasningService inlasning;

    @Autowired
    ArendeService arenden;

    @Autowired
    Sammantradesdagar sammantraden;

    /** The place, the task that is open there, and the one that opens when it has been answered. */
    static Stream<Arguments> lagen() {
        return Stream.of(
                Arguments.of(Inlasningslage.FORSLAG, "bedomForslag", "nominera"),
                Arguments.of(Inlasningslage.REKRYTERING, "nominera", "utseGrupp"),
                Arguments.of(Inlasningslage.UTSE_GRUPP, "utseGrupp", "deklareraJav"),
                Arguments.of(Inlasningslage.JAV, "deklareraJav", "provaJav"),
                Arguments.of(Inlasningslage.FRAGOR, "besvaraFragor", "skrivUnderlag"),
                Arguments.of(Inlasningslage.UNDERLAG, "skrivUnderlag", "forberedRemiss"),
                Arguments.of(Inlasningslage.FORBERED_REMISS, "forberedRemiss", "sammanstallSvar"),
                Arguments.of(Inlasningslage.REVIDERA, "revideraUnderlag", "b1Yttrande"),
                Arguments.of(Inlasningslage.B1, "b1Yttrande", "taStallning"),
                Arguments.of(Inlasningslage.BESLUTSUNDERLAG, "stallSammanBeslutsunderlag", "fattaBeslut"),
                Arguments.of(Inlasningslage.UTLYSNING, "utlys", "ansok"),
                Arguments.of(Inlasningslage.ANALYS, "regionalAnalys", "gemensamtYttrande"),
                Arguments.of(Inlasningslage.YTTRANDE, "gemensamtYttrande", "undertecknaYttrande"),
                Arguments.of(Inlasningslage.KOMMUNICERING, "provaKommunicering", "forberedNamndarende"),
                Arguments.of(Inlasningslage.NAMNDARENDE, "forberedNamndarende", "sattUppPaForedragningslistan"),
                Arguments.of(Inlasningslage.FOREDRAGNINGSLISTA, "sattUppPaForedragningslistan", "anmalJav"),
                Arguments.of(Inlasningslage.MATT, "faststallMatt", "uppstartsmote"),
                Arguments.of(Inlasningslage.UPPSTARTSMOTE, "uppstartsmote", "rapportera"));
    }

    @Test
    void varjeLageDarEnUppgiftVantarProvas() {
        Set<Object> provas = lagen().map(a -> a.get()[0]).collect(Collectors.toSet());
        assertThat(Stream.of(Inlasningslage.values()).filter(l -> !provas.contains(l)))
                .containsExactly(Inlasningslage.UPPFOLJNING);
    }

    @ParameterizedTest
    @MethodSource("lagen")
    void arendetStarISittLageOchGarVidareDarifran(Inlasningslage lage, String oppen, String nasta) {
        sammantraden.laggTillPahittad(gang.idag().plusDays(20));
        String namn = "Inläst vid " + lage.kod() + " " + Omradesgang.nummer();
        Inlasningsresultat resultat = inlasning.lasInCsv(fil(namn, lage), resa.som("administrator1"));
        assertThat(resultat.fel()).isEmpty();
        ArendeId id = arenden.hitta(namn).orElseThrow().id();
        assertThat(resa.allaOppna(id)).containsOnly(oppen);

        for (Uppgift u : resa.oppna(id, oppen)) {
            resa.svara(u, svar(oppen));
        }
        for (int varv = 0; varv < 30 && !resa.allaOppna(id).contains(nasta); varv++) {
            resa.kor();
            if (!resa.allaOppna(id).contains(nasta)) {
                resa.fram(15);
            }
        }
        assertThat(resa.allaOppna(id)).contains(nasta);
        helhet.haller(id);
    }

    private Map<String, ?> svar(String uppgift) {
        return switch (uppgift) {
            case "gemensamtYttrande" ->
                Map.of("fordelning", List.of(Map.of("forslag", "ja", "motivering", "Bäst så.")), "enigt", "ja");
            case "revideraUnderlag" -> Map.of("remitterasIgen", "nej");
            default -> gang.rakt().svar().getOrDefault(uppgift, Map.of());
        };
    }

    /** One row: every step before has its days, and what stands at the place has what it needs. */
    private byte[] fil(String namn, Inlasningslage lage) {
        Map<String, String> rad = new LinkedHashMap<>();
        rad.put("vardomrade", namn);
        rad.put("ansvarig", "utredare1");
        rad.put("steg", String.valueOf(lage.steg()));
        rad.put("lage", lage.kod());
        if (lage != Inlasningslage.FORSLAG) {
            dagar(rad, lage.steg());
        }
        if (lage.steg() > 1) {
            rad.put("grupp", "sakkunnig1 sakkunnig2 patient1");
        }
        if (lage.steg() > 2) {
            rad.put("tillstandsomrade", "Område i " + namn);
            rad.put("definition", "Vård som prövas.");
            rad.put("antal_enheter", "1");
        }
        if (lage.steg() == 6 || lage.steg() == 7) {
            rad.put("sokande", "12|Skånes universitetssjukhus");
        }
        if (lage.steg() == 8) {
            rad.put("tillstand", "12|Skånes universitetssjukhus|" + gang.idag().plusDays(10));
            rad.put("matt", lage == Inlasningslage.MATT ? "" : "Överlevnad efter ett år");
        }
        String text = String.join(";", rad.keySet()) + "\n" + String.join(";", rad.values()) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void dagar(Map<String, String> rad, int steg) {
        LocalDate dag = gang.idag().minusDays((long) DAGAR_PER_STEG * steg);
        for (int nr = 1; nr <= steg; nr++) {
            rad.put("steg" + nr + "_fran", dag.toString());
            dag = dag.plusDays(DAGAR_PER_STEG);
            if (nr < steg) {
                rad.put("steg" + nr + "_till", dag.toString());
            }
        }
    }
}
