package se.nhv.arbetslista.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.nhv.anvandare.Atkomst;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.KontoId;
import se.nhv.anvandare.KontoService;
import se.nhv.arbetslista.Avgoranden;
import se.nhv.arbetslista.Besvarande;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.UppgiftService;
import se.nhv.arende.Arende;
import se.nhv.arende.ArendeService;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.formular.Faltfel;
import se.nhv.formular.FormularService;
import se.nhv.formular.Formulardata;
import se.nhv.formular.Sammanhang;
import se.nhv.formular.Svarsarkiv;
import se.nhv.formular.Utkast;
import se.nhv.formular.UtkastService;
import se.nhv.formular.Visat;
import se.nhv.gui.Format;
import se.nhv.gui.Texter;

/** Fills the page of a task: the form, and beside it what the person needs to answer it. */
@Component
class Uppgiftssida {
    private final UppgiftService uppgifter;
    private final Besvarande besvarande;
    private final FormularService formular;
    private final UtkastService utkast;
    private final Svarsarkiv arkiv;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final KontoService konton;
    private final Avgoranden avgoranden;
    private final Atkomst atkomst;
    private final Bredvid bredvid;
    private final Radvyer rader;
    private final Format format;
    private final Texter texter;

    Uppgiftssida(
            UppgiftService uppgifter,
            Besvarande besvarande,
            FormularService formular,
            UtkastService utkast,
            Svarsarkiv arkiv,
            ArendeService arenden,
            OmradeService omraden,
            KontoService konton,
            Avgoranden avgoranden,
            Atkomst atkomst,
            Bredvid bredvid,
            Radvyer rader,
            Format format,
            Texter texter) {
        this.uppgifter = uppgifter;
        this.besvarande = besvarande;
        this.formular = formular;
        this.utkast = utkast;
        this.arkiv = arkiv;
        this.arenden = arenden;
        this.omraden = omraden;
        this.konton = konton;
        this.avgoranden = avgoranden;
        this.atkomst = atkomst;
        this.bredvid = bredvid;
        this.rader = rader;
        this.format = format;
        this.texter = texter;
    }

    /** An earlier answer in the case, as this person may read it. */
    record Tidigare(String rubrik, String vem, String nar, List<Visat> visning) {}

    /** The page as it is opened: the draft if there is one, otherwise what is prefilled. */
    void oppna(Uppgift uppgift, Inloggad person, Model model) {
        Utkast sparat = utkast.hamta(uppgift.id().value(), person.id().varde()).orElse(null);
        Sammanhang sammanhang = besvarande.sammanhang(uppgift, person);
        Formulardata data =
                sparat == null ? formular.ifyllt(formular.hamta(uppgift.formular()), sammanhang) : sparat.data();
        fyll(uppgift, person, data, List.of(), sparat == null ? null : format.klocka(sparat.sparat()), model);
    }

    /** The page with what was typed, and what is wrong with it. */
    void fyll(
            Uppgift uppgift,
            Inloggad person,
            Formulardata data,
            List<Faltfel> fel,
            @Nullable String sparat,
            Model model) {
        Sammanhang sammanhang = besvarande.sammanhang(uppgift, person);
        Arende arende = arenden.hamta(uppgift.arende());
        OmradeId omrade = uppgift.omrade();
        KontoId har = uppgift.tilldelad();
        KontoId ansvarig = arende.ansvarig();
        model.addAttribute("uppgift", uppgift);
        model.addAttribute("arbetssida", besvarande.sida(uppgift).orElse(null));
        model.addAttribute("vy", formular.vy(formular.hamta(uppgift.formular()), data, sammanhang, fel));
        model.addAttribute("sparat", sparat);
        model.addAttribute("arende", arende);
        model.addAttribute("serArendet", atkomst.kanSe(person, arende.id().varde()));
        model.addAttribute("omrade", omrade == null ? null : omraden.hamta(omrade));
        model.addAttribute("kan", uppgifter.mojligheter(uppgift, person));
        model.addAttribute("har", har == null ? null : konton.namn(har));
        model.addAttribute("min", person.id().equals(har));
        model.addAttribute("ansvarig", ansvarig == null ? null : konton.namn(ansvarig));
        model.addAttribute("galler", uppgift.lokal("namn").orElse(null));
        model.addAttribute("mark", rader.mark(uppgift.forfaller()));
        model.addAttribute("kvar", rader.kvar(uppgift.forfaller()));
        model.addAttribute("pausad", besvarande.pausad(uppgift));
        model.addAttribute("grupp", rader.grupp(uppgift));
        model.addAttribute("serAlla", besvarande.serAllaSvar(person));
        model.addAttribute("avgjort", avgoranden.infor(uppgift, person));
        model.addAttribute("tidigare", tidigare(uppgift, person));
        bredvid.fyll(uppgift.arende(), person, model);
    }

    /** Guests see what they answered themselves; those who work with the case see everything. */
    private List<Tidigare> tidigare(Uppgift uppgift, Inloggad person) {
        boolean allt = besvarande.serAllaSvar(person);
        UUID jag = person.id().varde();
        return arkiv.forArende(uppgift.arende().varde()).stream()
                .filter(s -> allt || s.person().equals(jag))
                .map(s -> new Tidigare(
                        texter.text("arbetslista.svar." + s.formular().replace('/', '.')),
                        konton.namn(new KontoId(s.person())),
                        format.tid(s.besvarad()),
                        s.visning()))
                .toList();
    }
}
