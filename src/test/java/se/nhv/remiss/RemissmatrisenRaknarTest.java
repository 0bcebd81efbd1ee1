package se.nhv.remiss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.nhv.fel.OgiltigInstallning;
import se.nhv.remissinstans.Remissinstans;
import se.nhv.test.RenDatabas;

/** What the matrix comes to, held against a count over the rows of the tables that shares no code with it. */
class RemissmatrisenRaknarTest {
    private static final int HUNDRA = 100;
    private static @Nullable RenDatabas databas;
    private static List<String> instanser = List.of();

    @BeforeContainer
    static void starta() {
        databas = new RenDatabas();
        instanser = Provremiss.instanser(jdbc(), HUNDRA);
    }

    @AfterContainer
    static void stang() {
        Objects.requireNonNull(databas).close();
    }

    private static JdbcClient jdbc() {
        return Objects.requireNonNull(databas).jdbc();
    }

    private static Provremiss remiss(int antalInstanser, int fragor) {
        UUID arende = UUID.randomUUID();
        jdbc().sql("INSERT INTO vardomrade (id, namn, lage, skapad) VALUES (:id, :namn, 'PAGAR', now())")
                .param("id", arende)
                .param("namn", "Prov " + arende)
                .update();
        return new Provremiss(
                jdbc(),
                arende,
                IntStream.rangeClosed(1, fragor).mapToObj(i -> "Fråga " + i).toList(),
                instanser.subList(0, antalInstanser));
    }

    private static Remissmatris matris(Provremiss prov, GemensamtSvar regel) {
        RemissRepository remisser = new RemissRepository(jdbc());
        return new Remissmatriser(remisser, new YttrandeRepository(jdbc()), regel.kod())
                .av(remisser.hamta(new RemissId(prov.id())).orElseThrow());
    }

    @Property(tries = 40)
    void varjeMatrisRaknasSomRadernaITabellerna(
            @ForAll @IntRange(min = 1, max = 60) int antal,
            @ForAll @IntRange(min = 1, max = 5) int fragor,
            @ForAll long fro) {
        Provremiss prov = remiss(antal, fragor);
        Random slump = new Random(fro);
        List<String> kvar = new ArrayList<>(instanser.subList(0, antal));
        Collections.shuffle(kvar, slump);
        while (!kvar.isEmpty()) {
            int tillsammans = slump.nextInt(4) == 0 ? Math.min(kvar.size(), 2 + slump.nextInt(4)) : 1;
            List<String> for_ = List.copyOf(kvar.subList(0, tillsammans));
            kvar.subList(0, tillsammans).clear();
            int vad = slump.nextInt(10);
            if (vad == 0) {
                continue;
            }
            Map<Integer, Stallningstagande> svar = new HashMap<>();
            for (int f = 1; vad > 1 && f <= fragor; f++) {
                if (slump.nextInt(8) > 0) {
                    svar.put(f, Stallningstagande.values()[slump.nextInt(4)]);
                }
            }
            prov.yttrande(for_, slump.nextInt(5) == 0, svar, null);
        }

        for (GemensamtSvar regel : GemensamtSvar.values()) {
            stammer(prov, regel, fragor);
        }
    }

    @Example
    void hundraInstanserMedNittiofemSvarTreAnstandOchEttGemensamtSvarForFyra() {
        Provremiss prov = remiss(HUNDRA, 3);
        prov.yttrande(instanser.subList(0, 4), false, alla(Stallningstagande.AVSTYRKER, 3), "Vi fyra.");
        for (int i = 4; i < 95; i++) {
            prov.yttrande(
                    List.of(instanser.get(i)),
                    i >= 90,
                    alla(i % 3 == 0 ? Stallningstagande.AVSTYRKER : Stallningstagande.TILLSTYRKER_DELVIS, 3),
                    null);
        }
        for (int i = 95; i < 98; i++) {
            prov.anstand(instanser.get(i), Provremiss.SISTA_DAG.plusDays(14));
        }

        stammer(prov, GemensamtSvar.PER_INSTANS, 3);
        stammer(prov, GemensamtSvar.EN_GANG, 3);
        Remissmatris m = matris(prov, GemensamtSvar.PER_INSTANS);
        assertThat(m.svarat()).isEqualTo(95);
        assertThat(m.rader()).filteredOn(r -> r.mottagare().harAnstand()).hasSize(3);
        assertThat(m.sena()).isEqualTo(5);
        assertThat(m.gemensammaYttranden()).isEqualTo(1);
        assertThat(m.iGemensamma()).isEqualTo(4);
        // 30 of the 91 numbers from 4 to 94 are divided by three.
        assertThat(m.stoder()).isEqualTo(61);
        assertThat(m.tagitStallning()).isEqualTo(95);
        assertThat(matris(prov, GemensamtSvar.EN_GANG).tagitStallning()).isEqualTo(92);
    }

