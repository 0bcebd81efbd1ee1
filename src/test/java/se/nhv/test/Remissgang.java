package se.nhv.test;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.arende.ArendeId;
import se.nhv.formular.Robotskydd;
import se.nhv.handling.Fil;
import se.nhv.remiss.DuSaService;
import se.nhv.remiss.KodatYttrandeService;
import se.nhv.remiss.NyKodning;
import se.nhv.remiss.RemissId;
import se.nhv.remiss.RemissService;
import se.nhv.remiss.Stallningstagande;
import se.nhv.remiss.SynpunktService;
import se.nhv.remiss.Yttrande;
import se.nhv.remiss.oppen.NyttOppetSvar;
import se.nhv.remiss.oppen.OppenRemissService;

/** What comes in to a remiss that is out, and what is made of it, without the pages. */
@Component
public class Remissgang {
    private final RemissService remisser;
    private final OppenRemissService oppna;
    private final KodatYttrandeService kodade;
    private final SynpunktService synpunkter;
    private final DuSaService duSa;
    private final Robotskydd skydd;
    private final Arendegang gang;
    private final Resa resa;

    Remissgang(
            RemissService remisser,
            OppenRemissService oppna,
            KodatYttrandeService kodade,
            SynpunktService synpunkter,
            DuSaService duSa,
            Robotskydd skydd,
            Arendegang gang,
            Resa resa) {
        this.remisser = remisser;
        this.oppna = oppna;
        this.kodade = kodade;
        this.synpunkter = synpunkter;
        this.duSa = duSa;
        this.skydd = skydd;
        this.gang = gang;
        this.resa = resa;
    }

    /** Somebody who was not asked answers; the address of the receipt. */
    public String oppetSvar(ArendeId id) {
        RemissId remiss = remisser.senaste(id).orElseThrow().id();
        String bevis = skydd.nytt(OppenRemissService.andamal(remiss)).text();
        String kvitto = oppna.skicka(
                remiss,
                new NyttOppetSvar(null, "Provföreningen", null, "Tänk på resorna.", svar("Vi bor långt bort.")),
                bevis);
        return "/oppna-remisser/" + remiss + "/kvitto/" + kvitto;
    }

    /** A yttrande of the instans comes as a document and is coded. */
    public void kodat(ArendeId id, String instans) {
        LocalDate idag = gang.idag();
        kodade.koda(
                id,
                instans,
                new KodatYttrandeService.Dokument(idag, Fil.text("yttrande.txt", "Vi avstyrker."), null),
                new NyKodning(false, null, svar("Jouren räcker inte.")),
                UUID.randomUUID(),
                utredaren());
    }

    /** The first thing that was said has an answer, and everybody may read it. */
    public void duSa(ArendeId id) {
        SynpunktService.Del del = synpunkter.laget(id).delar().get(0);
        synpunkter.ny(id, del.fran().id(), del.fraga(), del.text(), UUID.randomUUID(), utredaren());
        UUID synpunkt = synpunkter.laget(id).synpunkter().get(0).id();
        synpunkter.besvara(id, synpunkt, null, "Volymen avgör.", utredaren());
        duSa.publicera(id, UUID.randomUUID(), utredaren());
    }

    private static Map<Integer, Yttrande.Svar> svar(String motivering) {
        return Map.of(1, new Yttrande.Svar(Stallningstagande.AVSTYRKER, motivering));
    }

    private Inloggad utredaren() {
        return resa.som("utredare1");
    }
}
