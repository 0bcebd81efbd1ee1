package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.DeltagareService;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.gui.Format;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.kalender.Kalender;
import se.nhv.utskick.Gruppbrev;

/** What the model of step 7 asks. */
@Component
public class NamndTasks {
    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final SammantradeService sammantraden;
    private final Verkstallande verkstallande;
    private final DeltagareService deltagare;
    private final HandlingService handlingar;
    private final Gruppbrev brev;
    private final Format format;
    private final Kalender kalender;
    private final Clock clock;

    NamndTasks(
            ArendeService arenden,
            Arendeskrivning skrivning,
            SammantradeService sammantraden,
            Verkstallande verkstallande,
            DeltagareService deltagare,
            HandlingService handlingar,
            Gruppbrev brev,
            Format format,
            Kalender kalender,
            Clock clock) {
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.sammantraden = sammantraden;
        this.verkstallande = verkstallande;
        this.deltagare = deltagare;
        this.handlingar = handlingar;
        this.brev = brev;
        this.format = format;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Calls the nämnd to the case, except who is jävig in it; runs once also when it is tried again. */
    public void kalla(String nyckel) {
        Objekt objekt = last(nyckel);
        Namndpunkt p = sammantraden.kravUppsatt(objekt.kravOmrade());
        if (!sammantraden.kallasNu(p)) {
            return;
        }
        handlingar.registrera(NyHandling.utgaende(
                        objekt.arende(),
                        Textkalla.text("namnd.handling.namnden"),
                        Textkalla.text("namnd.handling.kallelse", p.dag(), p.nr()),
                        LocalDate.now(clock))
                .medOmrade(p.omrade())
                .medSekretess(p.sekretess())
                .synligFor(Synlighet.enhet("ordforande", "ledamot", "ersattare"))
                .medText(Textkalla.text("namnd.dokument.kallelse", p.rubrik(), p.forslagTillBeslut())));
        for (Namndledamot l : sammantraden.kallas(p)) {
            deltagare.konto(objekt.arende(), p.omrade(), l.konto());
            brev.tillKonto(
                    objekt.arende(),
                    l.konto(),
                    Textkalla.text("namnd.brev.kallelse.amne", format.datum(p.dag())),
                    Textkalla.text("namnd.brev.kallelse.text", p.nr(), p.rubrik()),
                    "/arbetslista");
        }
    }

    /** The accounts of those who are asked about jäv before the meeting. */
    public List<String> ledamoter(String nyckel) {
        return sammantraden.kallas(sammantraden.kravUppsatt(omrade(nyckel))).stream()
                .map(l -> l.konto().toString())
                .toList();
    }

    public Date sammantradesdag(String nyckel) {
        return Date.from(
                kalender.borjan(sammantraden.kravUppsatt(omrade(nyckel)).dag()));
    }

    public void bordlagg(String nyckel) {
        verkstall(nyckel);
    }

    public void aterremittera(String nyckel) {
        verkstall(nyckel);
    }

    public void registreraTillstand(String nyckel) {
        verkstall(nyckel);
    }

    public void registreraFarreTillstand(String nyckel) {
        verkstall(nyckel);
    }

    public void avsla(String nyckel) {
        verkstall(nyckel);
    }

    public void aterkalla(String nyckel) {
        verkstall(nyckel);
    }

    public void andraVillkor(String nyckel) {
        verkstall(nyckel);
    }

    public void expediera(String nyckel) {
        verkstallande.expediera(last(nyckel).kravOmrade());
    }

    private void verkstall(String nyckel) {
        verkstallande.verkstall(last(nyckel).kravOmrade());
    }

    private OmradeId omrade(String nyckel) {
        return arenden.objekt(nyckel).kravOmrade();
    }

    private Objekt last(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        skrivning.las(objekt.arende());
        return objekt;
    }
}
