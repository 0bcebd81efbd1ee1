package se.nhv.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a template may not hold, since it is seen only when that part of the page is drawn. */
class MallarTest {
    /** Thymeleaf refuses beans here, with a page that cannot be shown: they are asked beforehand, in th:with. */
    private static final Pattern BONA_DAR_DEN_NEKAS =
            Pattern.compile("th:(replace|insert|utext|attr)=\"[^\"]*@[a-zA-Z]+\\.[^\"]*\"");

    /** Thymeleaf replaces a tag before it asks whether, or how many times, the tag is there at all. */
    private static final Pattern VILLKOR_SOM_INTE_FRAGAS =
            Pattern.compile("<[^<>]*\\bth:replace=\"[^\"]*\"[^<>]*\\bth:(if|unless|each)=|"
                    + "<[^<>]*\\bth:(if|unless|each)=\"[^\"]*\"[^<>]*\\bth:replace=");

    /** The file of a fragment that is taken from another one. */
    private static final Pattern HAMTAD_DEL = Pattern.compile("~\\{\\s*[a-z][\\w-]*/[\\w/-]+");

    @Test
    void ingetVillkorStarPaEnTaggSomByts() throws IOException {
        assertThat(fall(VILLKOR_SOM_INTE_FRAGAS)).isEmpty();
    }

    @Test
    void ingenBonaFragasDarThymeleafNekarDet() throws IOException {
        assertThat(fall(BONA_DAR_DEN_NEKAS)).isEmpty();
    }

    @Test
    void varjeDelSomHamtasFinns() throws IOException {
        Path rot = Path.of("src/main/resources/templates");
        List<String> saknas = fall(HAMTAD_DEL).stream()
                .filter(del -> !Files.exists(rot.resolve(del.replaceFirst(".*~\\{\\s*", "") + ".html")))
                .toList();
        assertThat(saknas).isEmpty();
    }

    private static List<String> fall(Pattern monster) throws IOException {
        List<String> fynd = new ArrayList<>();
        try (Stream<Path> filer = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path mall : filer.filter(f -> f.toString().endsWith(".html")).toList()) {
                Matcher fall = monster.matcher(Files.readString(mall));
                while (fall.find()) {
                    fynd.add(mall + ": " + fall.group());
                }
            }
        }
        return fynd;
    }
}
