package se.nhv.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.akt.Akt;
import se.nhv.akt.Akthuvud;
import se.nhv.akt.Loggvisning;
import se.nhv.arende.ArendeId;

/** Whether what is shown is words, and not what the program calls things. */
@Component
public class Klarsprak {
    private static final Pattern MASKINORD = Pattern.compile(String.join(
            "|",
            "\\b[0-9a-f]{8}-[0-9a-f]{4}-",
            "\\b[0-9a-f]{32,}\\b",
            "[A-ZÅÄÖ0-9]_[A-ZÅÄÖ]|[a-zåäö]_[a-zåäö]",
            "(?<![\\p{L}])[a-zåäö]+[A-ZÅÄÖ][a-zåäö]+",
            "(?<![\\p{L}.])[a-z]+\\.[a-z]+[A-Za-z.]*(?!\\p{L})",
            "\\b(?:true|false|null)\\b",
            "\\b\\d{4}-\\d{2}-\\d{2}\\b"));

    private final Akt akt;
    private final Loggvisning logg;
    private final Resa resa;

    Klarsprak(Akt akt, Loggvisning logg, Resa resa) {
        this.akt = akt;
        this.logg = logg;
        this.resa = resa;
    }

    private static Set<String> konstanter() {
        return new ClassFileImporter(Set.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("se.nhv").stream()
                        .filter(JavaClass::isEnum)
                        .flatMap(k -> Arrays.stream(k.reflect().getEnumConstants()))
                        .map(k -> ((Enum<?>) k).name())
                        .collect(Collectors.toSet());
    }

    /** Every row of the case's log, as an utredare reads it. */
    public int kravLoggen(ArendeId id) {
        Akthuvud huvud = akt.huvud(id, resa.som("utredare1"));
        Set<String> konstanter = konstanter();
        int rader = 0;
        int sidor = 1;
        for (int sida = 1; sida <= sidor; sida++) {
            Loggvisning.Sida visad = logg.visa(huvud, sida);
            sidor = visad.sida().sidor();
            for (Loggvisning.Rad rad : visad.rader()) {
                krav(rad.vad(), konstanter);
                krav(rad.vem(), konstanter);
                rad.uppgifter().forEach((vad, varde) -> {
                    krav(vad, konstanter);
                    krav(varde, konstanter);
                });
                rader++;
            }
        }
        return rader;
    }

    private static void krav(String visat, Set<String> konstanter) {
        assertThat(konstanter).as("shown as it stands in the code").doesNotContain(visat);
        assertThat(visat).isNotBlank().doesNotContainPattern(MASKINORD);
    }
}
