package se.nhv.genomlysning.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.formular.Engangsnyckel;
import se.nhv.genomlysning.EnkatService;
import se.nhv.genomlysning.grupp.Gruppdorr;
import se.nhv.genomlysning.grupp.Gruppdorr.Insyn;
import se.nhv.genomlysning.grupp.Gruppoversikt;
import se.nhv.genomlysning.grupp.MaterialService;
import se.nhv.genomlysning.grupp.Mote;
import se.nhv.genomlysning.grupp.MoteService;
import se.nhv.genomlysning.grupp.Motesrakning;
import se.nhv.genomlysning.grupp.Motesval;
import se.nhv.genomlysning.grupp.Utfallen;
import se.nhv.gui.Lank;
import se.nhv.gui.Texter;
import se.nhv.handling.Handling;

/** The page of the group, filled for whoever looks at it. */
@Component
class Gruppsida {
    private static final int DAGFALT = 6;

    private final Gruppdorr dorr;
    private final Gruppoversikt oversikt;
    private final Utfallen utfallen;
    private final MoteService moten;
    private final MaterialService material;
    private final EnkatService enkat;
    private final ArendeService arenden;
    private final KontoService konton;
    private final Engangsnyckel nycklar;
    private final Texter texter;
    private final Clock clock;

    Gruppsida(
            Gruppdorr dorr,
            Gruppoversikt oversikt,
            Utfallen utfallen,
            MoteService moten,
            MaterialService material,
            EnkatService enkat,
            ArendeService arenden,
            KontoService konton,
            Engangsnyckel nycklar,
            Texter texter,
            Clock clock) {
        this.dorr = dorr;
        this.oversikt = oversikt;
        this.utfallen = utfallen;
        this.moten = moten;
        this.material = material;
        this.enkat = enkat;
        this.arenden = arenden;
        this.konton = konton;
        this.nycklar = nycklar;
        this.texter = texter;
        this.clock = clock;
    }

    /** A meeting, with what is known about its days while they are asked for. */
    public record Motesvy(Mote mote, Motesrakning rakning, boolean harVarit) {}

    String visa(ArendeId id, Inloggad person, Ifyllt ifyllt, Model model) {
        Insyn insyn = huvud(id, person, model);
        model.addAttribute("ifyllt", ifyllt);
        model.addAttribute("fel", ifyllt.fel());
        model.addAttribute("kvar", oversikt.kvarFor(id, person.id()));
        if (insyn == Insyn.TROSKELN) {
            return "genomlysning/grupp-troskel";
        }
        boolean internt = insyn == Insyn.MYNDIGHETEN;
        boolean ordnar = dorr.ordnar(person);
        List<Handling> handlingar = material.i(id, person);
        LocalDate idag = LocalDate.now(clock);
        model.addAttribute("internt", internt);
        model.addAttribute("ordnar", ordnar);
        model.addAttribute("jag", person.id());
        model.addAttribute("konton", konton);
        model.addAttribute("idag", idag);
        model.addAttribute("utfall", utfallen.i(id));
        model.addAttribute("platser", oversikt.platser(id));
        model.addAttribute("formular", oversikt.formular(id));
        model.addAttribute(
                "moten",
                moten.i(id).stream()
                        .map(m -> new Motesvy(
                                m,
                                moten.rakning(m),
                                m.nar() != null && !m.nar().dag().isAfter(idag)))
                        .toList());
        model.addAttribute("val", Motesval.values());
        model.addAttribute("material", handlingar);
        model.addAttribute("filer", material.filer(handlingar));
        model.addAttribute("enkat", enkat.resultat(id));
        if (ordnar) {
            model.addAttribute("valbara", material.valbara(id, person));
            model.addAttribute("valda", handlingar.stream().map(Handling::id).collect(Collectors.toSet()));
            model.addAttribute("dagfalt", IntStream.range(0, DAGFALT).boxed().toList());
            model.addAttribute("nyckel", nycklar.ny());
        }
        return "genomlysning/grupp";
    }

    String enkat(ArendeId id, Inloggad person, Model model) {
        dorr.kravLasa(id, person);
        huvud(id, person, model);
        model.addAttribute("enkat", enkat.resultat(id));
        model.addAttribute("fragor", EnkatService.FRAGOR);
        model.addAttribute("stanger", enkat.stanger(id));
        return "genomlysning/grupp-enkat";
    }

    /** What this page and those below it begin with. */
    Insyn huvud(ArendeId id, Inloggad person, Model model) {
        Insyn insyn = dorr.insyn(id, person);
        Arende arende = arenden.hamta(id);
        model.addAttribute("arende", arende);
        model.addAttribute(
                "stig",
                List.of(
                        new Lank(texter.text("gui.plats.arenden"), "/arenden"),
                        new Lank(arende.namn(), "/arenden/" + id)));
        return insyn;
    }

    static String formular(String vad, UUID mote) {
        return vad + "-" + mote;
    }
}
