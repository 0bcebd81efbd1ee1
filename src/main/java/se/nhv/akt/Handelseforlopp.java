package se.nhv.akt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Stangt;
import se.nhv.arende.ArendeId;
import se.nhv.arende.Beslutsforlopp;
import se.nhv.arende.OmradeId;
import se.nhv.arende.PausService;
import se.nhv.arende.Steg;
import se.nhv.formular.ArkiveratSvar;
import se.nhv.formular.Svarsarkiv;
import se.nhv.gui.Texter;
import se.nhv.handling.Handling;
import se.nhv.handling.HandlingService;
import se.nhv.handling.Handlingsstatus;
import se.nhv.tidsatgang.Intervall;
import se.nhv.tidsatgang.TidsatgangService;
import se.nhv.utskick.Utskick;
import se.nhv.utskick.UtskickService;

/** What has happened in the case, newest first, and the answers that were given in it. */
@Component
@Transactional(readOnly = true)
public class Handelseforlopp {
    private final Atkomst atkomst;
    private final TidsatgangService tid;
    private final PausService pauser;
    private final Svarsarkiv svaren;
    private final HandlingService handlingar;
    private final UtskickService utskick;
    private final List<Beslutsforlopp> beslut;
    private final Uppgiftsnamn namn;
    private final Texter texter;
    private final Clock clock;

    Handelseforlopp(
            Atkomst atkomst,
            TidsatgangService tid,
            PausService pauser,
            Svarsarkiv svaren,
            HandlingService handlingar,
            UtskickService utskick,
            List<Beslutsforlopp> beslut,
            Uppgiftsnamn namn,
            Texter texter,
            Clock clock) {
        this.atkomst = atkomst;
        this.tid = tid;
        this.pauser = pauser;
        this.svaren = svaren;
        this.handlingar = handlingar;
        this.utskick = utskick;
        this.beslut = List.copyOf(beslut);
        this.namn = namn;
        this.texter = texter;
        this.clock = clock;
    }

    /**
     * Something that happened on a day.
     *
     * @param href where to read it, null when it is all said here
     */
    public record Post(
            LocalDate dag,
            String text,
            @Nullable String omrade,
            @Nullable String href) {}

    /** An answer that was given, with the task's name. */
    public record Beslut(String uppgift, ArkiveratSvar svar) {}

    /** The answers the person may read, newest first: at the agency all, otherwise the person's own. */
    public List<Beslut> beslut(ArendeId id, Inloggad person, boolean internt) {
        Stangt stangt = atkomst.stangt(person);
        return svaren.forArende(id.varde()).stream()
                .filter(s -> internt || s.person().equals(person.id().varde()))
                .filter(s -> !stangt.omfattar(id.varde(), s.omrade()))
                .sorted(Comparator.comparing(ArkiveratSvar::besvarad).reversed())
                .map(s -> new Beslut(namn.somBesvarasMed(s.formular()), s))
                .toList();
    }

    /** What happened, for this reader: handlingar the person may see, decisions that are known, and at the agency all. */
    public List<Post> poster(Akthuvud huvud, Inloggad person) {
        Map<UUID, String> omraden = new HashMap<>();
        huvud.omraden().forEach(o -> omraden.put(o.id().varde(), o.namn()));
        List<Post> poster = new ArrayList<>(steg(huvud.arende().id(), omraden));
        LocalDate oppnad = huvud.arende().oppnad();
        LocalDate avslutad = huvud.arende().avslutad();
        if (oppnad != null) {
            poster.add(new Post(oppnad, texter.text("akt.tidslinje.oppnat"), null, null));
        }
        if (avslutad != null) {
            poster.add(new Post(avslutad, texter.text("akt.tidslinje.avslutat"), null, null));
        }
        if (huvud.internt()) {
            pauser(huvud.arende().id(), omraden, poster);
            for (ArkiveratSvar s : svaren.forArende(huvud.arende().id().varde())) {
                if (stangd(s.omrade(), omraden)) {
                    continue;
                }
                LocalDate dag = s.besvarad().atZone(clock.getZone()).toLocalDate();
                poster.add(new Post(
                        dag,
                        texter.text("akt.tidslinje.svar", namn.somBesvarasMed(s.formular())),
                        s.omrade() == null ? null : omraden.get(s.omrade()),
                        null));
            }
            utskick(huvud.arende().id(), poster);
        }
        handlingar(huvud.arende().id(), person, omraden, poster);
        fattade(huvud, omraden, poster);
        // What was gathered last happened last, also within a day.
        Collections.reverse(poster);
        poster.sort(Comparator.comparing(Post::dag).reversed());
        return poster;
    }

