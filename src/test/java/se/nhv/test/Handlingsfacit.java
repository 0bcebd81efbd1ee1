package se.nhv.test;

import static se.nhv.test.Handlingsfacit.Slag.BEROR_PA;
import static se.nhv.test.Handlingsfacit.Slag.INGEN;
import static se.nhv.test.Handlingsfacit.Slag.RUMMET;
import static se.nhv.test.Handlingsfacit.Slag.SVARET;

import java.util.HashMap;
import java.util.Map;

/**
 * What each form is in the diarium, written down here from what the law asks and apart from the code: a form that is not in
 * this list fails, and every case that a test takes along is held against it.
 */
public final class Handlingsfacit {
    public enum Slag {
        /** Each answer is one handling. */
        SVARET,
        /** The room makes a document of its own of it, now or when the model gets there. */
        RUMMET,
        /** One or the other, as it was answered. */
        BEROR_PA,
        /** None, and the text says why. */
        INGEN
    }

    /** @param rubrik how the handling's rubrik begins, several parted by |; for {@code INGEN} the reason */
    public record Rad(Slag slag, String rubrik) {}

    public static final Map<String, Rad> FORMULAR = facit();

    private Handlingsfacit() {}

    private static Map<String, Rad> facit() {
        Map<String, Rad> f = new HashMap<>();
        f.put("forslag/foresla", new Rad(RUMMET, "Förslag till nationell högspecialiserad vård"));
        f.put("forslag/bedom-forslag", new Rad(SVARET, "Beslut om urval"));
        f.put("forslag/nominera", new Rad(SVARET, "Nominering till sakkunniggruppen"));
        f.put("forslag/nominera-npo", new Rad(RUMMET, "Nominering till sakkunniggruppen"));
        f.put("forslag/utse-grupp", new Rad(SVARET, "Beslut om sakkunniggrupp"));
        f.put("genomlysning/deklarera-jav", new Rad(SVARET, "Jävsdeklaration"));
        f.put("genomlysning/prova-jav", new Rad(SVARET, "Prövning av jävsdeklarationer"));
        f.put("genomlysning/ersatt-ledamot", new Rad(SVARET, "Beslut om ändring i sakkunniggruppen"));
        f.put("genomlysning/besvara-fragor", new Rad(INGEN, "arbetsmaterial i gruppen, TF 2 kap. 12 §"));
        f.put("genomlysning/enkat", new Rad(INGEN, "anonym, hålls ordnad, OSL 5 kap. 1 §"));
        f.put("genomlysning/skriv-underlag", new Rad(BEROR_PA, "Underlag, version|Beslut att avbryta genomlysningen"));
        f.put("genomlysning/sammanstall-overenskommelse", new Rad(RUMMET, "Överenskommelse"));
        f.put("remiss/forbered-remiss", new Rad(RUMMET, "Remiss: "));
        f.put("remiss/yttrande", new Rad(RUMMET, "Yttrande"));
        f.put("remiss/sammanstall-svar", new Rad(SVARET, "Sammanställning av remissvaren"));
        f.put("remiss/revidera-underlag", new Rad(RUMMET, "Underlag, version"));
        f.put("remiss/b1-yttrande", new Rad(RUMMET, "Yttrande från beredningsgrupp 1"));
        f.put(
                "remiss/ta-stallning",
                new Rad(SVARET, "Ställningstagande efter remissen|Beslut att lägga ned ärendet efter remissen"));
        f.put("beslut/beslutsunderlag", new Rad(RUMMET, "Beslutsunderlag till mötet"));
        f.put(
                "beslut/fatta-beslut",
                new Rad(BEROR_PA, "Beslut om nationell högspecialiserad vård|Beslutet skjuts upp"));
        f.put("ansokan/utlys", new Rad(RUMMET, "Utlysning av"));
        f.put("ansokan/ansok", new Rad(BEROR_PA, "Ansökan om tillstånd|Avstår från att ansöka"));
        f.put("ansokan/bedom-ansokan", new Rad(SVARET, "Bedömning av ansökan"));
        f.put("ansokan/komplettera", new Rad(RUMMET, "Komplettering av ansökan"));
        f.put("ansokan/farre-ansokningar", new Rad(SVARET, "Ställningstagande: färre"));
        f.put("ansokan/inga-ansokningar", new Rad(SVARET, "Ställningstagande: inga"));
        f.put("beredning/regional-analys", new Rad(SVARET, "Regional analys"));
        f.put("beredning/gemensamt-yttrande", new Rad(RUMMET, "Yttrande över ansökningarna"));
        f.put("beredning/underteckna", new Rad(RUMMET, "Yttrande över ansökningarna"));
        f.put(
                "beredning/prova-kommunicering",
                new Rad(RUMMET, "Kommunicering av beredningsgruppens yttrande|Skäl att inte kommunicera yttrandet"));
        f.put(
                "beredning/kommuniceringssvar",
                new Rad(
                        BEROR_PA,
                        "Synpunkter på beredningsgruppens yttrande|Inga synpunkter på beredningsgruppens yttrande"));
        f.put("beredning/forbered-namndarende", new Rad(RUMMET, "Underlag till nämnden"));
        f.put("namnd/satt-upp", new Rad(RUMMET, "Kallelse till sammanträde"));
        f.put("namnd/anmal-jav", new Rad(SVARET, "Svar om jäv inför nämndens sammanträde"));
        f.put("namnd/protokollfor-beslut", new Rad(RUMMET, "Nämndens beslut"));
        f.put("namnd/justera", new Rad(SVARET, "Justering av protokollet"));
        f.put("uppfoljning/faststall-matt", new Rad(SVARET, "Fastställda uppföljningsmått"));
        f.put("uppfoljning/uppstartsmote", new Rad(SVARET, "Anteckningar från uppstartsmötet"));
        f.put("uppfoljning/rapportera", new Rad(SVARET, "Årsrapport, 20"));
        f.put(
                "uppfoljning/granska-rapporter",
                new Rad(SVARET, "Granskning av enheternas rapporter, 20|Fråga om årets rapport, 20"));
        f.put("uppfoljning/arets-analys", new Rad(SVARET, "Årets analys av uppföljningen, 20"));
        f.put("uppfoljning/dialogarende", new Rad(SVARET, "Dialog med"));
        f.put("uppfoljning/handlagg-anmalan", new Rad(SVARET, "Bedömning av"));
        f.put("uppfoljning/tillstandsutvardering", new Rad(SVARET, "Tillståndsutvärdering"));
        f.put("uppfoljning/utvardera-antalet", new Rad(SVARET, "Utvärdering av antalet enheter"));
        return Map.copyOf(f);
    }
}
