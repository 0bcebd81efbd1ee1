package se.nhv.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.akt.Atgarder;
import se.nhv.ansokan.UtlysningService;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Inaktuell;
import se.nhv.formular.Engangsnyckel;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Prioritering;
import se.nhv.test.Arendegang;
import se.nhv.test.Helhet;
import se.nhv.test.Nhvtest;
import se.nhv.test.Registrerat;
import se.nhv.test.Resa;

/** What happens beside the straight way is received or made too, and seen by those it is meant for. */
@Nhvtest
class HandelserBlirHandlingarTest {
    @Autowired
    Arendegang gang;

    @Autowired
    Resa resa;

    @Autowired
    Registrerat registrerat;

    @Autowired
    Helhet helhet;

    @Autowired
    HandlingService handlingar;

    @Autowired
    Diarium diarium;

    @Autowired
    ForslagService forslag;

    @Autowired
    ArendeService arenden;

    @Autowired
    UtlysningService utlysningar;

    @Autowired
    Atgarder atgarder;

    @Autowired
    Engangsnyckel nycklar;

    @Test
    void forslagStodOchPrioriteringRegistrerasDenDagDeKommerPaBruttolistansNummer() {
        ArendeId id = gang.foreslaget("Registreras genast");
        forslag.stod(id, "sallsynta-sjukdomar", "Vi ser samma behov.", resa.som("npo-sallsynta-sjukdomar"));
        Prioritering forst = new Prioritering("sallsynta-sjukdomar", ledigPlats(), "Mest angeläget");
        forslag.prioritera(id, forst, resa.som("npo-sallsynta-sjukdomar"));
        forslag.prioritera(id, forst, resa.som("npo-sallsynta-sjukdomar"));

        List<Handling> alla = handlingar.handlingar(id);
        assertThat(alla)
                .extracting(Handling::rubrik)
                .satisfiesExactly(
                        r -> assertThat(r).startsWith("Förslag till nationell högspecialiserad vård: Registreras"),
                        r -> assertThat(r).isEqualTo("Stöd för förslaget"),
                        r -> assertThat(r).isEqualTo("Prioritering: plats " + forst.ordning()));
        assertThat(alla).allSatisfy(h -> {
            assertThat(h.riktning()).isEqualTo(Riktning.INKOMMEN);
            assertThat(h.motpart()).startsWith("NPO").isNotBlank();
            assertThat(h.datum()).isEqualTo(gang.idag());
            assertThat(h.samling()).isNotNull();
        });
        String nummer = String.valueOf(alla.get(0).samling());
        assertThat(sok(nummer))
                .extracting(p -> p.handling().id())
                .containsExactly(alla.get(0).id());

        gang.tills(id, "nominera", gang.rakt());
        assertThat(sok(nummer))
                .as("den finns kvar på det nummer den först fick, och hör till ärendet")
                .singleElement()
                .hasToString(sok(arenden.hamta(id).dnr() + "-1").get(0).toString());
        assertThat(registrerat.rubriker(id)).contains("Beslut om urval: valt till genomlysning");
    }

    @Test
    void ettForslagSomInteValjsArEttBeslutIDiariet() {
        ArendeId id = gang.foreslaget("Väljs inte");
        gang.tillSlutet(id, gang.rakt().men("bedomForslag", Map.of("valet", "inte")));
        assertThat(registrerat.rubriker(id)).endsWith("Beslut om urval: inte valt");
        assertThat(handlingar.handlingar(id)).allMatch(h -> h.samling() != null);
    }

    @Test
    void javSynsForMyndighetenMenInteForAndraLedamoterEllerAllmanheten() {
        ArendeId id = gang.foreslaget("Opartiskhet");
        gang.tills(id, "skrivUnderlag", gang.rakt());
        List<Handling> jav = handlingar.handlingar(id).stream()
                .filter(h -> h.rubrik().matches("(?i).*jäv.*"))
                .toList();
        assertThat(jav).extracting(Handling::rubrik).contains("Jävsdeklaration", "Prövning av jävsdeklarationer");
        assertThat(jav)
                .filteredOn(h -> h.rubrik().equals("Jävsdeklaration"))
                .hasSize(6)
                .allSatisfy(h -> assertThat(h.riktning()).isEqualTo(Riktning.INKOMMEN));
        assertThat(handlingar.synliga(id, resa.som("utredare1"))).containsAll(jav);
        for (String konto : List.of("sakkunnig1", "sakkunnig2", "region-12", "npo-cancersjukdomar")) {
            assertThat(handlingar.synliga(id, resa.som(konto))).as(konto).doesNotContainAnyElementsOf(jav);
        }
        assertThat(handlingar.offentliga(id)).doesNotContainAnyElementsOf(jav);
    }

