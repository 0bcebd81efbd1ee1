package se.nhv.sakerhet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.anvandare.Atkomstregel;
import se.nhv.anvandare.Atkomstregler;
import se.nhv.anvandare.KontoService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.formular.Falt;
import se.nhv.formular.FormularService;
import se.nhv.remiss.Remissutskick;
import se.nhv.test.Flerdel;
import se.nhv.test.Klient;
import se.nhv.test.Skrivspar;
import se.nhv.test.Webbserver;

/**
 * Rubbish to every address, over a real socket, as those who are let in there, as guests and as nobody: wrong types, sizes
 * and encodings, ids of others. It is never our fault (5xx), what is refused stores nothing, and what is answered tells
 * nothing of how the house is built. New addresses are found by themselves.
 */
@Tag("natet")
@Webbserver
class Skrapning {
    private static final Pattern INIFRAN = Pattern.compile("Exception|ENGINE-\\d|\\bat (se\\.nhv|org|java)\\.|"
            + "org\\.(springframework|postgresql|thymeleaf|camunda|apache)|java\\.(lang|util|sql)\\b|PSQL|Whitelabel|"
            + "SELECT .* FROM|Internal Server Error|Bad Request|Not Found");
    private static final Pattern FALTNAMN = Pattern.compile(" name=\"([A-Za-z_]+)\"");
    private static final int LANGST_I_ADRESS = 6_000;
    private static final int IDN_VID_STANGD_DORR = 3;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    Atkomstregler regler;

    @Autowired
    KontoService konton;

    @Autowired
    FormularService formularen;

    @Autowired
    Remissutskick remissutskick;

    @Autowired
    JdbcClient jdbc;

    private final Map<Roll, Klient> klienter = new EnumMap<>(Roll.class);
    private final Set<String> fel = new LinkedHashSet<>();
    private final Set<Integer> sedda = new TreeSet<>();
    private List<String> verkliga = List.of();
    private List<String> faltnamn = List.of();
    private int skickade;

    /** Rubbish to each of these addresses, as everybody.
     *
     * @return their patterns
     */
    List<String> tillAdresser(Predicate<Adress> vilka) throws IOException {
        verkliga = verkligaIdn();
        faltnamn = faltnamn();
        Skrivspar spar = new Skrivspar(jdbc);
        List<Adress> adresser = Adress.alla(context).stream().filter(vilka).toList();
        for (Adress adress : adresser) {
            Atkomstregel regel = regler.regel(adress.metod(), adress.med("x")).orElse(null);
            List<Klient> fulla = new ArrayList<>();
            for (Roll roll : List.of(Roll.UTREDARE, Roll.ADMINISTRATOR, Roll.CHEF, Roll.NPO, Roll.ORDFORANDE)) {
                if (fulla.isEmpty()
                        && regel != null
                        && (regel.roller().isEmpty() || regel.roller().contains(roll))) {
                    fulla.add(som(roll));
                }
            }
            fulla.forEach(k -> allt(adress, k, spar));
            lite(adress, Klient.utanInloggning(port), slapps(regel, null), spar);
            for (Roll roll : List.of(Roll.SAKKUNNIG, Roll.REGIONFORETRADARE, Roll.TILLSTANDSENHET)) {
                lite(adress, som(roll), slapps(regel, roll), spar);
            }
        }
        System.out.println("Skräp: " + skickade + " begäran till " + adresser.size() + " adresser, svar " + sedda);

        assertThat(adresser).hasSizeGreaterThan(60);
        assertThat(fel).isEmpty();
        return adresser.stream().map(Adress::monster).toList();
    }

