package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatTest {
    private final Texter texter;
    private final Format format;

    FormatTest() throws Exception {
        this.texter = new Texter();
        this.format = new Format(texter, Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    @Test
    void datumSkrivsMedOrdILopandeTextOchMedSiffrorITabeller() {
        LocalDate dag = LocalDate.of(2026, 3, 3);
        Instant tid = Instant.parse("2026-07-01T12:32:00Z");

        assertThat(format.datum(dag)).isEqualTo("3 mars 2026");
        assertThat(format.iso(dag)).isEqualTo("2026-03-03");
        assertThat(format.tid(tid)).isEqualTo("1 juli 2026 kl. 14:32");
        assertThat(format.isoTid(tid)).isEqualTo("2026-07-01 14:32");
        assertThat(format.datum(null)).isEqualTo("–");
    }

    @Test
    void talSkrivsPaSvenska() {
        assertThat(utanHardaBlanksteg(format.tal(12340))).isEqualTo("12 340");
        assertThat(format.tal(6.44)).isEqualTo("6,4");
        assertThat(utanHardaBlanksteg(format.avAlla(29, 36))).isEqualTo("29 av 36 (81 %)");
        assertThat(format.avAlla(0, 0)).isEqualTo("0 av 0");
        assertThat(format.filstorlek(1_400_000L)).isEqualTo("1,4 MB");
        assertThat(format.filstorlek(999L)).isEqualTo("999 byte");
    }

    @Test
    void avstandSagsMedOrd() {
        assertThat(format.kvar(4)).isEqualTo("4 arbetsdagar kvar");
        assertThat(format.kvar(1)).isEqualTo("1 arbetsdag kvar");
        assertThat(format.kvar(0)).isEqualTo("sista dagen i dag");
        assertThat(format.forsenad(12)).isEqualTo("försenad 12 dagar");
        assertThat(format.forsenad(1)).isEqualTo("försenad 1 dag");
    }

    @Test
    void stegenSagsIEnMening() {
        Stegtext stegtext = new Stegtext(texter);

        assertThat(stegtext.rad(Steglage.vid(5, nr -> "Ansökan", "dag 41 av 90")))
                .isEqualTo("Steg 5 Ansökan: pågår, dag 41 av 90");
        assertThat(stegtext.rad(Steglage.vid(9, nr -> "Ansökan", null))).isEqualTo("Alla åtta stegen är klara");
        assertThat(stegtext.rad(Steglage.vid(0, nr -> "Ansökan", null))).isEqualTo("Inget steg har börjat");
    }

    private static String utanHardaBlanksteg(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
