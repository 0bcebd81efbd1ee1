package se.nhv.genomlysning;

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

/** Receives the underlag of a snabbspår, taken from an agreement that exists. */
@Component
class SammanstallOverenskommelseSvar implements Svarsmottagare {
    private final UnderlagService underlag;
    private final ArendeService arenden;
    private final HandlingService handlingar;
    private final Bilagor bilagor;

    SammanstallOverenskommelseSvar(
            UnderlagService underlag, ArendeService arenden, HandlingService handlingar, Bilagor bilagor) {
        this.underlag = underlag;
        this.arenden = arenden;
        this.handlingar = handlingar;
        this.bilagor = bilagor;
    }

    @Override
    public String formular() {
        return "genomlysning/sammanstall-overenskommelse";
    }

    @Override
    public Map<String, Object> taEmot(Uppgiftssvar s) {
        ArendeId id = s.uppgift().arende();
        Svar svar = s.svar();
        underlag.spara(
                id,
                Underlagssvar.av(
                        svar,
                        arenden.hamta(id).namn(),
                        Textkalla.text("genomlysning.snabbspar", svar.text("overhoppat"))),
                s.person());
        handlingar.registrera(bilagor.med(
                NyHandling.inkommen(
                                id,
                                Textkalla.text("genomlysning.handling.parter"),
                                Textkalla.text("genomlysning.handling.overenskommelse"),
                                svar.datum("overenskommelsedag"))
                        .synligFor(Synlighet.DELTAGARE)
                        .medText(Textkalla.text(
                                "genomlysning.dokument.overenskommelse",
                                svar.text("overenskommelsen"),
                                svar.text("overhoppat"))),
                svar.filer("bilagor")));
        return Map.of("avbruten", false);
    }

    @Override
    public Svarshandling handling(Uppgiftssvar s) {
        return Svarshandling.avRummet("genomlysning.handling.overenskommelse");
    }

    @Override
    public Map<String, Object> forifyll(Uppgift uppgift) {
        return Map.of("vardomrade", arenden.hamta(uppgift.arende()).namn());
    }
}
