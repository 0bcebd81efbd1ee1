package se.nhv.uppfoljning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever sets what cannot be set reads why, in one sentence, when the application does not start. */
@ExtendWith(OutputCaptureExtension.class)
class InstallningsfelTest {
    @Test
    void enInstallningSomInteGarSagsMedEnMening(CapturedOutput utskrift) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Uppfoljningsregler.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--nhv.uppfoljning.utvardering-efter-ar=9",
                                "--spring.datasource.url=jdbc:postgresql://localhost:1/finns-inte"))
                .isInstanceOf(RuntimeException.class);

        assertThat(utskrift.toString())
                .contains("utvardering-efter-ar är 9, men en tillståndsutvärdering görs efter 4–6 år")
                .doesNotContain("\tat ");
    }
}
