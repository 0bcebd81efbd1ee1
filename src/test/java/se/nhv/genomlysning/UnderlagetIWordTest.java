package se.nhv.genomlysning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSdtBlock;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.dokument.Marktlasare;
import se.nhv.fel.Avvisad;
import se.nhv.fel.Inaktuell;
import se.nhv.fel.Nekad;

/** The underlag goes out to Word and comes back with its parts apart, and its villkor are the same villkor. */
class UnderlagetIWordTest extends Underlagsprov {
    @Autowired
    Underlagsskrivning skrivning;

    @Autowired
    Marktlasare lasare;

    private Inloggad utredaren() {
        return resa.som("utredare1");
    }

    /** Somebody works on the file: every control, by its tag, as Word would write it. */
    private static byte[] andrad(byte[] fil, Consumer<XWPFDocument> vad) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(fil));
                ByteArrayOutputStream ut = new ByteArrayOutputStream()) {
            vad.accept(word);
            word.write(ut);
            return ut.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CTSdtBlock kontroll(XWPFDocument word, String marke) {
        return word.getDocument().getBody().getSdtList().stream()
                .filter(s -> s.getSdtPr().getTag().getVal().startsWith(marke))
                .findFirst()
                .orElseThrow();
    }

    private static Consumer<XWPFDocument> skriv(String marke, String... stycken) {
        return word -> {
            var innehall = kontroll(word, marke).getSdtContent();
            while (innehall.sizeOfPArray() > 0) {
                innehall.removeP(0);
            }
            for (String stycke : stycken) {
                CTP p = innehall.addNewP();
                // Word splits what is typed into runs as it likes.
                p.addNewR().addNewT().setStringValue(stycke.substring(0, stycke.length() / 2));
                p.addNewR().addNewT().setStringValue(stycke.substring(stycke.length() / 2));
            }
        };
    }

    private static Consumer<XWPFDocument> utan(String marke) {
        return word -> {
            var kropp = word.getDocument().getBody();
            kropp.removeSdt(kropp.getSdtList().indexOf(kontroll(word, marke)));
        };
    }

    private int spara(byte[] fil) {
        Underlagsskrivning.Granskat g = skrivning.granska(id, fil, utredaren());
        Map<String, String> texter = new HashMap<>();
        g.utkast().falt().forEach(f -> texter.put(f.nyckel(), f.text()));
        return skrivning.spara(id, g.utkast().bygger(), texter, "Ändrat i Word", utredaren());
    }

    private void avvisas(byte[] fil, String mening) {
        int fore = underlag.versioner(id).size();
        assertThatThrownBy(() -> spara(fil)).isInstanceOf(Avvisad.class).hasMessageContaining(mening);
        assertThat(underlag.versioner(id)).hasSize(fore);
    }

    @Test
    void enOandradFilSagerSammaSakOchDelarnaArRubriker() throws IOException {
        version("All vård.\n\nOckså <barn> & unga.", "Rad ett.\nRad två.", NyttUnderlag.Lydelse.ny("Jour."));
        byte[] fil = skrivning.word(id, null);

        assertThat(skrivning.granska(id, fil, utredaren()).nagotAndrat()).isFalse();
        assertThat(lasare.markta(fil))
                .containsEntry("definition", "All vård.\n\nOckså <barn> & unga.")
                .containsEntry("konsekvensanalys", "Rad ett.\nRad två.");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(fil))) {
            assertThat(word.getParagraphs().stream()
                            .filter(p -> "Heading2".equals(p.getStyle()))
                            .map(p -> p.getText())
                            .toList())
                    .containsExactly("Definition", "Antal enheter", "Specifika villkor", "Konsekvensanalys");
        }
        assertThat(underlag.versioner(id)).hasSize(1);
    }

    @Test
    void detSomSkrivsIWordVisasForeSparandeOchVillkorenArSammaVillkor() {
        version(
                "All vård.",
                "Få patienter.",
                new NyttUnderlag.Lydelse(null, "Jour dygnet runt.", "För tryggheten."),
                NyttUnderlag.Lydelse.ny("Register."));
        Villkor jour = villkor(1);
        byte[] fil = andrad(
                skrivning.word(id, null),
                skriv("villkor-" + jour.id(), "Jour alla dagar.")
                        .andThen(skriv("villkor-" + villkor(2).id()))
                        .andThen(skriv("nya-villkor-", "Enheten ska forska.", "Enheten ska utbilda."))
                        .andThen(skriv("enheter-", "3"))
                        .andThen(skriv("konsekvensanalys", "Få patienter.", "Ingen påverkan på akutsjukvården.")));

        Underlagsskrivning.Granskat granskat = skrivning.granska(id, fil, utredaren());
        assertThat(Objects.requireNonNull(granskat.jamforelse()).rader())
                .filteredOn(Underlagsjamforelse.Rad::andrad)
                .extracting(r -> r.del().name(), Underlagsjamforelse.Rad::nr)
                .containsExactly(
                        tuple("ENHETER", 0),
                        tuple("VILLKOR", 1),
                        tuple("VILLKOR", 2),
                        tuple("VILLKOR", 3),
                        tuple("VILLKOR", 2),
                        tuple("KONSEKVENSANALYS", 0));
        assertThat(underlag.versioner(id)).hasSize(1);

        assertThat(spara(fil)).isEqualTo(2);
        Omradesforslag nytt = nu().omraden().get(0);
        assertThat(nytt.id()).isEqualTo(underlag.hamta(id, 1).omraden().get(0).id());
        assertThat(nytt.antalEnheter()).isEqualTo(3);
        assertThat(nytt.villkor())
                .extracting(Villkor::lydelse)
                .containsExactly("Jour alla dagar.", "Enheten ska forska.", "Enheten ska utbilda.");
        assertThat(villkor(1).id()).isEqualTo(jour.id());
        assertThat(villkor(1).motivering()).isEqualTo("För tryggheten.");
        assertThat(nu().konsekvensanalys()).isEqualTo("Få patienter.\nIngen påverkan på akutsjukvården.");
        assertThat(nu().sammanfattning()).isEqualTo("All vård.");
        assertThat(nu().orsak()).isEqualTo("Ändrat i Word");
    }

    @Test
    void flerTillstandsomradenHallsIsar() {
        underlag.spara(
                id,
                new NyttUnderlag(
                        "Hela vården.",
                        "Få patienter.",
                        "Möte",
                        List.of(
                                new NyttUnderlag.Omrade(
                                        null, "Barn", "Vård av barn.", 1, List.of(NyttUnderlag.Lydelse.ny("Jour."))),
                                new NyttUnderlag.Omrade(
                                        null,
                                        "Vuxna",
                                        "Vård av vuxna.",
                                        2,
                                        List.of(NyttUnderlag.Lydelse.ny("Jour."))))),
                utredaren());
        Omradesforslag vuxna = nu().omraden().get(1);
        spara(andrad(
                skrivning.word(id, null),
                skriv("villkor-" + vuxna.villkor().get(0).id(), "Bakjour.")
                        .andThen(skriv("definition-" + vuxna.id(), "Vård av vuxna och äldre."))
                        .andThen(skriv("omrade-" + vuxna.id(), "Vuxna och äldre"))));

        assertThat(nu().omraden())
                .extracting(
                        Omradesforslag::namn, Omradesforslag::definition, Omradesforslag::antalEnheter, o -> o.villkor()
                                .get(0)
                                .lydelse())
                .containsExactly(
                        tuple("Barn", "Vård av barn.", 1, "Jour."),
                        tuple("Vuxna och äldre", "Vård av vuxna och äldre.", 2, "Bakjour."));
        assertThat(nu().omraden().get(1).id()).isEqualTo(vuxna.id());
        assertThat(nu().omraden().get(1).villkor().get(0).id())
                .isEqualTo(vuxna.villkor().get(0).id());
    }

    @Test
    void denForstaVersionenKanSkrivasIEnTomFil() {
        byte[] tom = skrivning.word(id, null);
        avvisas(tom, "Skriv något i Definition.");
        spara(andrad(
                tom,
                skriv("definition", "All vård.")
                        .andThen(skriv("enheter-", "2"))
                        .andThen(skriv("nya-villkor-", "Jour."))
                        .andThen(skriv("konsekvensanalys", "Få patienter."))));
        assertThat(nu().version()).isEqualTo(1);
        assertThat(villkor(1).lydelse()).isEqualTo("Jour.");
    }

    @Test
    void enFilSomInteGarAttLitaPaAvvisasMedEnMeningOchIngetLagras() {
        version("All vård.", "Få patienter.", NyttUnderlag.Lydelse.ny("Jour."));
        byte[] fil = skrivning.word(id, null);
        ArendeId annat = gang.foreslaget("Ett annat ärende");

        avvisas(andrad(fil, utan("konsekvensanalys")), "Filen saknar delar: Konsekvensanalys.");
        avvisas(andrad(fil, utan("villkor-")), "Filen saknar delar: Villkor 1.");
        avvisas(andrad(fil, utan("underlag-")), "Filen är inte ett underlag som har hämtats härifrån.");
        avvisas(skrivning.word(annat, null), "Filen hör till ett annat ärende.");
        avvisas(andrad(fil, skriv("enheter-", "sex")), "Skriv bara en siffra från 1 till 5 i Antal enheter.");
        avvisas(andrad(fil, skriv("konsekvensanalys")), "Skriv något i Konsekvensanalys.");
        avvisas(
                andrad(
                        fil,
                        word -> kontroll(word, "definition").getSdtPr().getTag().setVal("konsekvensanalys")),
                "Delen konsekvensanalys finns två gånger i filen.");
        avvisas("inte en Word-fil".getBytes(StandardCharsets.UTF_8), "Välj en Word-fil (.docx).");
        avvisas(new byte[] {'P', 'K', 3, 4, 0, 0}, "Välj en Word-fil (.docx).");

        version("All vård.", "Få patienter, men fler än förut.");
        avvisas(fil, "Filen bygger på version 1, men den senaste är version 2.");
    }

    @Test
    void baraUtredarenSkriverOchBaraMedanUnderlagetArbetasMed() {
        version("All vård.", "Få patienter.");
        byte[] fil = skrivning.word(id, null);
        for (String nekas : List.of("sakkunnig1", "registrator1", "administrator1")) {
            assertThat(skrivning.far(id, resa.som(nekas))).as(nekas).isFalse();
            assertThatThrownBy(() -> skrivning.granska(id, fil, resa.som(nekas)))
                    .isInstanceOf(Nekad.class);
        }
        assertThatThrownBy(() -> skrivning.spara(id, 0, Map.of(), "Därför", utredaren()))
                .isInstanceOf(Inaktuell.class);

        frys();
        byte[] fryst = skrivning.word(id, null);
        assertThat(skrivning.far(id, utredaren())).isFalse();
        assertThatThrownBy(() -> spara(fryst)).isInstanceOf(Inaktuell.class);
    }
}
