package se.nhv.formular;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws the real templates without the rest of the application. */
public class Ritare {
    private static final List<Val> VAL = List.of(new Val("a", "Det ena"), new Val("b", "Det andra"));

    private final Sida sida = new Sida();
    private final MockMvc mvc = mvc(sida);

    // Not for the whole application, whose tests would find an address without a rule.
    @Profile("!test")
    @Controller
    static class Sida {
        Map<String, Object> modell = Map.of();

        @GetMapping("/prov")
        String prov(Model model) {
            model.addAllAttributes(modell);
            return "prov/sida";
        }
    }

    private static MockMvc mvc(Sida sida) {
        ClassLoaderTemplateResolver mallar = new ClassLoaderTemplateResolver();
        mallar.setPrefix("templates/");
        mallar.setSuffix(".html");
        mallar.setCharacterEncoding("UTF-8");
        ResourceBundleMessageSource texter = new ResourceBundleMessageSource();
        texter.setBasename("messages/formular");
        texter.setDefaultEncoding("UTF-8");
        SpringTemplateEngine motor = new SpringTemplateEngine();
        motor.setTemplateResolver(mallar);
        motor.setMessageSource(texter);
        ThymeleafViewResolver vyer = new ThymeleafViewResolver();
        vyer.setTemplateEngine(motor);
        vyer.setCharacterEncoding("UTF-8");
        return MockMvcBuilders.standaloneSetup(sida).setViewResolvers(vyer).build();
    }

    /** The form with everything in it, with faults or without. */
    public String allt(boolean medFel) throws Exception {
        FormularService service = Prov.service();
        Formulardata data = service.ifyllt(Prov.ALLT, Prov.SAMMANHANG);
        List<Faltfel> fel =
                medFel ? service.granska(Prov.ALLT, data, Prov.SAMMANHANG).fel() : List.of();
        return rita(Map.of(
                "vy",
                service.vy(Prov.ALLT, data, Prov.SAMMANHANG, fel),
                "utkastUrl",
                "/prov/utkast",
                "sparat",
                "14:32"));
    }

    /** Every form there is, by its key: unanswered, with the faults of that, and with a row in each list. */
    public Map<String, String> vartOchEtt() throws Exception {
        Map<String, Formular> alla = new Formularkalla().alla();
        Map<String, String> ut = new TreeMap<>();
        for (Formular formular : alla.values()) {
            Map<String, List<Val>> val = new HashMap<>();
            formular.falt().forEach(f -> alternativ(f, val));
            Map<String, Object> givna = new HashMap<>();
            listor(formular.falt()).stream()
                    .filter(lista -> !lista.andringsbar())
                    .forEach(lista -> givna.put(lista.nyckel(), List.of(rad(lista))));
            Sammanhang sammanhang = Sammanhang.av(val, givna);
            FormularService service = Prov.service(alla);
            Formulardata data = service.ifyllt(formular, sammanhang);
            for (Falt.Rader lista : listor(formular.falt())) {
                if (data.antalRader(lista.nyckel()) == 0) {
                    data = data.medNyRad(lista.nyckel());
                }
                for (Map.Entry<String, String> svar : rad(lista).entrySet()) {
                    data = data.med(lista.nyckel() + "[0]." + svar.getKey(), List.of(svar.getValue()));
                }
            }
            ut.put(
                    formular.nyckel(),
                    rita(Map.of(
                            "vy",
                            service.vy(
                                    formular,
                                    data,
                                    sammanhang,
                                    service.granska(formular, data, sammanhang).fel()),
                            "utkastUrl",
                            "/prov/utkast",
                            "sparat",
                            "14:32")));
        }
        return ut;
    }

    private static Map<String, String> rad(Falt.Rader lista) {
        return lista.falt().stream()
                .filter(Falt.Text.class::isInstance)
                .collect(Collectors.toMap(Falt::nyckel, f -> "Ett svar på åäö"));
    }

    private static List<Falt.Rader> listor(List<Falt> falt) {
        List<Falt.Rader> ut = new ArrayList<>();
        for (Falt f : falt) {
            if (f instanceof Falt.Rader r) {
                ut.add(r);
            } else if (f instanceof Falt.Grupp g) {
                ut.addAll(listor(g.falt()));
            }
        }
        return ut;
    }

    private static void alternativ(Falt falt, Map<String, List<Val>> val) {
        if (falt instanceof Falt.Rader r) {
            r.falt().forEach(f -> alternativ(f, val));
        } else if (falt instanceof Falt.Grupp g) {
            g.falt().forEach(f -> alternativ(f, val));
        } else if (falt instanceof Falt.Enval e && e.alternativ().nyckel() != null) {
            val.put(e.alternativ().nyckel(), VAL);
        } else if (falt instanceof Falt.Flerval e && e.alternativ().nyckel() != null) {
            val.put(e.alternativ().nyckel(), VAL);
        }
    }

    String rita(Map<String, Object> modell) throws Exception {
        sida.modell = modell;
        return mvc.perform(get("/prov").locale(Locale.forLanguageTag("sv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
