package se.nhv.fel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TextkallaTest {
    @Test
    void enVagranSagerSinMeningMedSinaVarden() {
        Avvisad avvisad = new Avvisad("beskrivning", "api.fel.textSaknasEllerForLang", "beskrivning", 20_000);

        assertThat(avvisad.falt()).contains("beskrivning");
        assertThat(avvisad.mening())
                .isEqualTo("Ange beskrivning, högst 20000 tecken.")
                .isEqualTo(avvisad.getMessage());
    }

    /** Prevents a key from standing on a page as if it were a sentence. */
    @Test
    void enNyckelSomInteFinnsArEttFelOchIngenMening() {
        assertThatThrownBy(() -> new Inaktuell("remiss.fel.finnsInteAlls")).isInstanceOf(NoSuchMessageException.class);
    }

    /** Prevents what somebody typed from being read as a pattern. */
    @Test
    void detNagonSkrivitStarSomDetSkrevs() {
        assertThat(Textkalla.text("handling.fel.filenTom", "l'été {0}.pdf"))
                .isEqualTo("Filen l'été {0}.pdf är tom. Välj en annan fil.");
    }
}
