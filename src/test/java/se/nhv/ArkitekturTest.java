package se.nhv;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: who may know whom. */
class ArkitekturTest {
    private static final JavaClasses HUSET = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.nhv");

    /** Prevents rooms that reach into each other, and circles in which nothing can be changed alone. */
    @Test
    void rummenGarBaraGenomVarandrasDorrarOchAldrigICirkel() {
        ApplicationModules.of(NhvApplication.class).verify();
    }

    /** Prevents the day when the engine must be replaced from being the day when every room must be rewritten. */
    @Test
    void baraEngineCamundaKannerMotorn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("se.nhv.engine.camunda..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.bpm.engine..", "org.camunda.bpm.dmn..", "org.camunda.bpm.model..")
                .check(HUSET);
    }

    /** Prevents figures and deadlines that follow another clock than the one a test or the demo has set. */
    @Test
    void ingenFragarVadKlockanArUtanAttFaEnKlocka() {
        for (Class<?> typ : new Class<?>[] {
            Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class
        }) {
            noClasses().should().callMethod(typ, "now").check(HUSET);
        }
        noClasses().should().callMethod(System.class, "currentTimeMillis").check(HUSET);
    }

    /** Prevents a controller that talks to the database past its room's door. */
    @Test
    void webbenGarGenomRummetsDorr() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.jdbc..")
                .check(HUSET);
    }

    /** Prevents a page that changes something when it is only looked at: crawlers and back-buttons look a lot. */
    @Test
    void enGetAndrarInget() {
        methods()
                .that()
                .areAnnotatedWith(org.springframework.web.bind.annotation.GetMapping.class)
                .should()
                .notBeAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                .check(HUSET);
    }
}
