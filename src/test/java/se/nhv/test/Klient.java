package se.nhv.test;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody at a browser of their own: signed in or not, with a session and the page's token, and free to send anything. */
public final class Klient {
    private static final Pattern TECKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager kakor = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(kakor)
            .build();
    private final String bas;
    private final @Nullable String konto;
    private @Nullable String tecken;

    private Klient(int port, @Nullable String konto) {
        this.bas = "http://localhost:" + port;
        this.konto = konto;
    }

    public record Svar(int status, String kropp, HttpResponse<String> hela) {
        public String huvud(String namn) {
            return hela.headers().firstValue(namn).orElse("");
        }
    }

    public static Klient utanInloggning(int port) {
        Klient klient = new Klient(port, null);
        klient.lasTecken();
        return klient;
    }

    /** Signed in to a demo account, by the page. */
    public static Klient som(int port, String konto) {
        Klient klient = new Klient(port, konto);
        klient.lasTecken();
        Svar svar = klient.post("/logga-in", Map.of("anvandarnamn", konto, "losenord", "demo"));
        if (svar.status() != 302 || svar.huvud("Location").contains("fel")) {
            throw new AssertionError(konto + " kom inte in: " + svar.status() + " " + svar.huvud("Location"));
        }
        klient.lasTecken();
        return klient;
    }

    /** Reads the token of a page with a form, as the browser does. */
    public void lasTecken() {
        String sida = get(konto == null ? "/logga-in" : "/arbetslista").kropp();
        Matcher m = TECKEN.matcher(sida);
        if (!m.find()) {
            m = TECKEN.matcher(get("/logga-in").kropp());
            if (!m.find()) {
                throw new AssertionError("No token on the page");
            }
        }
        tecken = m.group(1);
    }

    public Optional<String> session() {
        return kakor.getCookieStore().getCookies().stream()
                .filter(k -> k.getName().equals("JSESSIONID"))
                .map(java.net.HttpCookie::getValue)
                .findFirst();
    }

    public void glomSession() {
        kakor.getCookieStore().removeAll();
    }

    public Svar get(String adress) {
        return skicka(begaran(adress).GET());
    }

    public Svar post(String adress, Map<String, String> falt) {
        return skicka(begaran(adress)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(falt.entrySet().stream()
                        .map(f -> kodat(f.getKey()) + "=" + kodat(f.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    /** A form with one file. */
    public Svar postFil(String adress, Map<String, String> falt, String filfalt, String namn, byte[] innehall) {
        Flerdel flerdel = new Flerdel();
        falt.forEach(flerdel::text);
        return skicka(begaran(adress)
                .header("Content-Type", flerdel.typ())
                .POST(BodyPublishers.ofByteArray(
                        flerdel.fil(filfalt, namn, innehall).klar())));
    }

    /** Whatever the caller wants to send, with the session, the token and, to the API, the name and password. */
    public Svar skicka(HttpRequest.Builder begaran) {
        try {
            HttpResponse<String> svar = http.send(begaran.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Svar(svar.statusCode(), svar.body(), svar);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** As {@link #begaran(String)} with nothing but the session: no token, no name and password. */
    public HttpRequest.Builder barSession(String adress) {
        return HttpRequest.newBuilder(URI.create(bas + adress));
    }

    /** @param adress from the root, encoded as it is to be sent */
    public HttpRequest.Builder begaran(String adress) {
        HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(bas + adress));
        if (adress.startsWith("/api/") && konto != null) {
            b.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString((konto + ":demo").getBytes(StandardCharsets.UTF_8)));
        } else if (tecken != null) {
            b.header("X-CSRF-TOKEN", tecken);
        }
        return b;
    }

    public static String kodat(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
