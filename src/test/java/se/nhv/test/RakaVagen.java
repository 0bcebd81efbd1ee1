package se.nhv.test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.nhv.anvandare.DemoKonton;

/** What everybody answers when a case goes the straight way; a test that goes another way says where it turns. */
public final class RakaVagen {
    /** A mått that a unit can report in patients of patients. */
    public static final Map<String, Object> MATT = Map.of(
            "namn", "Överlevnad",
            "definition", "Efter ett år.",
            "taljare", "Levande",
            "namnare", "Alla",
            "kalla", "Register",
            "riktning", "hogre",
            "mal", 90);

    private final Map<String, Map<String, ?>> svar = new HashMap<>();

    private RakaVagen(LocalDate idag) {
        svar.put("bedomForslag", Map.of("valet", "valj"));
        svar.put("nominera", Map.of("kanNominera", "ja"));
        svar.put("utseGrupp", Map.of("ledamoter", sakkunniga(), "gruppenFulltalig", "ja"));
        svar.put(
                "deklareraJav",
                Map.of("harUppdrag", "nej", "harEkonomiska", "nej", "harNarstaende", "nej", "harAnnat", "nej"));
        svar.put("provaJav", Map.of("gruppenMasteKompletteras", "nej"));
        svar.put("skrivUnderlag", Map.of("gruppensResultat", "klart", "fleraOmraden", "nej", "antalEnheter", "2"));
        svar.put("forberedRemiss", Map.of("sistaDag", idag.plusDays(60).toString()));
        svar.put("sammanstallSvar", Map.of("underlagetRevideras", "nej"));
        svar.put("taStallning", Map.of("vagenVidare", "beslut"));
        svar.put("fattaBeslut", Map.of("beslutet", "nhv"));
        svar.put("utlys", Map.of("sistaDag", idag.plusDays(400).toString()));
        svar.put("ansok", Map.of("stallning", "avstar"));
        svar.put("bedomAnsokan", Map.of("allaVillkorUppfyllda", "ja"));
        svar.put("hanteraFarre", Map.of("gaVidareMed", "beredning"));
        svar.put("undertecknaYttrande", Map.of("stallning", "skriverUnder"));
        svar.put("provaKommunicering", Map.of("kommuniceras", "nej"));
        svar.put("forberedNamndarende", Map.of("sekretess", "nej"));
        svar.put("sattUppPaForedragningslistan", Map.of("sekretess", "nej"));
        svar.put("anmalJav", Map.of("jav", "nej", "narvaro", "ja"));
        svar.put("faststallMatt", Map.of("matt", List.of(MATT)));
        svar.put(
                "rapportera",
                Map.of("matt", List.of(Map.of("rapporteras", "ja", "taljare", 33, "namnare", 40)), "stammer", true));
        svar.put("granskaRapporter", Map.of("rapporter", List.of(Map.of("godtas", "ja")), "rapporternaGodtas", "ja"));
    }

    public static RakaVagen fran(LocalDate idag) {
        return new RakaVagen(idag);
    }

    /** As before, but this task is answered so. */
    public RakaVagen men(String uppgift, Map<String, ?> annat) {
        svar.put(uppgift, annat);
        return this;
    }

    public Map<String, Map<String, ?>> svar() {
        return svar;
    }

    private static List<String> sakkunniga() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(n -> DemoKonton.id("sakkunnig" + n).toString())
                .toList();
    }
}
