package se.nhv.webblasare;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Fills the form of a page the way a person does: reads the questions that are shown, one after the other, answers those
 * there is an answer to, and writes something in the others that must be answered.
 */
final class Blankettifyllare {
    private static final int FLEST_FALT = 400;

    /** The questions as they are shown now, in their order. */
    private static final String SYNLIGA = """
            form => {
              const text = el => {
                if (!el) return '';
                const k = el.cloneNode(true);
                k.querySelectorAll('.valfritt, .visually-hidden').forEach(x => x.remove());
                return k.textContent.trim().replace(/\\s+/g, ' ');
              };
              const ut = [];
              for (const f of form.querySelectorAll('.falt:not(.falt-last), fieldset.rader')) {
                if (!f.checkVisibility()) continue;
                const rader = f.matches('fieldset.rader');
                const rubrik = f.querySelector(rader ? ':scope > legend' : 'legend, .form-label, .form-check-label');
                const val = [...f.querySelectorAll('input[type=radio], input[type=checkbox]')];
                const ett = f.querySelector('select, textarea, input:not([type=hidden])');
                ut.push({
                  namn: f.dataset.falt,
                  etikett: text(rubrik),
                  slag: rader ? 'rader' : (f.dataset.slag === 'text' && ett.type === 'email' ? 'epost' : f.dataset.slag),
                  kravs: !rubrik.querySelector('.valfritt'),
                  ifyllt: rader ? f.querySelectorAll(':scope > [data-radlista] > [data-rad]').length > 0
                                  || !f.querySelector(':scope > [name=_lagg_till]')
                    : val.length ? val.some(v => v.checked) : f.dataset.slag === 'fil' || ett && ett.value !== '',
                });
              }
              return ut;
            }
            """;

    private final Page page;
    private final Map<String, ?> svar;
    private final LocalDate idag;
    private final Set<String> gjorda = new HashSet<>();
    private final Set<String> anvanda = new LinkedHashSet<>();

    private Blankettifyllare(Page page, Map<String, ?> svar, LocalDate idag) {
        this.page = page;
        this.svar = svar;
        this.idag = idag;
    }

    /** A question as it is read: where it stands, what it asks, how it is answered. */
    private record Fraga(String namn, String etikett, String slag, boolean kravs, boolean ifyllt) {
        static Fraga av(Map<?, ?> ur) {
            return new Fraga(
                    String.valueOf(ur.get("namn")),
                    String.valueOf(ur.get("etikett")),
                    String.valueOf(ur.get("slag")),
                    Boolean.TRUE.equals(ur.get("kravs")),
                    Boolean.TRUE.equals(ur.get("ifyllt")));
        }
    }

    /**
     * @param svar what to answer, by the question's words: a text, the words of an alternative, or a list of such
     */
    static void fyll(Page page, Map<String, ?> svar, LocalDate idag) {
        new Blankettifyllare(page, svar, idag).fyll();
    }

    private void fyll() {
        for (int varv = 0; varv < FLEST_FALT; varv++) {
            Fraga nasta = synliga().stream().filter(this::attSvara).findFirst().orElse(null);
            if (nasta == null) {
                Set<String> over = new LinkedHashSet<>(svar.keySet());
                over.removeAll(anvanda);
                if (!over.isEmpty()) {
                    throw new AssertionError(page.url() + " frågar inte " + over + " utan "
                            + synliga().stream().map(Fraga::etikett).toList());
                }
                return;
            }
            gjorda.add(nasta.namn());
            svara(nasta);
        }
        throw new AssertionError(page.url() + " tar aldrig slut");
    }

    private List<Fraga> synliga() {
        ElementHandle form = page.querySelector("form[data-formular]");
        return ((List<?>) form.evaluate(SYNLIGA))
                .stream().map(f -> Fraga.av((Map<?, ?>) f)).toList();
    }

    private boolean attSvara(Fraga f) {
        return !gjorda.contains(f.namn()) && (svar.containsKey(f.etikett()) || f.kravs() && !f.ifyllt());
    }

    private void svara(Fraga f) {
        Object givet = svar.get(f.etikett());
        if (givet != null) {
            anvanda.add(f.etikett());
        }
        Locator falt = page.locator("[data-falt='" + f.namn() + "']");
        switch (f.slag()) {
            case "rader" -> falt.locator("> button[name=_lagg_till]").click();
            case "enval", "flerval" -> valj(falt, givet);
            case "lista" -> valjILista(falt.locator("select"), givet);
            case "kryss" -> falt.locator("input[type=checkbox]").check();
            default ->
                falt.locator("textarea, input:not([type=hidden])")
                        .first()
                        .fill(givet == null ? nagot(f) : givet.toString());
        }
    }

    private static void valj(Locator falt, @org.jspecify.annotations.Nullable Object givet) {
        Locator val = falt.locator(".form-check");
        if (givet == null) {
            val.first().locator("input").check();
            return;
        }
        for (Object ett : givet instanceof List<?> flera ? flera : List.of(givet)) {
            val.filter(new Locator.FilterOptions().setHasText(borjar(ett)))
                    .first()
                    .locator("input")
                    .check();
        }
    }

    private static void valjILista(Locator lista, @org.jspecify.annotations.Nullable Object givet) {
        Locator val = lista.locator("option:not([value=''])");
        Locator ratt = givet == null ? val : val.filter(new Locator.FilterOptions().setHasText(borjar(givet)));
        lista.selectOption(ratt.first().getAttribute("value"));
    }

    private static Pattern borjar(Object ord) {
        // The browser reads the pattern in its own language, which knows no \\Q.
        return Pattern.compile("^\\s*" + ord.toString().replaceAll("[^\\p{L}\\p{N} ]", "."));
    }

    private String nagot(Fraga f) {
        return switch (f.slag()) {
            case "tal" -> "1";
            case "datum" -> idag.toString();
            case "epost" -> "prov@example.se";
            default -> "Ett svar på frågan " + f.etikett();
        };
    }
}
