package se.nhv.remiss.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.nhv.formular.Formular;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Svar;
import se.nhv.formular.Uppladdningar;
import se.nhv.formular.Val;
import se.nhv.handling.Fil;
import se.nhv.remiss.Ingang;
import se.nhv.remiss.NyttYttrande;
import se.nhv.remiss.Remiss;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.Svarsutrymme;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.YttrandeService;

/** Between the form and what it says. */
@Component
class Yttrandeformular {
    private final FormularService formular;
    private final Uppladdningar uppladdningar;
    private final Svarsutrymme utrymme;
    private final YttrandeService yttranden;

    Yttrandeformular(
            FormularService formular, Uppladdningar uppladdningar, Svarsutrymme utrymme, YttrandeService yttranden) {
        this.formular = formular;
        this.uppladdningar = uppladdningar;
        this.utrymme = utrymme;
        this.yttranden = yttranden;
    }

    Formular blankett() {
        return formular.hamta("remiss/yttrande");
    }

    Sammanhang sammanhang(Ingang ingang) {
        List<Val> andra = yttranden.andra(ingang).stream()
                .map(i -> new Val(i.kod(), i.namn()))
                .toList();
        List<Map<String, String>> fragor = ingang.remiss().fragor().stream()
                .map(f -> Map.of("fragaId", String.valueOf(f.nr()), "fraga", f.text()))
                .toList();
        return Sammanhang.av(
                        Map.of("andraInstanser", andra),
                        Map.of("svarFor", ingang.mottagare().instans().namn(), "svar", fragor))
                .medFiler(utrymme.filer(ingang));
    }

    /** What has been written so far as motivering, by question number. */
    static Map<Integer, String> motiveringar(Ingang ingang, Formulardata data) {
        Map<Integer, String> ut = new HashMap<>();
        List<Remiss.Fraga> fragor = ingang.remiss().fragor();
        for (int i = 0; i < fragor.size(); i++) {
            ut.put(fragor.get(i).nr(), data.forsta("svar[" + i + "].motivering"));
        }
        return ut;
    }

    NyttYttrande yttrande(Svar svar) {
        boolean avstar = svar.ja("avstar");
        Map<Integer, Yttrande.Svar> svaren = svar.rader("svar").stream()
                .filter(r -> r.finns("stallningstagande"))
                .collect(Collectors.toMap(
                        r -> Integer.valueOf(r.text("fragaId")),
                        r -> new Yttrande.Svar(
                                Stallningstagande.medKod(r.text("stallningstagande"))
                                        .orElseThrow(),
                                r.finns("motivering") ? r.text("motivering") : null)));
        String text = svar.text(avstar ? "avstarSkal" : "ovrigt");
        return new NyttYttrande(
                svar.text("svarFor"),
                svar.lista("svararAvenFor"),
                avstar,
                text.isEmpty() ? null : text,
                svaren,
                new NyttYttrande.Kontakt(svar.text("kontaktperson"), svar.text("kontaktEpost")),
                svar.text("beslutat").equals("nej")
                        ? new NyttYttrande.Beslut(
                                true, svar.kanskeDatum("beslutsdag").orElse(null))
                        : NyttYttrande.Beslut.FATTAT,
                svar.filer("bilagor").stream()
                        .map(id -> uppladdningar.hamta(id).flatMap(u -> uppladdningar
                                .innehall(id)
                                .map(innehall -> new Fil(u.namn(), u.typ(), innehall))))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
