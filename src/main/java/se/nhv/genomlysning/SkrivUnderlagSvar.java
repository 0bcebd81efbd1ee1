package se.nhv.genomlysning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.nhv.arbetslista.Svarshandling;
import se.nhv.arbetslista.Svarsmottagare;
import se.nhv.arbetslista.Uppgift;
import se.nhv.arbetslista.Uppgiftssvar;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.fel.Textkalla;
import se.nhv.formular.Svar;
import se.nhv.handling.Bilagor;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;

/** Receives what the group came to. */
@Component
class SkrivUnderlagSvar implements Svarsmottagare {
    private final UnderlagService underlag;
    private final Omradesdelning delning;
    private final AvbrottService avbrott;
    private final FragerundaService fragor;
    private final GruppService grupp;
    private final ArendeService arenden;
    private final HandlingService handlingar;
    private final Bilagor bilagor;
    private final Clock clock;

    SkrivUnderlagSvar(
            UnderlagService underlag,
            Omradesdelning delning,
            AvbrottService avbrott,
            FragerundaService fragor,
            GruppService grupp,
            ArendeService arenden,
            HandlingService handlingar,
            Bilagor bilagor,
            Clock clock) {
        this.underlag = underlag;
        this.delning = delning;
        this.avbrott = avbrott;
        this.fragor = fragor;
        this.grupp = grupp;
        this.arenden = arenden;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
        this.clock = clock;
    }

    @Override
    public String formular() {
        return "genomlysning/skriv-underlag";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ArendeId id = s.uppgift().arende();
        Svar svar = s.svar();
        String resultat = svar.text("gruppensResultat");
        switch (resultat) {
            case "klart" -> {
                underlag.spara(
                        id,
                        Underlagssvar.av(
                                svar, arenden.hamta(id).namn(), Textkalla.text("genomlysning.underlagetsKalla")),
                        s.person());
                if (svar.ja("fleraOmraden")) {
                    delning.delas(id, svar.text("delningSkal"), s.person());
                } else {
                    delning.delasInte(id);
                }
                registreraBilagor(id, svar);
            }
            case "avbryt" ->
                avbrott.besluta(id, svar.text("avbrottsskal"), svar.text("avbrottsmotivering"), s.person());
            default -> fragor.fortsatt(id, svar.text("merArbete"), s.person());
        }
        return Map.of("gruppensResultat", resultat, "avbruten", resultat.equals("avbryt"));
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return switch (s.svar().text("gruppensResultat")) {
            case "klart" -> Svarshandling.avRummet("genomlysning.handling.underlag");
            case "avbryt" ->
                Svarshandling.upprattad("genomlysning.handling.avbrott").synligFor(Synlighet.ALLMAN);
            default -> Svarshandling.ingen("genomlysning.handling.ingen.utkast");
        };
    }

    private void registreraBilagor(ArendeId id, Svar svar) {
        if (!svar.filer("bilagor").isEmpty()) {
            handlingar.registrera(bilagor.med(
                    NyHandling.upprattad(
                                    id,
                                    "Sakkunniggruppen",
                                    Textkalla.text("genomlysning.handling.bilagor"),
                                    LocalDate.now(clock))
                            .synligFor(Synlighet.DELTAGARE),
                    svar.filer("bilagor")));
        }
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        ArendeId id = uppgift.arende();
        Map<String, Object> ut = new HashMap<>();
        underlag.senaste(id).ifPresent(u -> ut.putAll(Underlagssvar.forifyll(u)));
        delning.skal(id).ifPresent(skal -> ut.put("delningSkal", skal));
        ut.put("vardomrade", arenden.hamta(id).namn());
        ut.put(
                "antalSvar",
                fragor.senasteSvar(id).size() + " av " + grupp.aktiva(id).size());
        return ut;
    }
}
