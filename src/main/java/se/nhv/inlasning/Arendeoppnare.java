package se.nhv.inlasning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.nhv.anvandare.Inloggad;
import se.nhv.anvandare.Konto;
import se.nhv.anvandare.Roll;
import se.nhv.arende.ArendeId;
import se.nhv.arende.ArendeService;
import se.nhv.arende.Arendeskrivning;
import se.nhv.arende.Diarienummer;
import se.nhv.arende.Vag;
import se.nhv.fel.Textkalla;
import se.nhv.forslag.ForslagService;
import se.nhv.forslag.Grupproll;
import se.nhv.forslag.RekryteringService;
import se.nhv.forslag.Urval;
import se.nhv.forslag.Utsedd;

/** Writes the vårdområde with its förslag and, when it was selected, its ärende and sakkunniggrupp. */
@Component
class Arendeoppnare {
    private static final String SKAL = Textkalla.text("inlasning.arende.urvalet");

    private final ArendeService arenden;
    private final Arendeskrivning skrivning;
    private final ForslagService forslag;
    private final RekryteringService rekrytering;

    Arendeoppnare(
            ArendeService arenden, Arendeskrivning skrivning, ForslagService forslag, RekryteringService rekrytering) {
        this.arenden = arenden;
        this.skrivning = skrivning;
        this.forslag = forslag;
        this.rekrytering = rekrytering;
    }

    ArendeId oppna(Fall fall, Inloggad av, LocalDate idag) {
        Inlastrad r = fall.forsta();
        ArendeId id = arenden.nyttVardomrade(fall.namn(), fall.pahittat());
        skrivning.las(id);
        r.npo().forEach(npo -> forslag.lasIn(id, npo, av.id()));
        LocalDate oppnad = r.tider().isEmpty() ? idag : r.tider().get(0).fran();
        if (r.utfall() == Utfall.EJ_VALD) {
            forslag.bedom(id, new Urval(Urval.Val.INTE, SKAL, null, null, oppnad, av.id()));
        }
        if (r.arArende()) {
            oppnaArende(id, r, av, oppnad);
        }
        return id;
    }

    private void oppnaArende(ArendeId id, Inlastrad r, Inloggad av, LocalDate oppnad) {
        Konto ansvarig = r.ansvarig();
        boolean snabbspar = r.vag() == Vag.SNABBSPAR;
        forslag.bedom(
                id,
                new Urval(
                        snabbspar ? Urval.Val.SNABBSPAR : Urval.Val.VALJ,
                        SKAL,
                        r.omgang() == null ? null : forslag.omgang(r.omgang()),
                        ansvarig == null ? av.id() : ansvarig.id(),
                        oppnad,
                        av.id()));
        Diarienummer dnr = r.dnr() == null ? arenden.nyttDiarienummer(oppnad.getYear()) : r.dnr();
        arenden.oppna(id, dnr, oppnad, r.vag(), snabbspar ? SKAL : null, ansvarig == null ? null : ansvarig.id());
        if (!r.grupp().isEmpty()) {
            List<Utsedd> grupp = r.grupp().stream().map(Arendeoppnare::utsedd).toList();
            rekrytering.utse(id, grupp, av);
        }
    }

    private static Utsedd utsedd(Konto konto) {
        Optional<String> samverkansregion =
                konto.inloggad().enheter(Roll.SAKKUNNIG).stream().findFirst();
        return samverkansregion.isPresent()
                ? new Utsedd(konto.id(), Grupproll.SAKKUNNIG, samverkansregion.get())
                : new Utsedd(konto.id(), Grupproll.PATIENTFORETRADARE, null);
    }
}
