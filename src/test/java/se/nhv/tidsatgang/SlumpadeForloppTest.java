package se.nhv.tidsatgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import se.nhv.anvandare.KontoId;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.Steg;
import se.nhv.test.RenDatabas;
import se.nhv.test.Stallbarklocka;

/**
 * Random histories of an ärende and two tillståndsområden: steps in any order, owners, pauses over each other, several
 * things on one day, corrections. Whatever happens, every day has one owner as the diary says, and what was believed at a
 * moment stays what was believed.
 */
class SlumpadeForloppTest {
    private static final KontoId NAGON = new KontoId(UUID.randomUUID());
    private static final Agare[] AGARE = Agare.values();
    private static final Orsak[] ORSAKER = {Orsak.ARBETE, Orsak.VANTAR_SVAR, Orsak.VANTAR_SAMMANTRADE, Orsak.REKRYTERING
    };
    private static final RenDatabas DATABAS = new RenDatabas();

    private final Stallbarklocka klocka = new Stallbarklocka(LocalDate.of(2025, 10, 20));
    private final TidsatgangService tid = Tidstest.tjanst(DATABAS, klocka);
    private final FigurRepository figurer = new FigurRepository(DATABAS.jdbc());

    @AfterContainer
    static void stang() {
        DATABAS.close();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void varjeDagHarEnAgareOchSummanArHelheten(@ForAll long fro) {
        Random slump = new Random(fro);
        klocka.till(LocalDate.of(2025, 10, 20));
        ArendeId arende = ArendeId.nytt();
        Map<Objekt, Dagbok> bocker = new LinkedHashMap<>();
        bocker.put(new Objekt(arende, null), new Dagbok(false));
        bocker.put(new Objekt(arende, OmradeId.nytt()), new Dagbok(true));
        bocker.put(new Objekt(arende, OmradeId.nytt()), new Dagbok(true));
        List<Objekt> objekt = List.copyOf(bocker.keySet());
        Map<Instant, List<Intervall>> trott = new TreeMap<>();

        for (int i = 0; i < 40; i++) {
            Objekt vald = objekt.get(slump.nextInt(3));
            DATABAS.i(() -> handelse(slump, vald, bocker));
            klocka.fram(Duration.ofMinutes(1));
            if (slump.nextInt(4) == 0) {
                trott.put(klocka.instant(), tid.asOf(arende, klocka.instant()));
            }
            klocka.fram(Duration.ofMinutes(1));
            for (int natter = slump.nextInt(4) * slump.nextInt(12); natter > 0; natter--) {
                bocker.values().forEach(bok -> bok.kvall(klocka.idag()));
                klocka.till(klocka.idag().plusDays(1));
            }
        }

        List<Intervall> nu = tid.forArende(arende);
        bocker.forEach((o, bok) -> {
            List<Intervall> egna =
                    nu.stream().filter(iv -> iv.objekt().equals(o)).toList();
            assertThat(dagar(egna)).isEqualTo(bok.dagar);
            summanArHelheten(egna, bok);
            assertThat(figur(o)).as("the figure of PostgreSQL").isEqualTo(raknadUrDagboken(bok));
        });
        trott.forEach((nar, vad) -> assertThat(tid.asOf(arende, nar))
                .extracting(Intervall::id)
                .containsExactlyElementsOf(vad.stream().map(Intervall::id).toList()));
    }

    /** Days and paused days by step, as the page shows them. */
    private Map<Integer, List<Integer>> figur(Objekt o) {
        Map<Integer, List<Integer>> perSteg = new TreeMap<>();
        figurer.steg(null, klocka.idag()).stream()
                .filter(rad -> rad.objekt().equals(o.id()))
                .map(FigurRepository.Stegrad::tid)
                .filter(tid -> tid.summa() > 0)
                .forEach(tid -> perSteg.put(tid.steg(), List.of(tid.dagar(), tid.pausade())));
        return perSteg;
    }

    private static Map<Integer, List<Integer>> raknadUrDagboken(Dagbok bok) {
        Map<Integer, int[]> antal = new TreeMap<>();
        bok.dagar.values().forEach(dag -> antal.computeIfAbsent(dag.steg(), ny -> new int[2])[
                dag.orsak().equals("PAUSAD") ? 1 : 0]++);
        Map<Integer, List<Integer>> perSteg = new TreeMap<>();
        antal.forEach((steg, a) -> perSteg.put(steg, List.of(a[0], a[1])));
        return perSteg;
    }

    private void summanArHelheten(List<Intervall> egna, Dagbok bok) {
        int summa = egna.stream().mapToInt(iv -> iv.dagar(klocka.idag())).sum();
        LocalDate forsta = bok.forsta();
        long hela = forsta == null
                ? 0
                : ChronoUnit.DAYS.between(forsta, bok.dagar.lastKey().plusDays(1));
        assertThat(summa).isEqualTo(bok.dagar.size()).isEqualTo((int) hela);
        assertThat(egna.stream().anyMatch(Intervall::pagar)).isEqualTo(bok.lever);
    }

    private TreeMap<LocalDate, Dagbok.Dag> dagar(List<Intervall> intervall) {
        TreeMap<LocalDate, Dagbok.Dag> dagar = new TreeMap<>();
        for (Intervall iv : intervall) {
            LocalDate till = iv.till() == null ? klocka.idag() : iv.till();
            iv.fran().datesUntil(till).forEach(dag -> {
                Dagbok.Dag vad = new Dagbok.Dag(
                        iv.steg().nummer(), iv.agare().name(), iv.orsak().name());
                assertThat(dagar.put(dag, vad)).as("two owners of " + dag).isNull();
            });
        }
        return dagar;
    }

    private static Dagbok bok(Map<Objekt, Dagbok> bocker, Objekt o) {
        return Objects.requireNonNull(bocker.get(o));
    }

    private void handelse(Random slump, Objekt o, Map<Objekt, Dagbok> bocker) {
        Dagbok bok = bok(bocker, o);
        int steg = o.arOmrade() ? 4 + slump.nextInt(5) : 1 + slump.nextInt(4);
        switch (slump.nextInt(12)) {
            case 0, 1, 2 -> {
                tid.stegBorjar(o, Steg.nr(steg));
                bok.borjar(steg, klocka.idag());
            }
            case 3 -> {
                int slut = slump.nextBoolean() && bok.lever ? bok.steg : steg;
                tid.stegSlutar(o, Steg.nr(slut));
                bok.slutar(slut);
            }
            case 4, 5, 6 -> {
                Agare agare = AGARE[slump.nextInt(AGARE.length)];
                Orsak orsak = ORSAKER[slump.nextInt(ORSAKER.length)];
                tid.agare(o, agare, orsak);
                bok.agare(agare.name(), orsak.name());
            }
            case 7, 8 -> paus(slump.nextBoolean(), o, bocker);
            case 9 -> avsluta(slump, o, bocker);
            default -> ratta(slump, o, bok, Steg.nr(steg));
        }
    }

    private void paus(boolean paus, Objekt o, Map<Objekt, Dagbok> bocker) {
        if (paus) {
            tid.pausa(o, "skäl");
        } else {
            tid.ateruppta(o);
        }
        if (o.arOmrade()) {
            bok(bocker, o).paus = paus;
        } else {
            bocker.values().forEach(bok -> bok.arendepaus = paus);
        }
    }

    private void avsluta(Random slump, Objekt o, Map<Objekt, Dagbok> bocker) {
        if (slump.nextInt(3) > 0) {
            return;
        }
        tid.avsluta(o);
        if (o.arOmrade()) {
            bok(bocker, o).lever = false;
        } else {
            bocker.values().forEach(bok -> bok.lever = false);
        }
    }

    private void ratta(Random slump, Objekt o, Dagbok bok, Steg steg) {
        LocalDate forsta = bok.forsta();
        if (forsta == null) {
            return;
        }
        LocalDate slut = bok.dagar.lastKey().plusDays(1);
        int langd = (int) ChronoUnit.DAYS.between(forsta, slut);
        LocalDate fran = forsta.plusDays(slump.nextInt(langd));
        LocalDate till = fran.plusDays(1 + slump.nextInt((int) ChronoUnit.DAYS.between(fran, slut)));
        Agare agare = AGARE[slump.nextInt(AGARE.length)];
        Orsak orsak = ORSAKER[slump.nextInt(ORSAKER.length)];
        Dagbok.Dag ratt = new Dagbok.Dag(steg.nummer(), agare.name(), orsak.name());
        if (slump.nextInt(4) == 0 && bok.lever && !bok.paus && !bok.arendepaus) {
            tid.ratta(o, new Rattelse(fran, null, steg, agare, orsak), NAGON, "fel");
            bok.rattaFramat(fran, klocka.idag(), ratt);
        } else {
            Orsak egen = slump.nextInt(3) == 0 ? Orsak.PAUSAD : orsak;
            tid.ratta(o, new Rattelse(fran, till, steg, agare, egen), NAGON, "fel");
            bok.ratta(fran, till, new Dagbok.Dag(steg.nummer(), agare.name(), egen.name()));
        }
    }
}
