package se.nhv.forslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.test.Nhvtest;

@Nhvtest
class SammanslagningTest {
    @Autowired
    Sammanslagningar sammanslagningar;

    @Autowired
    ForslagService forslag;

    @Autowired
    Bruttolista bruttolista;

    @Autowired
    ArendeService arenden;

    @Autowired
    UppgiftService uppgifter;

    @Autowired
    HandlingService handlingar;

    @Autowired
    KontoService konton;

    private Inloggad utredare;
    private ArendeId ena;
    private ArendeId andra;

    @BeforeEach
    void tvaForslagOmSammaVard() {
        utredare = person("utredare1");
        ena = foresla("tandvard");
        andra = foresla("primarvard");
    }

    private Inloggad person(String anvandarnamn) {
        return konton.medAnvandarnamn(anvandarnamn).map(Konto::inloggad).orElseThrow();
    }

    private ArendeId foresla(String npo) {
        return forslag.foresla(
                new NyttForslag(npo, "Dubblett " + System.nanoTime(), "Från " + npo, Map.of(), null, null, null),
                utredare);
    }

    private Bruttorad rad(ArendeId id) {
        return bruttolista.allaRader(Bruttofraga.alla()).stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void badaAvsandarnaStarKvarOchListanSagerVadDetBlevOchVarfor() {
        forslag.prioritera(ena, new Prioritering("tandvard", 97, "Angeläget"), utredare);

        sammanslagningar.slaIhop(ena, andra, "Samma åtgärd.", utredare);

        assertThat(rad(ena).utfall()).isEqualTo("sammanslaget");
        assertThat(rad(ena).ihopMed()).isEqualTo(arenden.hamta(andra).namn());
        assertThat(rad(ena).skal())
                .isEqualTo("Slogs ihop med " + arenden.hamta(andra).namn() + ". Samma åtgärd.");
        assertThat(rad(ena).npo()).containsExactly("tandvard");
        assertThat(rad(andra).npo()).containsExactly("tandvard", "primarvard");
        assertThat(rad(andra).prioriterad()).isEqualTo(1);
        assertThat(rad(andra).hogst()).isEqualTo(97);
        assertThat(forslag.forslag(andra))
                .extracting(Forslag::beskrivning)
                .containsExactly("Från tandvard", "Från primarvard");
        assertThat(forslag.prioriteringar(andra)).extracting(Prioritering::npo).containsExactly("tandvard");
        assertThat(arenden.hamta(ena).lage()).isEqualTo(Lage.EJ_VALD);
        assertThat(arenden.hamta(andra).lage()).isEqualTo(Lage.FORSLAG);
        assertThat(uppgifter.iArende(ena)).isEmpty();
        assertThat(handlingar.handlingar(ena)).extracting(Handling::rubrik).contains("Beslut om urval: inte valt");
        assertThatThrownBy(() -> forslag.stod(andra, "tandvard", "Igen", utredare))
                .isInstanceOf(Inaktuell.class);
    }

    @Test
    void detSomRedanSlagitsIhopFoljerMed() {
        ArendeId tredje = foresla("levnadsvanor");
        sammanslagningar.slaIhop(ena, andra, "Samma åtgärd.", utredare);
        sammanslagningar.slaIhop(andra, tredje, "Samma patienter.", utredare);

        assertThat(rad(tredje).npo()).containsExactly("tandvard", "primarvard", "levnadsvanor");
        assertThat(sammanslagningar.till(ena)).map(Sammanslagning::id).hasValue(tredje);
        assertThat(sammanslagningar.hit(tredje)).extracting(Sammanslagning::id).containsExactlyInAnyOrder(ena, andra);
    }

    @Test
    void denSomForeslogDetSomSlogsIhopForeslogOchDenSomStoddeStodde() {
        forslag.stod(ena, "levnadsvanor", "Vi ser samma behov.", utredare);
        sammanslagningar.slaIhop(ena, andra, "Samma åtgärd.", utredare);

        assertThat(rad(andra).npo()).containsExactly("tandvard", "primarvard", "levnadsvanor");
        assertThat(rad(andra).foreslagare()).containsExactly("tandvard", "primarvard");
    }

    @Test
    void sammaProgramomradeRaknasEnGang() {
        ArendeId egen = foresla("tandvard");
        sammanslagningar.slaIhop(egen, ena, "Samma förslag två gånger.", utredare);

        assertThat(rad(ena).npo()).containsExactly("tandvard");
    }

    @Test
    void baraEttObedomtForslagSlasIhopOchBaraMedNagotSomKanTaEmotDet() {
        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, andra, "Samma", person("npo-tandvard")))
                .isInstanceOf(Nekad.class);
        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, null, "Samma", utredare))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, ena, "Samma", utredare))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, andra, " ", utredare))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, ArendeId.BRUTTOLISTAN, "Samma", utredare))
                .isInstanceOf(RuntimeException.class);
        assertThat(sammanslagningar.kanTaEmot(ena))
                .extracting(Arende::id)
                .contains(andra)
                .doesNotContain(ena);

        sammanslagningar.slaIhop(ena, andra, "Samma", utredare);

        assertThatThrownBy(() -> sammanslagningar.slaIhop(ena, andra, "Samma", utredare))
                .isInstanceOf(Inaktuell.class);
        assertThatThrownBy(() -> sammanslagningar.slaIhop(andra, ena, "Samma", utredare))
                .isInstanceOf(Avvisad.class);
    }
}