    /** A tillståndsområde that the reader's head of the case leaves out, because it is shut for the reader. */
    private static boolean stangd(@Nullable UUID omrade, Map<UUID, String> omraden) {
        return omrade != null && !omraden.containsKey(omrade);
    }

    private List<Post> steg(ArendeId id, Map<UUID, String> omraden) {
        List<Post> ut = new ArrayList<>();
        Map<UUID, Steg> forra = new HashMap<>();
        for (Intervall i : tid.medSammaDag(id)) {
            if (i.objekt().arOmrade() && stangd(i.objekt().id(), omraden)) {
                continue;
            }
            boolean sammaDag = i.fran().equals(i.till());
            if (forra.put(i.objekt().id(), i.steg()) != i.steg()) {
                String steg = texter.text("akt.steg." + i.steg().nummer());
                String text = sammaDag ? "akt.tidslinje.stegSammaDag" : "akt.tidslinje.steg";
                ut.add(new Post(
                        i.fran(),
                        texter.text(text, i.steg().nummer(), steg),
                        omraden.get(i.objekt().id()),
                        null));
            }
        }
        return ut;
    }

    private void handlingar(ArendeId id, Inloggad person, Map<UUID, String> omraden, List<Post> poster) {
        for (Handling h : handlingar.synliga(id, person)) {
            OmradeId o = h.omrade();
            poster.add(new Post(
                    h.datum(),
                    texter.text("akt.tidslinje.handling." + slag(h), h.rubrik(), h.motpart()),
                    o == null ? null : omraden.get(o.varde()),
                    "/handling/" + h.id()));
        }
    }

    private static String slag(Handling h) {
        return h.status() == Handlingsstatus.UTKAST
                ? h.status().kod()
                : h.riktning().kod();
    }

    private void fattade(Akthuvud huvud, Map<UUID, String> omraden, List<Post> poster) {
        for (Beslutsforlopp rum : beslut) {
            for (Beslutsforlopp.Fattat a : rum.fattade(huvud.arende().id(), huvud.internt())) {
                OmradeId o = a.omrade();
                if (o == null || omraden.containsKey(o.varde())) {
                    poster.add(new Post(a.dag(), a.text(), o == null ? null : omraden.get(o.varde()), null));
                }
            }
        }
    }

    /** What went out by mail, told once for all who got the same. */
    private void utskick(ArendeId id, List<Post> poster) {
        Map<Mejl, Integer> antal = new LinkedHashMap<>();
        for (Utskick u : utskick.iArende(id)) {
            Instant skickat = u.skickat();
            if (skickat != null) {
                antal.merge(new Mejl(skickat.atZone(clock.getZone()).toLocalDate(), u.amne()), 1, Integer::sum);
            }
        }
        antal.forEach((mejl, n) -> poster.add(new Post(
                mejl.dag(),
                texter.text("akt.tidslinje.utskick", mejl.amne(), n),
                null,
                "/arenden/" + id + "/utskick")));
    }

    private record Mejl(LocalDate dag, String amne) {}

    private void pauser(ArendeId id, Map<UUID, String> omraden, List<Post> poster) {
        for (PausService.Paus p : pauser.i(id)) {
            OmradeId o = p.omrade();
            String omrade = o == null ? null : omraden.get(o.varde());
            poster.add(new Post(p.fran(), texter.text("akt.tidslinje.paus", p.skal()), omrade, null));
            if (p.till() != null) {
                poster.add(new Post(p.till(), texter.text("akt.tidslinje.ater"), omrade, null));
            }
        }
    }
}
