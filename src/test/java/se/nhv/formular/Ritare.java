package se.nhv.formular;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    String rita(Map<String, Object> modell) throws Exception {
        sida.modell = modell;
        return mvc.perform(get("/prov").locale(Locale.forLanguageTag("sv")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