    @Test
    void enAvbrutenGenomlysningOchEttUppskjutetBeslutRegistreras() {
        ArendeId avbruten = gang.foreslaget("Avbruten");
        gang.tillSlutet(avbruten, gang.rakt().men("skrivUnderlag", Map.of("gruppensResultat", "avbryt")));
        assertThat(registrerat.rubriker(avbruten)).containsOnlyOnce("Beslut att avbryta genomlysningen");

        ArendeId uppskjutet = gang.foreslaget("Uppskjutet");
        gang.tills(uppskjutet, "fattaBeslut", gang.rakt());
        resa.svara(uppskjutet, "fattaBeslut", Map.of("beslutet", "skjutsUpp"));
        assertThat(registrerat.rubriker(uppskjutet)).containsOnlyOnce("Beslutet skjuts upp");
        assertThat(registrerat.rubriker(uppskjutet)).doesNotContain("Beslut om nationell högspecialiserad vård");
        helhet.haller(uppskjutet);
    }

    @Test
    void enRegionSomAvstarOchEnBordlaggningRegistrerasOchBaraRegionenSerSitt() {
        OmradeId omrade = gang.beslutade(2).get(0);
        ArendeId id = gang.arende(omrade);
        gang.tills(omrade, "ansok", gang.rakt());
        LocalDate nySistaDag = gang.idag().plusDays(500);
        utlysningar.forlang(utlysningar.kravSenaste(omrade).id(), nySistaDag, "Sommar.", resa.som("utredare1"));
        gang.tillNamnden(omrade, "12", "14");
        gang.besluta(omrade, gang.protokoll("bordlaggning"));

        List<Handling> avstar = handlingar.handlingar(id).stream()
                .filter(h -> h.rubrik().equals("Avstår från att ansöka"))
                .toList();
        assertThat(avstar).hasSize(19).allMatch(h -> omrade.equals(h.omrade()));
        assertThat(handlingar.synliga(id, resa.som("region-01")))
                .filteredOn(avstar::contains)
                .hasSize(1);
        assertThat(registrerat.rubriker(id))
                .containsOnlyOnce("Beslut om förlängd ansökningstid till " + nySistaDag)
                .filteredOn(r -> r.startsWith("Nämndens beslut "))
                .as("paragrafen om bordläggning")
                .hasSize(1);
    }

    @Test
    void pausAterupptagandeOchAvbrytRegistrerasEnGangVarAvenVidDubbelklick() {
        ArendeId id = gang.foreslaget("Pausas");
        gang.tills(id, "nominera", gang.rakt());
        Objekt hela = new Objekt(id, null);
        Inloggad utredare = resa.som("utredare1");
        tvaGanger(nyckel -> atgarder.pausa(hela, "Gruppen är inte hel.", utredare, nyckel));
        tvaGanger(nyckel -> atgarder.ateruppta(hela, utredare, nyckel));
        tvaGanger(nyckel -> atgarder.avbryt(hela, "Behövs inte längre.", true, utredare, nyckel));
        assertThat(registrerat.rubriker(id))
                .containsSubsequence("Beslut om paus", "Beslut att återuppta efter paus", "Beslut att avbryta i förtid")
                .doesNotHaveDuplicates();
    }

    private void tvaGanger(Consumer<UUID> gor) {
        UUID nyckel = nycklar.ny();
        gor.accept(nyckel);
        assertThatThrownBy(() -> gor.accept(nyckel)).isInstanceOf(Inaktuell.class);
    }

    private List<Diarium.Post> sok(String dnr) {
        return diarium.sok(
                        new Diariefraga(dnr, "", "", null, null, null, null, Diariefraga.Sortering.NUMMER, false, 1),
                        resa.som("registrator1"))
                .poster();
    }

    private int ledigPlats() {
        return 1 + (int) (Math.abs(System.nanoTime()) % 98);
    }
}