    /** As the very person who is to answer. */
    void iOppnaFormular() {
        Skrivspar spar = new Skrivspar(jdbc);
        List<Uppgiftsrad> oppna = jdbc.sql("""
                        SELECT DISTINCT ON (u.formular) u.id, u.formular,
                               coalesce(k.anvandarnamn, (SELECT g.anvandarnamn FROM konto g
                                  JOIN konto_roll r ON r.konto = g.id
                                 WHERE r.roll || coalesce(':' || r.enhet, '') = ANY (u.grupper)
                                    OR r.roll = ANY (u.grupper)
                                 ORDER BY g.anvandarnamn LIMIT 1)) AS konto
                          FROM uppgift u LEFT JOIN konto k ON k.id = u.tilldelad ORDER BY u.formular, u.id
                        """).query(Uppgiftsrad.class).list();
        for (Uppgiftsrad u : oppna) {
            Klient klient = Klient.som(port, u.konto());
            List<String> falt = formularen.hamta(u.formular()).falt().stream()
                    .map(Falt::nyckel)
                    .toList();
            Adress api = Adress.post("/api/v1/uppgifter/" + u.id() + "/svar");
            Adress sida = Adress.post("/uppgifter/" + u.id());
            Skrap.json(falt)
                    .forEach((vad, kropp) -> skicka(
                            api,
                            klient,
                            kropp(api, klient, api.monster(), "application/json", kropp),
                            u.formular() + " " + vad,
                            spar));
            for (String varde : Skrap.varden()) {
                for (String f : falt) {
                    skicka(
                            sida,
                            klient,
                            formular(sida, klient, sida.monster(), f + "=" + varde),
                            u.formular() + " " + f + "=" + varde,
                            spar);
                }
                String lista = falt.stream()
                        .map(f -> f + "%5B0%5D.x=" + varde + "&" + f + "%5B9999999999%5D.x=1")
                        .collect(Collectors.joining("&"));
                String knappar = "_lagg_till=" + varde + "&_ta_bort=" + varde + "&_ta_bort_fil=" + varde;
                skicka(sida, klient, formular(sida, klient, sida.monster(), lista), u.formular() + " rader", spar);
                skicka(sida, klient, formular(sida, klient, sida.monster(), knappar), u.formular() + " knappar", spar);
            }
        }
        System.out.println("Skräp: " + skickade + " begäran till " + oppna.size() + " formulär, svar " + sedda);

        assertThat(oppna).hasSizeGreaterThan(10);
        assertThat(fel).isEmpty();
    }

    /** A form that somebody is to fill in now. */
    record Uppgiftsrad(String id, String formular, String konto) {}

    /** Everything there is, one wrong thing at a time. */
    private void allt(Adress adress, Klient klient, Skrivspar spar) {
        if (adress.harVariabel()) {
            for (String id : Skrap.iAdress()) {
                skicka(adress, klient, utanKropp(adress, klient, adress.med(id)), id, spar);
            }
        }
        List<String> platser = new ArrayList<>(List.of("3f2b8f7e-7d0a-4d5e-9d6b-0a7c1b2d3e4f"));
        if (adress.harVariabel()) {
            platser.addAll(traffar(adress, klient, verkliga, spar));
        }
        String plats = adress.med(platser.get(platser.size() - 1));
        for (String varde : Skrap.varden()) {
            parametrar(adress, klient, plats, varde, spar);
        }
        if (adress.skriver()) {
            kroppar(adress, klient, plats, spar);
        }
    }

    /** The few things that everybody sends, and to what changes something the ids of others. */
    private void lite(Adress adress, Klient klient, boolean slapps, Skrivspar spar) {
        if (adress.harVariabel()) {
            for (String id : Skrap.iAdressKort()) {
                skicka(adress, klient, utanKropp(adress, klient, adress.med(id)), id, spar);
            }
            if (adress.skriver()) {
                traffar(adress, klient, slapps ? verkliga : verkliga.subList(0, IDN_VID_STANGD_DORR), spar);
            }
        } else {
            for (String varde : List.of("x", "%00", "%ED%A0%80", "99999999999999999999")) {
                parametrar(adress, klient, adress.monster(), varde, spar);
            }
        }
    }

    /** Whether the address is for the role at all; where it is not, the door is shut before anybody asks about what. */
    private static boolean slapps(@Nullable Atkomstregel regel, @Nullable Roll roll) {
        return regel != null
                && (regel.krav() == Atkomstregel.Krav.OPPEN
                        || roll != null
                                && (regel.roller().isEmpty() || regel.roller().contains(roll)));
    }

