package se.nhv.webblasare;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Many people at one screen: each signs in once, on the page for it, and is still signed in the next time it is her turn.
 */
final class Personerna {
    private final Page page;
    private final Map<String, List<Cookie>> inloggade = new HashMap<>();
    private String nu = "";

    Personerna(Page page) {
        this.page = page;
    }

    /** Whoever sits at the screen now is this person, on her first page. */
    void byt(String anvandarnamn) {
        if (!anvandarnamn.equals(nu)) {
            lamna();
            nu = anvandarnamn;
            if (inloggade.containsKey(anvandarnamn)) {
                page.context().addCookies(inloggade.get(anvandarnamn));
            } else {
                page.navigate("/logga-in");
                page.fill("#anvandarnamn", anvandarnamn);
                page.fill("#losenord", "demo");
                page.click("form.formular button[type=submit]");
                return;
            }
        }
        page.navigate("/arbetslista");
    }

    /** Nobody is signed in. */
    void lamna() {
        if (!nu.isEmpty()) {
            inloggade.put(nu, page.context().cookies());
        }
        page.context().clearCookies();
        nu = "";
    }
}
