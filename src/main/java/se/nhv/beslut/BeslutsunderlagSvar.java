package se.nhv.beslut;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Tillstandsomrade;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.genomlysning.UnderlagService;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.kalender.Kalender;
import se.nhv.remiss.Remissutfall;

/** Receives what is put before a beslutsmöte. */
@Component
class BeslutsunderlagSvar implements Svarsmottagare {
    private final BeslutService beslut;
    private final UnderlagService underlag;
    private final Remissutfall remissutfall;
    private final ArendeService arenden;
    private final OmradeService omraden;
    private final HandlingService handlingar;
    private final Bilagor bilagor;

    BeslutsunderlagSvar(
            BeslutService beslut,
            UnderlagService underlag,
            Remissutfall remissutfall,
            ArendeService arenden,
            OmradeService omraden,
            HandlingService handlingar,
            Bilagor bilagor) {
        this.beslut = beslut;
        this.underlag = underlag;
        this.remissutfall = remissutfall;
        this.arenden = arenden;
        this.omraden = omraden;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
    }

    @Override
    public String formular() {
        return "beslut/beslutsunderlag";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        Svar svar = s.svar();
        Objekt objekt = s.uppgift().objekt();
        beslut.stallSamman(
                objekt,
                new Beslutsunderlag(
                        1,
                        s.person().id(),
                        svar.datum("beslutsmote"),
                        svar.text("bakgrund"),
                        svar.text("overvaganden"),
                        svar.text("forslag").equals("nhv"),
                        omraden(svar)),
                s.person());
        handlingar.registrera(bilagor.med(
                NyHandling.upprattad(
                                objekt.arende(),
                                "Socialstyrelsen",
                                Textkalla.text("beslut.handling.underlag", svar.datum("beslutsmote")),
                                LocalDate.ofInstant(s.tid(), Kalender.SVERIGE))
                        .medOmrade(objekt.omrade())
                        .medText(Textkalla.text(
                                "beslut.dokument.underlag", svar.text("bakgrund"), svar.text("overvaganden"))),
                svar.filer("bilagor")));
        return Map.of();
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("beslut.handling.underlag");
    }

    static List<Omradesbeslut> omraden(Svar svar) {
        return svar.rader("omraden").stream()
                .map(r -> Omradesbeslut.av(r.text("namn"), r.text("definition"), r.heltal("antalEnheter")))
                .toList();
    }

    static List<Map<String, Object>> rader(List<Omradesbeslut> omraden) {
        return omraden.stream()
                .map(o -> Map.<String, Object>of(
                        "namn", o.namn(), "definition", o.definition(), "antalEnheter", o.antalEnheter()))
                .toList();
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        Map<String, Object> ut = new HashMap<>();
        ut.put("vardomrade", arenden.hamta(uppgift.arende()).namn());
        ut.put("stodText", remissutfall.stod(uppgift.arende()).orElseGet(() -> Textkalla.text("arende.finnsInte")));
        Optional<Beslutsunderlag> forra = beslut.senasteUnderlag(uppgift.objekt());
        forra.ifPresent(f -> {
            ut.put("bakgrund", f.bakgrund());
            ut.put("overvaganden", f.overvaganden());
            ut.put("forslag", f.nhv() ? "nhv" : "inteNhv");
        });
        List<Omradesbeslut> foreslagna = foreslagna(uppgift, forra);
        if (!foreslagna.isEmpty()) {
            ut.put("omraden", rader(foreslagna));
        }
        return ut;
    }

    private List<Omradesbeslut> foreslagna(Uppgift uppgift, Optional<Beslutsunderlag> forra) {
        if (forra.isPresent() && !forra.get().omraden().isEmpty()) {
            return forra.get().omraden();
        }
        OmradeId omrade = uppgift.omrade();
        if (omrade != null) {
            Tillstandsomrade o = omraden.hamta(omrade);
            return List.of(Omradesbeslut.av(o.namn(), o.definition(), o.antalEnheter()));
        }
        return underlag.senaste(uppgift.arende())
                .map(u -> u.omraden().stream()
                        .map(o -> Omradesbeslut.av(o.namn(), o.definition(), o.antalEnheter()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<LocalDate> forfaller(Uppgift uppgift) {
        return beslut.senaste(uppgift.objekt()).map(Beslut::nyttMote);
    }
}