    /** Sends real ids; those that led somewhere are worth more rubbish. */
    private List<String> traffar(Adress adress, Klient klient, List<String> idn, Skrivspar spar) {
        List<String> traffar = new ArrayList<>();
        for (String id : idn) {
            int status = skicka(adress, klient, utanKropp(adress, klient, adress.med(id)), id, spar);
            if (status != 404 && status != 403) {
                traffar.add(id);
            }
        }
        return traffar;
    }

    private void parametrar(Adress adress, Klient klient, String plats, String varde, Skrivspar spar) {
        List<String> egna = adress.egna();
        List<List<String>> omgangar = new ArrayList<>();
        egna.forEach(n -> omgangar.add(List.of(n)));
        omgangar.add(faltnamn);
        for (List<String> namn : omgangar) {
            StringBuilder falt = new StringBuilder();
            for (String n : namn) {
                falt.append(falt.isEmpty() ? "" : "&").append(n).append('=').append(varde);
            }
            String vad = (namn.size() == 1 ? namn.get(0) : "fält") + "=" + varde;
            if (adress.skriver()) {
                skicka(adress, klient, formular(adress, klient, plats, falt.toString()), vad, spar);
            } else if (falt.length() < LANGST_I_ADRESS) {
                skicka(adress, klient, klient.begaran(plats + "?" + falt).GET(), vad, spar);
            }
        }
    }

    private void kroppar(Adress adress, Klient klient, String plats, Skrivspar spar) {
        String namn = adress.egna().isEmpty() ? "text" : adress.egna().get(0);
        skicka(adress, klient, formular(adress, klient, plats, namn + "=" + Skrap.stort()), "1 MB", spar);
        skicka(adress, klient, formular(adress, klient, plats, namn + "=a&" + namn + "=b&%zz&=&a[b"), "trasigt", spar);
        List<String> falt = adress.kroppsfalt();
        (adress.api() ? Skrap.json(falt) : Map.of("json", "{\"a\":1}".getBytes(StandardCharsets.UTF_8)))
                .forEach((vad, kropp) -> {
                    for (String typ : adress.api()
                            ? List.of("application/json")
                            : List.of("application/json", "text/xml", "multipart/form-data", "bild/trasig;;;")) {
                        skicka(adress, klient, kropp(adress, klient, plats, typ, kropp), typ + " " + vad, spar);
                    }
                });
        if (adress.api()) {
            byte[] csv = "a;b\n\u0000;\"".getBytes(StandardCharsets.UTF_8);
            skicka(adress, klient, kropp(adress, klient, plats, "text/csv", csv), "csv", spar);
            skicka(adress, klient, kropp(adress, klient, plats, "text/xml", csv), "xml", spar);
        } else {
            byte[] program = {'M', 'Z', 0, 1, (byte) 0xFF};
            Flerdel utanFil = new Flerdel();
            adress.egna().forEach(n -> utanFil.text(n, ""));
            skicka(adress, klient, flerdel(adress, klient, plats, utanFil), "utan fil", spar);
            skicka(
                    adress,
                    klient,
                    flerdel(adress, klient, plats, new Flerdel().fil("fil", "../../x.exe", program)),
                    "program",
                    spar);
            skicka(
                    adress,
                    klient,
                    flerdel(adress, klient, plats, new Flerdel().fil("fil", "", new byte[0])),
                    "tom fil",
                    spar);
        }
    }

    private static HttpRequest.Builder utanKropp(Adress adress, Klient klient, String plats) {
        return klient.begaran(plats).method(adress.metod().name(), BodyPublishers.noBody());
    }

    private static HttpRequest.Builder formular(Adress adress, Klient klient, String plats, String falt) {
        return kropp(
                adress, klient, plats, "application/x-www-form-urlencoded", falt.getBytes(StandardCharsets.US_ASCII));
    }

    private static HttpRequest.Builder flerdel(Adress adress, Klient klient, String plats, Flerdel flerdel) {
        return kropp(adress, klient, plats, flerdel.typ(), flerdel.klar());
    }

