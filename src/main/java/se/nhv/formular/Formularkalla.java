package se.nhv.formular;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All form files, read once at the start: a file that cannot be honoured stops the application with a sentence. */
@Component("formularkalla")
class Formularkalla {
    private final Map<String, Formular> alla;

    Formularkalla() {
        this.alla = las("forms");
    }

    Map<String, Formular> alla() {
        return alla;
    }

    static Map<String, Formular> las(String mapp) {
        Map<String, Formular> ut = new TreeMap<>();
        try {
            for (Resource fil :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + mapp + "/**/*.form")) {
                String nyckel = nyckel(fil, mapp);
                ut.put(nyckel, Formularlasare.las(nyckel, fil.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(ut);
    }

    private static String nyckel(Resource fil, String mapp) throws IOException {
        String vag = fil.getURL().getPath();
        return vag.substring(vag.lastIndexOf("/" + mapp + "/") + mapp.length() + 2, vag.length() - ".form".length());
    }
}
