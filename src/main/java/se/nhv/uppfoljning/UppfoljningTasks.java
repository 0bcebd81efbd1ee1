package se.nhv.uppfoljning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Objekt;
import se.nhv.arende.OmradeId;
import se.nhv.fel.Textkalla;
import se.nhv.kalender.Kalender;
import se.nhv.uppfoljning.Enkatunderlag.Enkatutfall;
import se.nhv.uppfoljning.Forstamotesunderlag.Beslutar;
import se.nhv.uppfoljning.Remissunderlag.Remissutfall;
import se.nhv.utskick.Gruppbrev;

/** What the models ask of the follow-up, and the figures they count. */
@Component
public class UppfoljningTasks {
    private static final int DAGAR_TILL_PAMINNELSE = 21;

    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final UppfoljningService uppfoljning;
    private final MattService matt;
    private final RapportService rapporter;
    private final AnmalanService anmalningar;
    private final Matningar matningar;
    private final ObjectProvider<Enkatunderlag> enkater;
    private final ObjectProvider<Remissunderlag> remisser;
    private final ObjectProvider<Forstamotesunderlag> forstaMoten;
    private final Gruppbrev brev;
    private final Uppfoljningsregler regler;
    private final Kalender kalender;
    private final Clock clock;

    UppfoljningTasks(
            ArendeService arenden,
            Arendeskrivning skrivning,
            UppfoljningService uppfoljning,
            MattService matt,
            RapportService rapporter,
            AnmalanService anmalningar,
            Matningar matningar,
            ObjectProvider<Enkatunderlag> enkater,
            ObjectProvider<Remissunderlag> remisser,
            ObjectProvider<Forstamotesunderlag> forstaMoten,
            Gruppbrev brev,
            Uppfoljningsregler regler,
            Kalender kalender,
            Clock clock) {
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.uppfoljning = uppfoljning;
        this.matt = matt;
        this.rapporter = rapporter;
        this.anmalningar = anmalningar;
        this.matningar = matningar;
        this.enkater = enkater;
        this.remisser = remisser;
        this.forstaMoten = forstaMoten;
        this.brev = brev;
        this.regler = regler;
        this.kalender = kalender;
        this.clock = clock;
    }

    public boolean loper(String nyckel) {
        return uppfoljning.loper(omrade(nyckel));
    }

    public void publiceraMatt(String nyckel) {
        matt.publicera(last(nyckel));
    }

    public Date startdag(String nyckel) {
        return borjan(uppfoljning.startdag(omrade(nyckel)));
    }

    public Date rapporteringOppnar(String nyckel) {
        Objekt objekt = lastObjekt(nyckel);
        return borjan(rapporter.oppnaNasta(objekt.arende(), objekt.kravOmrade()).oppnar());
    }

    public List<String> enheter(String nyckel) {
        return rapporter.enheterSomSkaSvara(omrade(nyckel));
    }

    /** The unit itself, and its region for a unit that has no account of its own. */
    public List<String> rapportorer(String enhet) {
        return grupper(enhet);
    }

    static List<String> grupper(String enhet) {
        int streck = enhet.indexOf('-');
        String region = streck < 0 ? enhet : enhet.substring(0, streck);
        return List.of(Roll.TILLSTANDSENHET.grupp(enhet), Roll.REGIONFORETRADARE.grupp(region));
    }

    public Date rapportPaminnelse(String nyckel) {
        return borjan(LocalDate.now(clock).plusDays(DAGAR_TILL_PAMINNELSE));
    }

    public void paminn(String nyckel) {
        Objekt objekt = lastObjekt(nyckel);
        for (String enhet : rapporter.enheterSomSkaSvara(objekt.kravOmrade())) {
            skickaTillEnhet(
                    objekt.arende(),
                    enhet,
                    Textkalla.text("uppfoljning.brev.paminnelse.amne"),
                    Textkalla.text("uppfoljning.brev.paminnelse.text"));
        }
    }

    public void sammanstallMatt(String nyckel) {
        rapporter.raknaRapporterat(last(nyckel));
    }