    /** Prevents a page that says majority while the decision table counts something else. */
    @Example
    void enHalftGenomlangdMajoritetArMerAnHalften() {
        Provremiss prov = remiss(5, 1);
        prov.yttrande(List.of(instanser.get(0)), false, alla(Stallningstagande.TILLSTYRKER, 1), null);
        prov.yttrande(instanser.subList(1, 3), false, alla(Stallningstagande.AVSTYRKER, 1), null);

        Rakning var = matris(prov, GemensamtSvar.PER_INSTANS).rakna(1, null);
        Rakning en = matris(prov, GemensamtSvar.EN_GANG).rakna(1, null);

        assertThat(var.majoritet()).isFalse();
        assertThat(var.jamnt()).isFalse();
        assertThat(en.majoritet()).isFalse();
        assertThat(en.jamnt()).isTrue();
        assertThat(matris(prov, GemensamtSvar.EN_GANG).andelTillstyrker()).isEqualTo(0.5);
        assertThat(matris(prov, GemensamtSvar.PER_INSTANS).andelTillstyrker()).isEqualTo(1.0 / 3);
    }

    @Example
    void enRegelSomInteFinnsSagsMedEnMening() {
        assertThatThrownBy(() ->
                        new Remissmatriser(new RemissRepository(jdbc()), new YttrandeRepository(jdbc()), "ibland"))
                .isInstanceOf(OgiltigInstallning.class)
                .hasMessage("nhv.remiss.gemensamt-svar är ibland, men ska vara per-instans eller en-gang.");
    }

    private static Map<Integer, Stallningstagande> alla(Stallningstagande s, int fragor) {
        Map<Integer, Stallningstagande> ut = new HashMap<>();
        for (int f = 1; f <= fragor; f++) {
            ut.put(f, s);
        }
        return ut;
    }

    private static void stammer(Provremiss prov, GemensamtSvar regel, int fragor) {
        Remissmatris m = matris(prov, regel);
        for (int f = 1; f <= fragor; f++) {
            for (Remissinstans.@Nullable Slag slag : slagen()) {
                Rakning r = m.rakna(f, slag);
                Map<String, Long> raknat = new HashMap<>();
                for (Stallningstagande s : Stallningstagande.values()) {
                    raknat.put(s.name(), r.antal(s));
                }
                raknat.put("avstår", r.avstar());
                raknat.put("inte frågan", r.inteFragan());
                raknat.put("inget svar", r.ingetSvar());
                raknat.put("i annans", r.gemensamma());
                raknat.values().removeIf(n -> n == 0);

                assertThat(raknat).as(regel + ", fråga " + f + ", " + slag).isEqualTo(facit(prov, regel, f, slag));
                assertThat(r.tillfragade())
                        .isEqualTo(raknat.values().stream()
                                .mapToLong(Long::longValue)
                                .sum());
            }
        }
        Map<String, Long> hela = facit(prov, regel, 1, null);
        long ja = hela.getOrDefault("TILLSTYRKER", 0L) + hela.getOrDefault("TILLSTYRKER_DELVIS", 0L);
        long alla = ja + hela.getOrDefault("AVSTYRKER", 0L);
        assertThat(m.andelTillstyrker()).isEqualTo(alla == 0 ? -1 : (double) ja / alla);
    }

    private static List<Remissinstans.@Nullable Slag> slagen() {
        List<Remissinstans.@Nullable Slag> ut = new ArrayList<>(List.of(Remissinstans.Slag.values()));
        ut.add(null);
        return ut;
    }

    /** Instans by instans over the raw rows. */
    private static Map<String, Long> facit(
            Provremiss prov, GemensamtSvar regel, int fraga, Remissinstans.@Nullable Slag slag) {
        List<Map<String, Object>> tillfragade = rader("""
                SELECT m.instans, i.slag FROM remissmottagare m JOIN remissinstans i ON i.kod = m.instans
                 WHERE m.remiss = :r""", prov);
        List<Map<String, Object>> bakom = rader("SELECT * FROM yttrande_instans WHERE remiss = :r", prov);
        List<Map<String, Object>> yttranden = rader("SELECT * FROM yttrande WHERE remiss = :r", prov);
        List<Map<String, Object>> svaren = rader("""
                SELECT s.* FROM yttrande_svar s WHERE s.yttrande IN (SELECT id FROM yttrande WHERE remiss = :r)""", prov);
        Map<String, Long> ut = new HashMap<>();
        for (Map<String, Object> t : tillfragade) {
            if (slag != null && !slag.name().equals(t.get("slag"))) {
                continue;
            }
            String hamnar = "inget svar";
            for (Map<String, Object> b : bakom) {
                if (!Objects.equals(b.get("instans"), t.get("instans"))) {
                    continue;
                }
                for (Map<String, Object> y : yttranden) {
                    if (Objects.equals(y.get("id"), b.get("yttrande"))) {
                        hamnar = Objects.equals(y.get("avstar"), true) ? "avstår" : "inte frågan";
                        for (Map<String, Object> s : svaren) {
                            if (Objects.equals(s.get("yttrande"), y.get("id"))
                                    && Objects.equals(s.get("fraga"), fraga)) {
                                hamnar = "" + s.get("stallningstagande");
                            }
                        }
                        if (regel == GemensamtSvar.EN_GANG && !Objects.equals(y.get("avsandare"), t.get("instans"))) {
                            hamnar = "i annans";
                        }
                    }
                }
            }
            ut.merge(hamnar, 1L, Long::sum);
        }
        return ut;
    }

    private static List<Map<String, Object>> rader(String sql, Provremiss prov) {
        return jdbc().sql(sql).param("r", prov.id()).query().listOfRows();
    }
}
