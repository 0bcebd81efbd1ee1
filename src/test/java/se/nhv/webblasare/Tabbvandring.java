package se.nhv.webblasare;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Goes through a page with the Tab key, menus and folded parts open. Whatever a mouse can press has to be come upon, one of
 * each set of radio buttons standing for them all, and has to show that it has the focus.
 */
final class Tabbvandring {
    private static final int STEG_I_TAGET = 25;
    private static final int FLEST_TAG = 60;

    private static final String BORJA = """
            () => {
              const vikta = [...document.querySelectorAll('details:not([open])')];
              vikta.forEach(d => d.open = true);
              const syns = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0;
              const knappar = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
                .filter(e => e.type !== 'hidden' && !e.matches(':disabled') && !e.closest('[aria-hidden="true"]') && syns(e));
              const grupp = e => e.type === 'radio' ? (e.form ? [...document.forms].indexOf(e.form) : '') + ' ' + e.name : e;
              const kvar = new Map(knappar.map(e => [grupp(e), e]));
              const v = window.tabbvandring = {vikta, kvar, osynliga: [], varv: false, forst: null};
              document.addEventListener('focusin', ({target: e}) => {
                if (e === v.forst) v.varv = true;
                v.forst ??= e;
                if (!v.kvar.delete(grupp(e))) return;
                // A link that is a whole row shows it on the row.
                const marks = [e, e.closest('tr')].filter(x => x).map(x => getComputedStyle(x)).some(s =>
                  s.outlineStyle !== 'none' && s.outlineWidth !== '0px' || s.boxShadow !== 'none');
                if (!marks) v.osynliga.push(e);
              });
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              scrollTo(0, 0);
              v.forst = null;
              v.varv = false;
            }
            """;

    private static final String FRAMME = "() => tabbvandring.kvar.size === 0 || tabbvandring.varv";

    private static final String SVAR = """
            () => {
              tabbvandring.vikta.forEach(d => d.open = false);
              document.activeElement.blur();
              scrollTo(0, 0);
              const hur = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 160);
              return [...tabbvandring.kvar.values()].map(e => 'tabb når aldrig ' + hur(e))
                .concat(tabbvandring.osynliga.map(e => 'har fokus utan att det syns: ' + hur(e)));
            }
            """;

    private Tabbvandring() {}

    /** What cannot be reached, or is reached without a mark. */
    static List<String> genom(Page page) {
        page.evaluate(BORJA);
        for (int tag = 0; tag < FLEST_TAG && !Boolean.TRUE.equals(page.evaluate(FRAMME)); tag++) {
            for (int steg = 0; steg < STEG_I_TAGET; steg++) {
                page.keyboard().press("Tab");
            }
        }
        return ((List<?>) page.evaluate(SVAR)).stream().map(String::valueOf).toList();
    }
}
