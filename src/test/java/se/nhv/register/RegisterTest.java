package se.nhv.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.test.Nhvtest;

@Nhvtest
class RegisterTest {
    @Autowired
    Register register;

    @Autowired
    Registerlasare lasare;

    @Test
    void hallandHorTillTvaSamverkansregioner() {
        Region halland = register.region("13").orElseThrow();

        assertThat(halland.delar()).extracting(Region.Del::samverkansregion).containsExactly("sodra", "vastra");
        assertThat(register.regionerI("sodra")).extracting(Region::lanskod).containsExactly("07", "10", "12", "13");
        assertThat(register.regionerI("vastra")).extracting(Region::lanskod).containsExactly("13", "14");
    }

    @Test
    void attLasaRegistrenIgenAndrarIngenting() {
        lasare.las();

        assertThat(register.npo()).hasSize(26);
        assertThat(register.regioner()).hasSize(21);
        assertThat(register.samverkansregioner())
                .extracting(Samverkansregion::kod)
                .containsExactly("stockholm-gotland", "sydostra", "sodra", "vastra", "mellansverige", "norra");
    }

    @Test
    void ettNamnMedKommaOchBindestreckBlirEnKod() {
        assertThat(register.npo("oron-nas-och-halssjukdomar")).isPresent();
        assertThat(register.npo("sallsynta-sjukdomar")).map(Npo::namn).hasValue("Sällsynta sjukdomar");
    }
}