    /** The units that were asked back get a mail; the question stands in their task. */
    public void atersand(String nyckel) {
        Objekt objekt = lastObjekt(nyckel);
        for (String enhet : rapporter.enheterSomSkaSvara(objekt.kravOmrade())) {
            skickaTillEnhet(
                    objekt.arende(),
                    enhet,
                    Textkalla.text("uppfoljning.brev.fraga.amne"),
                    Textkalla.text("uppfoljning.brev.fraga.text"));
        }
    }

    public Date analysSistaDag(String nyckel) {
        int ar = rapporter.kravOppet(omrade(nyckel)).ar();
        return borjan(regler.analysSenast(ar).plusDays(1));
    }

    public void analysenForsenad(String nyckel) {
        rapporter.analysenForsenad(last(nyckel));
    }

    public void publiceraUtfall(String nyckel) {
        rapporter.publicera(last(nyckel));
    }

    public boolean fortsatter(String nyckel) {
        return uppfoljning.fortsatter(omrade(nyckel));
    }

    public void avslutaOmradet(String nyckel) {
        uppfoljning.avslutaOmradet(last(nyckel));
    }

    public Date utvarderingsdag(String nyckel) {
        return borjan(uppfoljning.utvarderingsdag(omrade(nyckel)));
    }

    public void fortydliga(String nyckel) {
        uppfoljning.fortydliga(last(nyckel));
    }

    public boolean farreEnheter(String nyckel) {
        return uppfoljning.farreEnheter(omrade(nyckel));
    }

    public Date ettArEfterStart(String nyckel) {
        return borjan(uppfoljning.startdag(omrade(nyckel)).plusYears(1));
    }

    public void registreraAnmalan(String nyckel) {
        anmalningar.registrera(last(nyckel));
    }

    public void raknaEnkat(String nyckel) {
        ArendeId arende = lastObjekt(nyckel).arende();
        Optional<Enkatutfall> utfall =
                enkater.stream().flatMap(e -> e.enkat(arende).stream()).findFirst();
        utfall.ifPresent(u -> {
            registrera(Matningar.ENKAT_BESVARAD, arende, u.svarat(), u.tillfragade());
            registrera(Matningar.ENKAT_POSITIV, arende, u.positiva(), u.bedomda());
        });
    }

    public void raknaRemissvar(String nyckel) {
        ArendeId arende = lastObjekt(nyckel).arende();
        Optional<Remissutfall> utfall =
                remisser.stream().flatMap(r -> r.remiss(arende).stream()).findFirst();
        utfall.ifPresent(u -> {
            registrera(Matningar.REMISSVAR_REGIONER, arende, u.regionerSvarat(), u.regionerTillfragade());
            registrera(
                    Matningar.REMISSVAR_SAMVERKANSREGIONER,
                    arende,
                    u.samverkansregionerSvarat(),
                    u.samverkansregionerTillfragade());
        });
    }

    /** The first time a case is before those who decide it is counted; later times are not. */
    public void raknaForstaMotet(String nyckel, String vem) {
        Objekt objekt = lastObjekt(nyckel);
        Beslutar beslutar = Beslutar.valueOf(vem);
        forstaMoten.stream()
                .filter(f -> f.vem() == beslutar)
                .flatMap(f -> f.forstaMotet(objekt).stream())
                .forEach(m -> matningar.registrera(
                        beslutar.matt(), UUID.fromString(nyckel), m.dag(), m.beslutat() ? 1 : 0, 1L));
    }

    private void registrera(String vad, ArendeId arende, long taljare, long namnare) {
        matningar.registrera(vad, arende.varde(), LocalDate.now(clock), taljare, namnare);
    }

    private void skickaTillEnhet(ArendeId arende, String enhet, String amne, String text) {
        rapportorer(enhet).forEach(grupp -> brev.tillGrupp(arende, grupp, amne, text, "/arbetslista"));
    }

    private Date borjan(LocalDate dag) {
        return Date.from(kalender.borjan(dag));
    }

    private OmradeId omrade(String nyckel) {
        return arenden.objekt(nyckel).kravOmrade();
    }

    private OmradeId last(String nyckel) {
        return lastObjekt(nyckel).kravOmrade();
    }

    private Objekt lastObjekt(String nyckel) {
        Objekt objekt = arenden.objekt(nyckel);
        skrivning.las(objekt.arende());
        return objekt;
    }
}
