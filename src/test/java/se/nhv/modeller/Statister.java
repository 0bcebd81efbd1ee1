package se.nhv.modeller;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;

/**
 * Stand-ins for the …Tasks beans, made from the models' own expressions, so that the models can be walked through
 * without the rooms. They answer what the test says and remember what they were asked.
 */
final class Statister {

    private static final Pattern ANROP = Pattern.compile("(\\w+Tasks)\\.(\\w+)\\(([^()]*)\\)");

    private final Map<String, Object> svar = new HashMap<>();
    private final List<String> anrop = new ArrayList<>();

    /** What {@code bean.method} answers; null otherwise. */
    Statister svarar(String anropet, Object med) {
        svar.put(anropet, med);
        return this;
    }

    void glom() {
        svar.clear();
        anrop.clear();
    }

    List<String> anrop() {
        return anrop;
    }

    Map<Object, Object> bonor() throws Exception {
        Map<String, Map<String, Integer>> metoder = new TreeMap<>();
        for (Modell modell : Modell.alla()) {
            Matcher traff = ANROP.matcher(Files.readString(modell.fil()));
            while (traff.find()) {
                metoder.computeIfAbsent(traff.group(1), b -> new TreeMap<>())
                        .put(traff.group(2), traff.group(3).split(",").length);
            }
        }
        Map<Object, Object> bonor = new HashMap<>();
        for (String bona : new TreeSet<>(metoder.keySet())) {
            var klass = new ByteBuddy().subclass(Object.class);
            for (var metod : metoder.get(bona).entrySet()) {
                Class<?>[] text = new Class<?>[metod.getValue()];
                Arrays.fill(text, String.class);
                klass = klass.defineMethod(metod.getKey(), Object.class, Modifier.PUBLIC)
                        .withParameters(text)
                        .intercept(
                                InvocationHandlerAdapter.of((sjalv, m, varden) -> besvara(bona, m.getName(), varden)));
            }
            bonor.put(
                    bona,
                    klass.make()
                            .load(getClass().getClassLoader())
                            .getLoaded()
                            .getDeclaredConstructor()
                            .newInstance());
        }
        return bonor;
    }

    private Object besvara(String bona, String metod, Object[] varden) {
        anrop.add(metod + Arrays.toString(varden));
        return svar.get(bona + "." + metod);
    }
}