    private static HttpRequest.Builder kropp(Adress adress, Klient klient, String plats, String typ, byte[] kropp) {
        return klient.begaran(plats)
                .header("Content-Type", typ)
                .method(adress.metod().name(), BodyPublishers.ofByteArray(kropp));
    }

    private int skicka(Adress adress, Klient klient, HttpRequest.Builder begaran, String vad, Skrivspar spar) {
        skickade++;
        Klient.Svar svar = klient.skicka(begaran);
        sedda.add(svar.status());
        List<String> andrat = spar.andrat();
        String kort = adress + " med " + vad.substring(0, Math.min(60, vad.length()));
        if (svar.status() >= 500) {
            fel.add(kort + " gav " + svar.status());
        }
        if (svar.status() >= 400 && !andrat.isEmpty()) {
            fel.add(kort + " gav " + svar.status() + " men ändrade " + andrat);
        }
        Matcher inifran = INIFRAN.matcher(svar.kropp());
        if (svar.status() >= 400 && inifran.find()) {
            fel.add(kort + " gav " + svar.status() + " och sade " + inifran.group());
        }
        if (svar.kropp().contains(Skrap.UTRAKNAT)) {
            fel.add(kort + " räknades ut");
        }
        if (svar.huvud("Content-Type").startsWith("text/html") && svar.kropp().contains(Skrap.TAGG)) {
            fel.add(kort + " kom tillbaka som en tagg");
        }
        if (!svar.huvud("X-Hej").isEmpty() || svar.huvud("Location").contains("evil.example")) {
            fel.add(kort + " styrde svarets huvuden");
        }
        return svar.status();
    }

    private Klient som(Roll roll) {
        return klienter.computeIfAbsent(
                roll, r -> Klient.som(port, konton.medGrupp(r.kod()).get(0).anvandarnamn()));
    }

    /** One id of everything that has one, and an open link to a remiss. */
    private List<String> verkligaIdn() {
        List<String> idn = new ArrayList<>();
        for (String tabell : jdbc.sql("""
                        SELECT table_name FROM information_schema.columns
                         WHERE table_schema = 'public' AND column_name IN ('id', 'id_')
                           AND (table_name NOT LIKE 'act\\_%' OR table_name IN ('act_ru_job', 'act_ru_task'))
                        """).query(String.class).list()) {
            String kolumn = tabell.startsWith("act_") ? "id_" : "id";
            idn.addAll(jdbc.sql("SELECT " + kolumn + "::text FROM " + tabell + " ORDER BY 1 LIMIT 1")
                    .query(String.class)
                    .list());
        }
        jdbc.sql("""
                        SELECT r.arende, m.instans FROM remiss r JOIN remissmottagare m ON m.remiss = r.id
                         WHERE r.stangd IS NULL AND m.lage = 'VANTAR' LIMIT 1
                        """).query(rad -> {
            remissutskick.skickaNyLank(ArendeId.av(rad.getString(1)), rad.getString(2), java.util.UUID.randomUUID());
        });
        jdbc.sql("SELECT lank FROM utskick WHERE lank LIKE '/yttrande/%' ORDER BY skapat DESC LIMIT 1")
                .query(String.class)
                .optional()
                .ifPresent(lank -> {
                    // That a link has been opened is kept the first time, whatever is sent with it.
                    Klient.utanInloggning(port).get(lank);
                    idn.add(lank.substring("/yttrande/".length()));
                });
        return idn;
    }

    /** The name of every field on any page. */
    private static List<String> faltnamn() throws IOException {
        Set<String> namn = new TreeSet<>();
        try (Stream<Path> mallar = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path mall : mallar.filter(Files::isRegularFile).toList()) {
                Matcher m = FALTNAMN.matcher(Files.readString(mall));
                while (m.find()) {
                    namn.add(m.group(1));
                }
            }
        }
        namn.removeAll(List.of("losenord", "_csrf"));
        return List.copyOf(namn);
    }
}
