package se.nhv.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.nhv.test.Nhvtest;

@Nhvtest
class RegisterTest {
    @Autowired
    Register register;

    @Autowired
    Registerlasare lasare;

    @Autowired
    Gruppnamn grupper;

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

    @Test
    void enGruppSagsIOrdOchMangaRegionerRaknas() {
        Map<String, String> enheter = grupper.enheter();

        assertThat(grupper.namn(List.of("utredare"), enheter)).isEqualTo("Utredare");
        assertThat(grupper.namn(List.of("regionforetradare:12"), enheter)).isEqualTo("Regionföreträdare, Region Skåne");
        assertThat(grupper.namn(
                        List.of("utredare", "regionforetradare:07", "regionforetradare:10", "regionforetradare:12"),
                        enheter))
                .isEqualTo("Regionföreträdare i 3 regioner / Utredare");
        assertThat(grupper.namn(List.of("regionforetradare:99"), enheter)).isEqualTo("Regionföreträdare");
    }
}
