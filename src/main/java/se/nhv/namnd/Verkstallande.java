package se.nhv.namnd;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.nhv.ansokan.Ansokan;
import se.nhv.ansokan.AnsokanService;
import se.nhv.anvandare.Roll;
import se.nhv.arende.OmradeId;
import se.nhv.arende.OmradeService;
import se.nhv.arende.Omradeslage;
import se.nhv.beredning.BeredningService;
import se.nhv.fel.Textkalla;
import se.nhv.handling.HandlingService;
import se.nhv.handling.NyHandling;
import se.nhv.handling.Synlighet;
import se.nhv.uppfoljning.NyttTillstand;
import se.nhv.uppfoljning.Tillstand;
import se.nhv.uppfoljning.TillstandService;
import se.nhv.uppfoljning.UppfoljningService;
import se.nhv.utskick.Gruppbrev;

/** Lets a decision take effect: in the register, for the ansökningar, and with those it is sent to. Each only once. */
@Service
@Transactional
class Verkstallande {
    private final NamndbeslutRepository beslut;
    private final NamndbeslutService beslutService;
    private final AnsokanService ansokningar;
    private final BeredningService beredningar;
    private final TillstandService tillstand;
    private final BeslutadeVillkor villkoren;
    private final UppfoljningService uppfoljning;
    private final OmradeService omraden;
    private final HandlingService handlingar;
    private final Gruppbrev brev;
    private final Clock clock;

    Verkstallande(
            NamndbeslutRepository beslut,
            NamndbeslutService beslutService,
            AnsokanService ansokningar,
            BeredningService beredningar,
            TillstandService tillstand,
            BeslutadeVillkor villkoren,
            UppfoljningService uppfoljning,
            OmradeService omraden,
            HandlingService handlingar,
            Gruppbrev brev,
            Clock clock) {
        this.beslut = beslut;
        this.beslutService = beslutService;
        this.ansokningar = ansokningar;
        this.beredningar = beredningar;
        this.tillstand = tillstand;
        this.villkoren = villkoren;
        this.uppfoljning = uppfoljning;
        this.omraden = omraden;
        this.handlingar = handlingar;
        this.brev = brev;
        this.clock = clock;
    }

    void verkstall(OmradeId omrade) {
        Namndbeslut b = beslutService.kravSenaste(omrade);
        if (b.verkstallt()) {
            return;
        }
        switch (b.utfall()) {
            case TILLSTAND, FARRE -> bevilja(b);
            case AVSLAG -> avsla(b);
            case ATERREMISS -> beredningar.aterremitteras(b.arende(), b.omrade(), b.skal());
            case ATERKALLELSE -> aterkalla(b);
            case ANDRADE_VILLKOR -> andraVillkor(b);
            case BORDLAGGNING -> {}
        }
        beslut.verkstallt(b.id());
    }

    private void bevilja(Namndbeslut b) {
        for (NamndbeslutRepository.Rad rad : beslut.rader(b.id())) {
            Ansokan a = ansokningar.hamta(Objects.requireNonNull(rad.ansokan()));
            tillstand.bevilja(
                    new NyttTillstand(
                            b.arende(),
                            b.omrade(),
                            a.region(),
                            a.enhet(),
                            a.enhetsnamn(),
                            Objects.requireNonNull(rad.startdag()),
                            rad.undertillstand(),
                            b.villkor(),
                            b.beteckning()),
                    villkoren.av(b));
            ansokningar.satt(a.id(), Ansokan.Status.BIFALLEN);
        }
        avslaOvriga(b);
        omraden.satt(b.omrade(), Omradeslage.TILLSTAND);
    }

    private void avsla(Namndbeslut b) {
        avslaOvriga(b);
        if (tillstand.gallande(b.omrade()).isEmpty() && !b.extraUtlysning()) {
            omraden.satt(b.omrade(), Omradeslage.UTAN_TILLSTAND);
        }
    }

    private void avslaOvriga(Namndbeslut b) {
        ansokningar.fullgoda(b.omrade()).forEach(a -> ansokningar.satt(a.id(), Ansokan.Status.AVSLAGEN));
    }

    private void aterkalla(Namndbeslut b) {
        LocalDate galler = Objects.requireNonNull(b.galler());
        for (NamndbeslutRepository.Rad rad : beslut.rader(b.id())) {
            Tillstand t = tillstand.hamta(Objects.requireNonNull(rad.tillstand()));
            LocalDate slut = galler.isBefore(t.startdag()) ? t.startdag() : galler;
            tillstand.avsluta(t.id(), slut, Textkalla.text("namnd.beslut.aterkallat", b.beteckning()));
        }
        uppfoljning.avslutaOmInget(b.omrade());
    }

    private void andraVillkor(Namndbeslut b) {
        for (NamndbeslutRepository.Rad rad : beslut.rader(b.id())) {
            tillstand.andraVillkor(
                    Objects.requireNonNull(rad.tillstand()),
                    Objects.requireNonNull(b.galler()),
                    Objects.requireNonNull(b.villkor()),
                    villkoren.av(b),
                    b.beteckning());
        }
    }

    /** Sends the decision to the regions it concerns; with that it is finished. */
    void expediera(OmradeId omrade) {
        Namndbeslut b = beslutService.kravSenaste(omrade);
        if (!beslut.expedierad(b.id(), clock.instant())) {
            return;
        }
        handlingar.registrera(NyHandling.utgaende(
                        b.arende(),
                        b.expedierasTill(),
                        Textkalla.text("namnd.beslut.rubrik", b.beteckning()),
                        LocalDate.now(clock))
                .medOmrade(omrade)
                .synligFor(Synlighet.ALLMAN)
                .medText(b.justeradText() == null ? beslutService.paragraf(b) : b.justeradText()));
        Stream.concat(
                        ansokningar.iOmrade(omrade).stream().map(Ansokan::region),
                        tillstand.iOmrade(omrade).stream().map(Tillstand::region))
                .distinct()
                .forEach(region -> brev.tillGrupp(
                        b.arende(),
                        Roll.REGIONFORETRADARE.grupp(region),
                        Textkalla.text("namnd.beslut.rubrik", b.beteckning()),
                        Textkalla.text("namnd.brev.beslut.text", b.lydelse()),
                        null));
    }
}
