package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Lage;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;
import se.nhv.fel.Saknas;

/** What the group says about a passage belongs to the version and the passage, and to nobody outside. */
class KommentarerTest extends Underlagsprov {
    private static final String FORSTA = "Få patienter får längre väg.";
    private static final String ANDRA = "Akutsjukvården påverkas inte.";

    @Autowired
    Kommentarer kommentarer;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ArendeService arenden;

    @BeforeEach
    void enVersionMedTvaStycken() {
        version("All vård.", FORSTA + "\n\n" + ANDRA, NyttUnderlag.Lydelse.ny("Jour dygnet runt."));
    }

    private void skriv(int version, String stycke, String text, String vem) {
        kommentarer.skriv(id, version, stycke, text, resa.som(vem), UUID.randomUUID());
    }

    private Kommenterat.Del del(int version, String nyckel) {
        return kommentarer.i(id, version, resa.som("utredare1")).delar().stream()
                .filter(d -> d.del().nyckel().equals(nyckel))
                .findFirst()
                .orElseThrow();
    }

    private Kommentar enda() {
        Kommenterat nu = kommentarer.i(id, nu().version(), resa.som("utredare1"));
        return nu.delar().stream()
                .flatMap(d -> d.passager().stream().flatMap(p -> p.kommentarer().stream()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void kommentarenStarVidSittStyckeMedSvarOchKlarMedVemOchNar() {
        skriv(1, "konsekvensanalys-2", "Gäller det även helger?", "sakkunnig1");
        UUID vilken = enda().id();
        kommentarer.svara(id, vilken, "Ja.", resa.som("utredare1"), UUID.randomUUID());
        kommentarer.klar(id, vilken, resa.som("utredare1"));

        assertThat(del(1, "konsekvensanalys").passager())
                .extracting(p -> p.stycke().text(), p -> p.kommentarer().size())
                .containsExactly(tuple(FORSTA, 0), tuple(ANDRA, 1));
        assertThat(enda()).satisfies(k -> {
            assertThat(k.text()).isEqualTo("Gäller det även helger?");
            assertThat(k.av()).isEqualTo(resa.som("sakkunnig1").id());
            assertThat(k.svar()).extracting(Kommentar.Svar::text).containsExactly("Ja.");
            assertThat(k.klarAv()).isEqualTo(resa.som("utredare1").id());
            assertThat(k.klar()).isNotNull();
        });
        assertThat(kommentarer.oppna(id)).isZero();
        assertThatThrownBy(() -> kommentarer.klar(id, vilken, resa.som("sakkunnig1")))
                .isInstanceOf(Inaktuell.class);

        kommentarer.svara(id, vilken, "Är det säkert?", resa.som("sakkunnig1"), UUID.randomUUID());
        assertThat(enda().arKlar()).isFalse();
    }

    @Test
    void ettStyckeSomAndratsVisasMedSinGamlaLydelseOchEttOandratFoljerMed() {
        Villkor jour = villkor(1);
        skriv(1, "konsekvensanalys-1", "Hur få?", "sakkunnig1");
        skriv(1, "konsekvensanalys-2", "Bra.", "sakkunnig1");
        skriv(1, "villkor-" + jour.id() + "-1", "Vad menas?", "sakkunnig1");
        version(
                "All vård.",
                ANDRA + "\nEtt tiotal patienter får längre väg.",
                new NyttUnderlag.Lydelse(jour.id(), "Jour alla dagar.", null));

        Kommenterat.Del analys = del(2, "konsekvensanalys");
        assertThat(analys.passager().get(0).kommentarer())
                .extracting(Kommentar::text)
                .containsExactly("Bra.");
        assertThat(analys.passager().get(1).kommentarer()).isEmpty();
        assertThat(analys.andrade()).extracting(Kommentar::lydelse).containsExactly(FORSTA);
        assertThat(del(2, "villkor-" + jour.id()).andrade())
                .extracting(Kommentar::lydelse)
                .containsExactly("Jour dygnet runt.");
        assertThat(del(1, "konsekvensanalys").andrade()).isEmpty();

        version("All vård.", ANDRA);
        assertThat(kommentarer.i(id, 3, resa.som("utredare1")).borta())
                .extracting(Kommentar::text)
                .containsExactly("Vad menas?");
    }

    @Test
    void baraGruppenOchUtredarenLaserOchSkriver() {
        for (String utanfor : List.of("sakkunnig12", "registrator1", "chef1", "npo-cancersjukdomar", "region-12")) {
            assertThat(kommentarer.far(id, resa.som(utanfor))).as(utanfor).isFalse();
            assertThatThrownBy(() -> skriv(1, "konsekvensanalys-1", "Hej", utanfor))
                    .isInstanceOf(Nekad.class);
            assertThatThrownBy(() -> kommentarer.i(id, 1, resa.som(utanfor))).isInstanceOf(Nekad.class);
        }
        assertThat(kommentarer.oppna(id)).isZero();
    }

    @Test
    void detSomInteGarAttSparaNekasMedEnMeningOchIngetLagras() {
        UUID nyckel = UUID.randomUUID();
        assertThatThrownBy(() -> skriv(1, "konsekvensanalys-1", "  ", "sakkunnig1"))
                .isInstanceOf(Avvisad.class)
                .hasMessageStartingWith("Skriv vad du vill säga, med högst 4");
        assertThatThrownBy(() -> skriv(1, "konsekvensanalys-1", "x".repeat(4_001), "sakkunnig1"))
                .isInstanceOf(Avvisad.class);
        assertThatThrownBy(() -> skriv(1, "konsekvensanalys-3", "Hej", "sakkunnig1"))
                .isInstanceOf(Saknas.class);
        assertThatThrownBy(() -> skriv(2, "konsekvensanalys-1", "Hej", "sakkunnig1"))
                .isInstanceOf(Saknas.class);
        kommentarer.skriv(id, 1, "konsekvensanalys-1", "En gång", resa.som("sakkunnig1"), nyckel);
        assertThatThrownBy(
                        () -> kommentarer.skriv(id, 1, "konsekvensanalys-1", "En gång", resa.som("sakkunnig1"), nyckel))
                .isInstanceOf(Inaktuell.class);
        assertThat(kommentarer.oppna(id)).isEqualTo(1);
    }

    @Test
    void narArendetTarSlutRensasKommentarernaMenInteUnderlaget() {
        skriv(1, "konsekvensanalys-1", "Hur få?", "sakkunnig1");
        kommentarer.svara(id, enda().id(), "Tio.", resa.som("utredare1"), UUID.randomUUID());
        ArendeId annat = gang.foreslaget("Ett annat ärende");
        arenden.satt(annat, Lage.EJ_VALD);
        assertThat(kommentarer.oppna(id)).isEqualTo(1);

        arenden.satt(id, Lage.AVBRUTEN);

        assertThat(kommentarer.oppna(id)).isZero();
        assertThat(nu().konsekvensanalys()).startsWith(FORSTA);
    }

    @Test
    void ettAnnatArendesKommentarNasInte() {
        skriv(1, "konsekvensanalys-1", "Hur få?", "sakkunnig1");
        UUID vilken = enda().id();
        var annat = gang.foreslaget("Ett annat ärende");

        assertThatThrownBy(() -> kommentarer.klar(annat, vilken, resa.som("utredare1")))
                .isInstanceOf(Saknas.class);
    }

    @Test
    void kommentarerFoljerInteMedINarUnderlagetFrysesOchDetFrystaAndrasInte() {
        skriv(1, "konsekvensanalys-1", "Gruppens hemliga tvekan", "sakkunnig1");
        frys();
        Underlag fryst = underlag.senastFrysta(id).orElseThrow();

        assertThat(Underlagstext.av(fryst)).doesNotContain("tvekan");
        for (String forsok : List.of(
                "UPDATE villkor_lydelse SET lydelse = 'annat'",
                "DELETE FROM villkor_lydelse",
                "UPDATE omradesforslag_version SET antal_enheter = 5",
                "UPDATE underlag SET konsekvensanalys = 'annat'")) {
            assertThatThrownBy(() -> jdbc.sql(forsok + " WHERE arende = :a AND version = :v")
                            .param("a", id.varde())
                            .param("v", fryst.version())
                            .update())
                    .as(forsok)
                    .hasMessageContaining("a frozen underlag does not change");
        }
        assertThat(underlag.hamta(id, fryst.version())).isEqualTo(fryst);
    }
}
